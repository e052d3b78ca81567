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
   * Opens a page of the site in the tab that the test before left, or in a new one, which takes three times as long. The
   * tab has its size and its media again, and no routes. A test that changes more (scripts, listeners, history) closes it.
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

/** What a file of tests shares: its Chromium, with a context for each kind of reader, and how many visits have not ended. */
const shared: { browser?: Promise<Browser>; visits: number } = { visits: 0 };
const contexts = new Map<string, Promise<BrowserContext>>();

/**
 * Serves a built site and opens a browser on it for tests; both end with them. Each visit has a server of its own, and so
 * an origin, whose storage no other has.
 */
export function visit(
  { viewport = { width: 1280, height: 900 }, ...more }: BrowserContextOptions = {},
  build: Build = builds.of2016,
): Visit {
  let server: RunningServer;
  let context: BrowserContext;
  const { firefox } = engine;
  // What moves from page to page takes a seventh of the time of the tests; a file that looks at it asks for it.
  const options: BrowserContextOptions = { reducedMotion: 'reduce', ...more };
  const forbidden: string[] = [];
  const note = (page: Page | null, text: string) => {
    if (/Content.Security.Policy|TrustedHTML|TrustedScript/.test(text)) {
      forbidden.push(`${page?.url()}: ${text}`);
    }
  };
  shared.visits += 1;
  beforeAll(async () => {
    server = await serveSite(build.dir, build.base, 0);
    context = await (firefox ? openFirefox(firefox, options) : contextFor(options));
    context.setDefaultTimeout(20_000);
    context.on('console', (message) => note(message.page(), message.text()));
    // Firefox tells a breach of the policy as an exception.
    context.on('weberror', (error) => note(error.page(), error.error().message));
  });
  afterAll(async () => {
    if (firefox) await context?.close();
    await server?.close();
    shared.visits -= 1;
    if (shared.visits === 0) {
      await (await shared.browser)?.close();
      delete shared.browser;
      contexts.clear();
    }
    // Whatever a test looks for, no page may break the policy that it sets itself.
    if (forbidden.length > 0) throw new Error(`The policy was broken: ${forbidden.join('\n')}`);
  });
  return {
    pointing: firefox && options.javaScriptEnabled === false ? { force: true } : {},
    async open(path) {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      // What it still points at would look otherwise, and an address that differs in its hash alone would load nothing.
      await page.mouse.move(0, 0);
      if (path.includes('#')) await page.goto('about:blank');
      if (viewport) await page.setViewportSize(viewport);
      // Firefox does not print for Playwright.
      if (!firefox)
        await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none' });
      const response = await page.goto(server.url + path);
      if (!cameWhole(response)) throw new Error(`${path} answered ${response?.status()}`);
      return page;
    },
  };
}

/** The context for readers of a kind, in the browser of this file. */
function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
  shared.browser ??= launchBrowser([...uncompiled, ...together, ...undrawn]);
  const key = JSON.stringify(options);
  const context =
    contexts.get(key) ?? shared.browser.then((browser) => browser.newContext(options));
  contexts.set(key, context);
  return context;
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
