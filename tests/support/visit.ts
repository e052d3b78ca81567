import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Response,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, serveSite } from '../../src/server/static-server.ts';
import { launchBrowser } from '../../support/browser.ts';
import { engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { type Build, builds } from './sites.ts';

/** A browser on a served site, for the tests of one file. */
export interface Visit {
  /**
   * Opens a page of the site in the tab that the test before left, or in a new one, which takes three times as long. A
   * test that changes more than its page (size, media, routes, scripts, history) closes its tab.
   */
  open(path: string): Promise<Page>;
  /**
   * How to point at something: Playwright waits for two frames that show it in the same place, but
   * where Firefox runs no scripts, it tells of none.
   */
  pointing: { force?: true };
}

/**
 * Each page of a test runs its scripts for a moment: to compile them for speed, beside, takes a fifth of the time of all
 * that a browser does in the tests.
 */
const uncompiled = ['--js-flags=--no-turbofan,--no-maglev,--always-sparkplug'];
/** The tabs of a site share a process, which has read the fonts. */
const together = ['--process-per-site', '--disable-site-isolation-trials'];
/**
 * No test looks at a picture of a page: without room for one, Chromium draws none, which takes a tenth of the time. Layout,
 * scrolling, what is in view, and the times of first and largest paints are as they are with pictures.
 */
const undrawn = ['--force-gpu-mem-available-mb=1'];

/** The Chromium of a file of tests, and how many of its visits have not ended. */
const shared: { browser?: Promise<Browser>; visits: number } = { visits: 0 };

/** Serves a built site and opens a browser on it, with storage of its own, for tests; both end with them. */
export function visit(options: BrowserContextOptions = {}, build: Build = builds.of2016): Visit {
  let server: RunningServer;
  let context: BrowserContext;
  const { firefox } = engine;
  shared.visits += 1;
  beforeAll(async () => {
    server = await serveSite(build.dir, build.base, 0);
    // What moves from page to page takes a seventh of the time of the tests; a file that looks at it asks for it.
    const all: BrowserContextOptions = {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    };
    if (firefox) {
      context = await openFirefox(firefox, all);
    } else {
      shared.browser ??= launchBrowser([...uncompiled, ...together, ...undrawn]);
      context = await (await shared.browser).newContext(all);
    }
    context.setDefaultTimeout(20_000);
    context.on('page', (page) => {
      const note = (text: string) => {
        if (/Content.Security.Policy|TrustedHTML|TrustedScript/.test(text)) {
          forbidden.push(`${page.url()}: ${text}`);
        }
      };
      page.on('console', (message) => note(message.text()));
      // Firefox tells a breach of the policy as an exception.
      page.on('pageerror', (error) => note(error.message));
    });
  });
  const forbidden: string[] = [];
  afterAll(async () => {
    await context?.close();
    await server?.close();
    shared.visits -= 1;
    if (shared.visits === 0) {
      await (await shared.browser)?.close();
      delete shared.browser;
    }
    // Whatever a test looks for, no page may break the policy that it sets itself.
    if (forbidden.length > 0) throw new Error(`The policy was broken: ${forbidden.join('\n')}`);
  });
  return {
    pointing: firefox && options.javaScriptEnabled === false ? { force: true } : {},
    async open(path) {
      const address = server.url + path;
      const left = context.pages().find((page) => loads(page, address));
      // What it still points at would look otherwise.
      await left?.mouse.move(0, 0);
      const page = left ?? (await context.newPage());
      const response = await page.goto(address);
      if (!cameWhole(response)) throw new Error(`${path} answered ${response?.status()}`);
      return page;
    },
  };
}

/** Whether a tab loads an address: one that differs from its own in the hash alone only moves it. */
function loads(page: Page, address: string): boolean {
  return !address.includes('#') || page.url().replace(/#.*/, '') !== address.replace(/#.*/, '');
}

/** Whether a page has come. What a browser asked again for and kept, Chromium calls 200, Firefox 304. */
export function cameWhole(response: Response | null): boolean {
  return response !== null && (response.ok() || response.status() === 304);
}

/** Waits until the search page has answered, and gives the ids of the cases it shows. */
export async function answeredCases(page: Page): Promise<(string | null)[]> {
  await page.locator('#search-status[data-state=done]').waitFor();
  return page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-case')));
}
