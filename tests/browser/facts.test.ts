import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inFirefox } from '../support/engine.ts';
import { visit } from '../support/visit.ts';

/** The words of a case page that are marked at the moment: text with the background of a mark. */
async function markedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.createElement('mark');
    document.body.append(probe);
    const mark = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest('.words') && getComputedStyle(parent).backgroundColor === mark)
        words += node.textContent;
    }
    return words;
  });
}

describe.each([
  ['with a script', true],
  ['without', false],
])('the facts panel, %s', (_, javaScriptEnabled) => {
  const { open, pointing } = visit({ javaScriptEnabled });
  // Each test takes Firefox seconds; the first two show that it needs no script.
  const once = it.skipIf(inFirefox() && !javaScriptEnabled);

  it('marks a chosen fact’s words, brings them into view, and leads back', async () => {
    const page = await open('cases/2016-04/');
    expect(await markedWords(page)).toBe('');
    await page.getByRole('link', { name: '查扣缝纫机头', exact: true }).click(pointing);
    // The page has moved: another row may be under the pointer now.
    await page.mouse.move(0, 0);
    await page.waitForURL('**/#figures-heads-seized');
    expect(await markedWords(page)).toBe('缝纫机头共1621台');
    const inView = await page.locator('#figures-heads-seized').evaluate((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(inView).toBe(true);
    await page.locator('.words').getByText('共1621台').click(pointing);
    await page.waitForURL('**/#fact-figures-heads-seized');
    await page.close();
  });

  it('marks every quote of a fact that the text tells twice', async () => {
    const page = await open('cases/2016-07/#brands-tri-circle');
    expect(await markedWords(page)).toBe(
      '标有“三环”标识的挂锁侵犯“TRI-CYIRCELE”商标权的挂锁侵犯“三环图形”商标权的挂锁',
    );
    await page.close();
  });

  once('works by keyboard alone', async () => {
    const page = await open('cases/2016-04/');
    await page.getByRole('region', { name: '本案要素' }).focus();
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      if (focused === '责任单位和责任人罚金合计') break;
    }
    expect(await markedWords(page)).toBe('罚金合计12万元人民币');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#figures-fine-total');
    expect(await markedWords(page)).toBe('罚金合计12万元人民币');
    await page.close();
  });

  once('marks the words of a row that is pointed at', async () => {
    const page = await open('cases/2016-04/');
    await page.locator('#fact-figures-heads-value').hover(pointing);
    expect(await markedWords(page)).toBe('货值27346美元');
    await page.close();
  });

  once('explains a term where it stands, without leaving the place', async () => {
    const page = await open('cases/2016-04/#r2');
    const link = page.locator('#r2').getByRole('link', { name: '两法衔接' });
    // In Firefox, Playwright scrolls what it points at to the middle.
    await link.hover(pointing);
    const before = await page.evaluate(() => scrollY);
    await link.click(pointing);
    const card = page.locator('#term-two-way-linkage');
    expect(await card.evaluate((term) => getComputedStyle(term).position)).toBe('fixed');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await card.getByRole('link', { name: '关闭' }).click(pointing);
    expect(await card.evaluate((term) => getComputedStyle(term).position)).toBe('static');
    await page.close();
  });

  once('shows notes in the margin on a wide screen and at the end on a narrow one', async () => {
    const page = await open('cases/2016-04/');
    const margin = page.locator('.margin').first();
    const list = page.getByRole('heading', { name: '校记与按语' });
    expect([await margin.isVisible(), await list.isVisible()]).toEqual([true, false]);
    await page.getByText('疑误不发企业').click(pointing);
    expect(await page.getByText('疑当作“不法企业”').first().isVisible()).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    expect([await margin.isVisible(), await list.isVisible()]).toEqual([false, true]);
    await page.close();
  });
});
