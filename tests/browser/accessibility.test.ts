import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { englishKinds, kinds } from '../support/kinds.ts';
import { answeredCases, visit } from '../support/visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is asked of every page. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What other colours can break of it. */
const colours = ['color-contrast', 'link-in-text-block'];

const all = { runOnly: tags };
const ofColours = { runOnly: { type: 'rule', values: colours } };
const butColours = {
  runOnly: tags,
  rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
};

/** What breaks some rules on a page as it is at the moment, or in some of its elements. */
async function violations(page: Page, options: object, context = 'document'): Promise<string[]> {
  const given = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const found: Result[] = await page.evaluate(
    `axe.run(${context}, ${given}).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * The same for the colours, of one element of each look that shows a text: what has the same colours and size on the
 * same grounds is read as well. In light, every element is looked at.
 */
function violationsOfColours(page: Page): Promise<string[]> {
  return violations(page, ofColours, '{ include: oneOfEachLook() }');
}

const oneOfEachLook = `
  function oneOfEachLook() {
    const grounds = new Map([[null, '']]);
    const looks = new Map();
    for (const element of document.querySelectorAll('html, body, body *')) {
      const { parentElement: parent, tagName, childNodes } = element;
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity].join(' ');
      const ground = grounds.get(parent);
      grounds.set(element, ground.endsWith(own) ? ground : ground + own);
      const shows = [...childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (!shows || !element.checkVisibility()) continue;
      const { color, fontSize, fontWeight, textDecoration } = style;
      const around = tagName === 'A' ? getComputedStyle(parent).color : '';
      const look = [grounds.get(element), color, fontSize, fontWeight, textDecoration, around].join();
      if (!looks.has(look)) looks.set(look, element);
    }
    return [...looks.values()];
  }`;

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
    await page.evaluate(axe + oneOfEachLook);
    expect(await violations(page, all), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOfColours(page), 'in dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violationsOfColours(page), 'in forced colours').toEqual([]);
    expect(await overflow(page), 'in forced colours').toBe(0);
    await page.emulateMedia({ forcedColors: 'none' });
    for (let width = 1920; width >= 320; width -= 160) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `at ${width} px`).toBe(0);
    }
    expect(await violations(page, butColours), 'at 320 px').toEqual([]);
    expect(await violationsOfColours(page), 'at 320 px').toEqual([]);
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
