import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bringRules,
  butColours,
  everyRule,
  violations,
  violationsOfColours,
} from '../support/accessible.ts';
import { inFirefox } from '../support/engine.ts';
import { englishKinds, kinds } from '../support/kinds.ts';
import { answeredCases, cameWhole, visit } from '../support/visit.ts';

/** A desk's screen. */
const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
/** In Firefox, a desk's and a phone's width; else every width between. */
const widths = inFirefox()
  ? [1280, 390]
  : [1920, 1760, 1600, 1440, 1280, 1120, 960, 800, 640, 480, 390, 320];

/** Finds a page wider than its window, or its window wider than it should be. */
async function expectFit(page: Page, when: string, width = desk.width): Promise<void> {
  const [shown, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(room, when).toBeLessThanOrEqual(width);
  expect(shown, when).toBe(room);
}

/** The fields of a page whose letters are smaller than 16 px. */
function smallFields(page: Page): Promise<string[]> {
  return page
    .locator('input:not([type=checkbox], [type=radio]), select')
    .evaluateAll((fields) =>
      fields
        .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => field.outerHTML),
    );
}

/**
 * Loads a page again and holds back what does not block its first picture (late styles, letters, scripts) until all
 * that stands before it has been painted; then gives what that moved: how far, what, and from where to where. That a page comes
 * bit by bit moves the end of a line that is not whole, and is not counted.
 */
async function movedByLateFiles(page: Page, hold: Hold): Promise<string[]> {
  hold.early = await page
    .locator('head link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const painted = Promise.withResolvers<void>();
  hold.until = painted.promise;
  let since: number;
  try {
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(
      () =>
        // Styles in the body hold up what stands after them.
        (document.querySelector('body link[rel=stylesheet]') ||
          document.readyState !== 'loading') &&
        performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    since = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
        }),
    );
  } finally {
    painted.resolve();
  }
  await page.waitForLoadState();
  return page.evaluate(async (since) => {
    await document.fonts.ready;
    const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
    return new Promise<string[]>((done) => {
      const seen: string[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as LayoutShift[]) {
          const what = entry.sources.map(({ node, previousRect, currentRect }) => {
            const at = node instanceof Element ? node : node?.parentElement;
            return `${at?.tagName} ${at?.className} “${node?.textContent?.trim().slice(0, 30)}” ${place(previousRect)} > ${place(currentRect)}`;
          });
          if (entry.startTime > since) seen.push(`${entry.value}: ${what.join('; ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => done(seen)));
    });
  }, since);
}

/** What a page's files but the early ones wait for. */
interface Hold {
  /** The addresses of what blocks the first picture. */
  early: readonly string[];
  until: Promise<void>;
}

/** What the library of types has no word for. https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

describe('every kind of page', () => {
  const { open } = visit();
  const complaints: string[] = [];
  let page: Page;
  let home: string;
  const hold: Hold = { early: [], until: Promise.resolve() };
  beforeAll(async () => {
    page = await open('');
    if (!inFirefox()) {
      await page.route('**/*', async (route, request) => {
        if (!request.isNavigationRequest() && !hold.early.includes(request.url())) await hold.until;
        await route.continue();
      });
    }
    home = page.url();
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => {
      // What the page before still asked for ends with it.
      const ended = /ABORTED/.test(request.failure()?.errorText ?? '');
      if (!ended) complaints.push(`${request.url()} did not load`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
    });
  });

  // A page is opened once for all that it is asked: that takes a third of the time.
  it.each([...kinds, ...englishKinds])(
    '/%s loads without a complaint, breaks no rule in light, in dark, in forced colours and at 320 px, overflows at no width, and stays where it is while it loads',
    async (path) => {
      complaints.length = 0;
      await page.setViewportSize(desk);
      expect(cameWhole(await page.goto(home + path))).toBe(true);
      if (path.includes('?q=')) await answeredCases(page);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      const tops = await page
        .locator('.site-header')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetTop));
      // The page from disk has none.
      expect(Math.max(0, ...tops), 'the top of the header').toBe(0);
      // What follows of markup and colours, no browser changes.
      if (!inFirefox()) await expectReadable(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expectFit(page, `at ${width} px`, width);
      }
      if (!inFirefox()) {
        expect(await violations(page, butColours), 'at 320 px').toEqual([]);
        expect(await violationsOfColours(page), 'at 320 px').toEqual([]);
        await page.setViewportSize(desk);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await expectFit(page, 'with text of twice the size');
        await page.setViewportSize(phone);
        await expectFit(page, 'with text of twice the size on a phone', phone.width);
        await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
        expect(await smallFields(page), 'phones enlarge the page round these').toEqual([]);
        // Results come where there were none, and an address with a place scrolls to it.
        if (!/[?#]/.test(path)) {
          expect(await movedByLateFiles(page, hold), 'moved while it loads').toEqual([]);
        }
      }
      expect(complaints).toEqual([]);
    },
  );
});

/** Looks at the markup and the colours of a page on a desk. */
async function expectReadable(page: Page): Promise<void> {
  await bringRules(page);
  expect(await violations(page, everyRule), 'in light').toEqual([]);
  try {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOfColours(page), 'in dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violationsOfColours(page), 'in forced colours').toEqual([]);
    await expectFit(page, 'in forced colours');
  } finally {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
}
