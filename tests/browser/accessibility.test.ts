import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { englishKinds, kinds } from '../support/kinds.ts';
import { answeredCases, visit } from '../support/visit.ts';

const axe = `${readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)};axe.run({runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})`;

describe.each([
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['at 320 px', { viewport: { width: 320, height: 640 } }],
  ['in forced colours', { forcedColors: 'active' }],
  ['with text of twice the size', {}],
] as const)('%s', (name, options) => {
  const { open } = visit(options);

  it.each([...kinds, ...englishKinds])(
    '/%s has no violation and does not overflow',
    async (path) => {
      const page = await open(path);
      if (path.includes('?q=')) await answeredCases(page);
      const twice = name.includes('twice');
      if (twice) {
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      }
      const { violations, width, room } = (await page.evaluate(
        // What axe looks at is the same at every size.
        `${twice ? 'Promise.resolve({violations:[]})' : axe}
        .then(({violations}) => ({
          violations,
          width: document.documentElement.scrollWidth,
          room: document.documentElement.clientWidth,
        }))`,
      )) as { violations: Result[]; width: number; room: number };
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(found).toEqual([]);
      expect(width).toBeLessThanOrEqual(room);
      await page.close();
    },
  );
});

describe('from 320 to 1920 px', () => {
  const { open } = visit();

  it.each([...kinds, ...englishKinds])(
    '/%s never overflows, and nothing moves while it loads',
    async (path) => {
      const page = await open(path);
      for (let width = 320; width <= 1920; width += 160) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await page.reload();
      // Results come where there were none, and an address with a place scrolls to it.
      if (!/[?#]/.test(path)) {
        const shift = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value') as number;
              }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            }),
        );
        expect(shift).toBe(0);
      }
      await page.close();
    },
  );
});
