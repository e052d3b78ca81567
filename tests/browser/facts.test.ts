import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inFirefox } from '../support/engine.ts';
import { factRow } from '../support/fact-row.ts';
import { visit } from '../support/visit.ts';

/** The words of a case page that are marked at the moment: text with the background of a mark. */
async function markedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.background = 'var(--mark)';
    document.body.append(probe);
    const mark = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A number is an element of its own within the words.
      const parent = node.parentElement?.closest(':not(.number)');
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

  it('marks a chosen fact’s words and brings them into view', async () => {
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
    // The row and the words are marked by the same rule.
    const row = page.locator(factRow('figures-heads-seized'));
    const shade = await row.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(shade).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('marks every quote of a fact that the text tells twice', async () => {
    const page = await open('cases/2016-07/#brands-tri-circle');
    expect(await markedWords(page)).toBe(
      '标有“三环”标识的挂锁侵犯“TRI-CYIRCELE”商标权的挂锁侵犯“三环图形”商标权的挂锁',
    );
  });

  once('works by keyboard alone', async () => {
    const page = await open('cases/2016-04/');
    await page.getByRole('complementary', { name: '本案要素' }).getByRole('link').first().focus();
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      if (focused === '责任单位和责任人罚金合计') break;
    }
    expect(await markedWords(page)).toBe('罚金合计12万元人民币');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#figures-fine-total');
    expect(await markedWords(page)).toBe('罚金合计12万元人民币');
  });

  once('marks the words of a row that is pointed at', async () => {
    const page = await open('cases/2016-04/');
    await page.locator(factRow('figures-heads-value')).hover(pointing);
    expect(await markedWords(page)).toBe('货值27346美元');
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
  });

  once('has each note in full once, and on a wide screen a way to it in the margin', async () => {
    const page = await open('cases/2016-04/');
    const margin = page.locator('.margin').first();
    const note = page.getByText('疑当作“不法企业”');
    expect(await note.count()).toBe(1);
    await page.getByRole('link', { name: '疑误 不发企业' }).click(pointing);
    await page.waitForURL('**/#about-note-bufa');
    expect(await note.isVisible()).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    expect([await margin.isVisible(), await note.isVisible()]).toEqual([false, true]);
  });

  once(
    'shows proposed readings in the text on request, beside words that stay as they are',
    async () => {
      const page = await open('cases/2016-04/');
      const words = page.locator('#f2');
      const before = await words.textContent();
      const shown = () =>
        words
          .locator('.misread')
          .first()
          .evaluate((one) =>
            // The parts of generated content, as one text.
            ['::before', '::after'].map((part) =>
              getComputedStyle(one, part).content.replace(/["\s]/g, ''),
            ),
          );
      expect(await shown()).toEqual(['none', 'none']);
      await page.getByLabel('显示拟改').check(pointing);
      expect(await shown()).toEqual(['〔', '→法〕']);
      expect(await words.locator('.misread').first().textContent()).toBe('发');
      expect(await page.getByText('原文作甲，本站疑当作乙').isVisible()).toBe(true);
      expect(await words.textContent()).toBe(before);
    },
  );

  once('shows the chosen words where the reader’s colours are forced', async () => {
    const page = await open('cases/2016-04/#figures-heads-seized');
    await page.emulateMedia({ forcedColors: 'active' });
    const outline = (selector: string) =>
      page.locator(selector).evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(await outline('#figures-heads-seized')).toBe('solid');
    expect(await outline('#figures-heads-value')).toBe('none');
    // The row in the panel is marked together with the words.
    expect(await outline(factRow('figures-heads-seized'))).toBe('solid');
    expect(await outline(factRow('figures-heads-value'))).toBe('none');
    // Of the links in the header, that of the current place alone has a line.
    const lines = await page
      .locator('.site-header nav a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
    expect(new Set(lines.slice(1)).size).toBe(1);
    expect(lines[0]).not.toBe(lines[1]);
    await page.close();
  });
});
