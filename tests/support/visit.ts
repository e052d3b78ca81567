import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, serveSite } from '../../src/server/static-server.ts';
import { launchBrowser } from './browser.ts';
import { type BuiltSite, sites } from './sites.ts';

/** A browser on a served site, for the tests of one file. */
export interface Visit {
  /** Opens a page of the site in a tab of its own. */
  open(path: string): Promise<Page>;
}

/** Serves a built site and starts a browser for the tests of a file; both end with them. */
export function visit(
  options: Parameters<typeof launchBrowser>[0] = {},
  site: BuiltSite = sites.root,
): Visit {
  let server: RunningServer;
  let context: BrowserContext;
  beforeAll(async () => {
    server = await serveSite(site.dir, site.base, 0);
    context = await launchBrowser({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(20_000);
  });
  const forbidden: string[] = [];
  afterAll(async () => {
    // Whatever a test looks for, no page may break the policy that it sets itself.
    if (forbidden.length > 0) throw new Error(`The policy was broken: ${forbidden.join('\n')}`);
    await context?.close();
    await server?.close();
  });
  return {
    async open(path) {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) {
          forbidden.push(`${path}: ${message.text()}`);
        }
      });
      const response = await page.goto(server.url + path);
      if (!response?.ok()) throw new Error(`${path} answered ${response?.status()}`);
      return page;
    },
  };
}

/** Waits until the search page has answered, and gives the ids of the cases it shows. */
export async function answeredCases(page: Page): Promise<(string | null)[]> {
  await page.locator('#search-status[data-state=done]').waitFor();
  return page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-case')));
}
