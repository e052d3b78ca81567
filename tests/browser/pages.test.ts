import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { englishKinds, kinds } from '../support/kinds.ts';
import { answeredCases, cameWhole, visit } from '../support/visit.ts';

describe('every kind of page', () => {
  const { open } = visit();
  const complaints: string[] = [];
  let page: Page;
  let home: string;
  beforeAll(async () => {
    page = await open('');
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

  it.each([...kinds, ...englishKinds])(
    '/%s loads without a complaint, and fits a desk and a phone',
    async (path) => {
      complaints.length = 0;
      expect(cameWhole(await page.goto(home + path))).toBe(true);
      if (path.includes('?q=')) await answeredCases(page);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        const [shown = 0, room = 0] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(room, `${width} px`).toBeLessThanOrEqual(width);
        expect(shown, `${width} px`).toBeLessThanOrEqual(room);
      }
      expect(complaints).toEqual([]);
    },
  );
});
