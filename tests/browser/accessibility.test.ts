import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { englishKinds, kinds } from '../support/kinds.ts';
import { answeredCases, visit } from '../support/visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is asked of every page. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What other colours can break of it. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What breaks some rules on a page as it is at the moment. */
async function violations(page: Page, runOnly: object): Promise<string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const found: Result[] = await page.evaluate(
    `axe.run(${options}).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By how many pixels a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** How far what a page shows has moved since it began to load. */
function shift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value') as number;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
}

const { open } = visit();

// A page is opened once for all that it is asked: that takes a third of the time.
it.each([...kinds, ...englishKinds])(
  '/%s breaks no rule in light, in dark, in forced colours and at 320 px, overflows at no width, and stays where it is while it loads',
  async (path) => {
    const page = await open(path);
    if (path.includes('?q=')) await answeredCases(page);
    await page.evaluate(axe);
    expect(await violations(page, all), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ofColours), 'in dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violations(page, ofColours), 'in forced colours').toEqual([]);
    expect(await overflow(page), 'in forced colours').toBe(0);
    await page.emulateMedia({ forcedColors: 'none' });
    for (let width = 1920; width >= 320; width -= 160) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `at ${width} px`).toBe(0);
    }
    expect(await violations(page, all), 'at 320 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow(page), 'with text of twice the size').toBe(0);
    // Results come where there were none, and an address with a place scrolls to it.
    if (!/[?#]/.test(path)) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.reload();
      expect(await shift(page), 'while it loads').toBe(0);
    }
    await page.close();
  },
);
