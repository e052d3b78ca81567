import { describe, expect, it } from 'vitest';
import { inFirefox } from '../support/engine.ts';
import { englishKinds, kinds } from '../support/kinds.ts';
import { cameWhole, visit } from '../support/visit.ts';

describe('without JavaScript', () => {
  const { open, pointing } = visit({ javaScriptEnabled: false });
  // Playwright needs half a second for each page in Firefox.
  const paths = inFirefox()
    ? [
        '',
        'cases/2016-04/',
        'brands/nike/',
        'topics/port-shifting/',
        'overview/',
        'search/',
        'data/',
      ]
    : [...kinds, ...englishKinds].filter((path) => path !== '404.html');

  it('every kind of page is there, with its heading and its text', async () => {
    const page = await open('');
    const home = page.url();
    for (const path of paths) {
      const response = await page.goto(home + path);
      expect(cameWhole(response), path).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).isVisible(), path).toBe(true);
      expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(20);
    }
  });

  it('search offers the ways in by brand, port, customs and goods', async () => {
    const page = await open('search/?q=三环');
    expect(await page.getByText('缩小范围').isVisible()).toBe(false);
    expect(await page.getByText('检索须启用 JavaScript').isVisible()).toBe(true);
    expect(await page.getByText('请输入要查的词语').isVisible()).toBe(false);
    for (const [name, heading] of [
      ['三环 TRI-CIRCLE', '三环 TRI-CIRCLE'],
      ['凭祥口岸', '凭祥口岸'],
      ['北仑海关', '北仑海关'],
      ['挂锁', '挂锁'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click(pointing);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.goBack();
    }
  });

  it('a case’s facts unfold, and a paragraph’s handle gives its address', async () => {
    const page = await open('cases/2016-04/');
    await page.getByRole('article').getByRole('link', { name: '案情3' }).click(pointing);
    await page.waitForURL('**/#f3');
    await page.setViewportSize({ width: 390, height: 844 });
    const fact = page.locator('.facts').getByRole('link', { name: 'SINGER' });
    expect(await fact.isVisible()).toBe(false);
    await page.getByText('本案要素').click(pointing);
    expect(await fact.isVisible()).toBe(true);
  });

  it.each([
    [390, 844],
    [844, 390],
    [1280, 800],
  ])('what a term means stands on the bar of the facts at %i × %i px', async (width, height) => {
    const page = await open('en/cases/2016-04/');
    await page.setViewportSize({ width, height });
    // A long one scrolls.
    await page
      .locator('#term-transfer dd')
      .evaluate((note) => note.prepend(`${note.textContent} `.repeat(9)));
    await page.goto(`${page.url()}#term-transfer`);
    const close = page.locator('#term-transfer .close');
    await close.scrollIntoViewIfNeeded();
    const isMet = (link: Element) => {
      const { x, y, width: wide, height: high } = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(x + wide / 2, y + high / 2));
    };
    expect(await close.evaluate(isMet), 'the link that closes it').toBe(true);
    expect((await page.locator('#term-transfer').boundingBox())?.y).toBeGreaterThan(0);
    const facts = page.locator('.facts > summary');
    if (width < 1024) expect(await facts.evaluate(isMet), 'the bar').toBe(true);
  });
});
