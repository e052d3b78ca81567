import type { BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, serveSite } from '../../src/server/static-server.ts';
import { launchBrowser } from '../../support/browser.ts';
import { engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { type Build, builds } from './sites.ts';

/** A browser on a served site, for the tests of one file. */
export interface Visit {
  /** Opens a page of the site in a tab of its own. */
  open(path: string): Promise<Page>;
  /**
   * How to point at something: Playwright waits for two frames that show it in the same place, but
   * where Firefox runs no scripts, it tells of none.
   */
  pointing: { force?: true };
}

/** Serves a built site and starts a browser for the tests of a file; both end with them. */
export function visit(options: BrowserContextOptions = {}, build: Build = builds.root): Visit {
  let server: RunningServer;
  let context: BrowserContext;
  const { firefox } = engine;
  beforeAll(async () => {
    server = await serveSite(build.dir, build.base, 0);
    const all = { viewport: { width: 1280, height: 900 }, ...options };
    context = await (firefox ? openFirefox(firefox, all) : launchBrowser(all));
    context.setDefaultTimeout(20_000);
  });
  const forbidden: string[] = [];
  afterAll(async () => {
    await context?.close();
    await server?.close();
    // Whatever a test looks for, no page may break the policy that it sets itself.
    if (forbidden.length > 0) throw new Error(`The policy was broken: ${forbidden.join('\n')}`);
  });
  return {
    pointing: firefox && options.javaScriptEnabled === false ? { force: true } : {},
    async open(path) {
      const page = await context.newPage();
      const note = (text: string) => {
        if (/Content.Security.Policy|TrustedHTML|TrustedScript/.test(text)) {
          forbidden.push(`${path}: ${text}`);
        }
      };
      page.on('console', (message) => note(message.text()));
      // Firefox tells a breach of the policy as an exception.
      page.on('pageerror', (error) => note(error.message));
      const response = await page.goto(server.url + path);
      if (!cameWhole(response)) throw new Error(`${path} answered ${response?.status()}`);
      return page;
    },
  };
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
