import { describe, expect, it } from 'vitest';
import { answeredCases, visit } from '../support/visit.ts';

describe('the header', () => {
  // As most readers have it: one page passes into the next.
  const { open } = visit({ reducedMotion: 'no-preference' });

  it.each(['brands/nike/', 'en/brands/nike/'])(
    'of /%s is one row from a phone to a wide screen, with nothing outside it',
    async (path) => {
      const page = await open(path);
      for (const width of [320, 360, 390, 640, 768, 1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const box = await page.getByRole('banner').boundingBox();
        expect(box?.height, `${width} px`).toBeLessThanOrEqual(56);
        const cut = await page
          .getByRole('banner')
          .evaluate(
            (header) =>
              [...header.querySelectorAll('a, button, input')].filter(
                (one) =>
                  one.checkVisibility() &&
                  (one.scrollWidth > one.clientWidth + 1 ||
                    one.getBoundingClientRect().bottom > header.getBoundingClientRect().bottom) &&
                  getComputedStyle(one).textOverflow !== 'ellipsis',
              ).length,
          );
        expect(cut, `${width} px`).toBe(0);
      }
    },
  );

  it.each(['?q=缝纫机', '?brand=nike'])(
    'leads back from a case to the results that it was found in: %s',
    async (asked) => {
      const page = await open(`search/${asked}`);
      await answeredCases(page);
      await page.locator('#results h3 a').first().click();
      await page.waitForURL(/cases/);
      await page.getByRole('navigation', { name: '所在位置' }).getByText('← 检索').click();
      await page.waitForURL(/search/);
      expect(decodeURIComponent(new URL(page.url()).search)).toBe(asked);
    },
  );
});

describe('on a phone without scripts', () => {
  const { open } = visit({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  it('the menu opens and leads to every part of the site, and a page says where it stands', async () => {
    const page = await open('en/brands/nike/');
    const menu = page.getByRole('navigation', { name: 'Main navigation' });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await menu.getByRole('link').allTextContents()).toEqual([
      'Cases',
      'Overview',
      'Brands',
      'Ports',
      'Customs',
      'Goods',
      'Topics',
      'Glossary',
      'About',
    ]);
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumbs' });
    expect(await crumbs.getByRole('link').allTextContents()).toEqual(['Home', 'Brands']);
  });
});
