import { describe, expect, it } from 'vitest';
import { factRow } from '../support/fact-row.ts';
import { answeredCases, visit } from '../support/visit.ts';

describe('the English edition', () => {
  const { open } = visit();

  it('answers a question typed in the header, and leads to the paragraph of the translation', async () => {
    const page = await open('en/');
    await page.locator('#home-search').fill('port-shifting');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=port-shifting/);
    expect(await answeredCases(page)).toEqual(['2016-04', '2016-02']);
    await page
      .getByRole('link', { name: /sewing machine heads/ })
      .first()
      .click();
    await page.waitForURL(/\/en\/cases\/2016-04\/#[fr]\d$/);
    expect(await page.locator('#text :target').textContent()).toContain('port-shifting');
  });

  it('offers names in both languages and in pinyin', async () => {
    const page = await open('en/');
    const field = page.locator('#home-search');
    for (const typed of ['Beil', '北仑', 'beilun']) {
      await field.fill(typed);
      await page.getByRole('option', { name: /Beilun Customs/ }).waitFor();
    }
  });

  it('goes to the other language at the same place, and back', async () => {
    const page = await open('en/cases/2016-04/#f3');
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(/[^n]\/cases\/2016-04\/#f3$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/cases\/2016-04\/#f3$/);
    // The note on words is a row of the notes there, and stands beside the words here.
    await page.goto(page.url().replace('en/cases/2016-04/#f3', 'cases/2016-04/#about-note-zuochu'));
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/cases\/2016-04\/#note-zuochu$/);
    await page.locator('.notes :target').waitFor();
  });

  it('marks the English words of a chosen fact, and has the Chinese folded behind it', async () => {
    const page = await open('en/cases/2016-04/');
    const row = page.locator(factRow('figures-heads-seized'));
    await row.getByRole('link', { name: 'Sewing machine heads seized' }).click();
    await page.waitForURL(/#figures-heads-seized$/);
    const words = page.locator('.words :target');
    expect(await words.textContent()).toBe('1,621 units');
    const marked = await words.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(marked).not.toBe('rgba(0, 0, 0, 0)');
    const chinese = row.getByText('缝纫机头共1621台');
    expect(await chinese.isVisible()).toBe(false);
    await row.getByText('Chinese', { exact: true }).click();
    expect(await chinese.isVisible()).toBe(true);
  });

  it.each([
    ['cases/2016-03/#about-note-re-mark', 'f4'],
    ['cases/2016-03/#note-re-mark', 'f4'],
    ['cases/2016-03/#term-customs-district', 'r2'],
    ['cases/2016-03/#figures-eyewear-total', 'f3'],
    ['en/cases/2016-04/#term-transfer', ''],
  ])('goes from /%s to the paragraph it is about, where both texts stand', async (path, place) => {
    const page = await open(path);
    const paragraph = place || (await page.locator('.terms :target .close').getAttribute('href'));
    await page.getByRole('link', { name: '中英', exact: true }).click();
    await page.waitForURL(`**/beside/#${paragraph?.replace('#', '')}`);
    await page.locator(':target').waitFor();
  });

  it('goes to the paragraph that is read, by a way that stays in the window', async () => {
    const page = await open('en/cases/2016-04/');
    // Styles that come late move the text below a reader who has scrolled already.
    await page.waitForLoadState('networkidle');
    await page.locator('#r2').evaluate((paragraph) => paragraph.scrollIntoView());
    await page.waitForFunction(() => document.querySelector('.now')?.id === 'r2');
    const way = page.getByRole('link', { name: '中', exact: true });
    const box = await way.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(60);
    await way.click();
    await page.waitForURL(/[^n]\/cases\/2016-04\/#r2$/);
    // Whoever has read nothing yet goes to the top.
    await page.goto(page.url().replace('#r2', '?'));
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'EN', exact: true }).click();
    await page.waitForURL(/\/en\/cases\/2016-04\/\??$/);
  });

  it('marks the words of a fact in both texts, and keeps the place from edition to edition', async () => {
    const page = await open('en/cases/2016-04/#figures-heads-seized');
    await page.getByRole('link', { name: '中英', exact: true }).click();
    await page.waitForURL('**/en/cases/2016-04/beside/#figures-heads-seized');
    const marked = (lang: string) =>
      page.locator(`.pair p[lang="${lang}"]`).evaluateAll((texts) =>
        texts
          .flatMap((one) => [...one.querySelectorAll('span:not(.number, :has(span:not(.number)))')])
          .filter((run) => getComputedStyle(run).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .map((run) => run.textContent)
          .join(''),
      );
    expect(await marked('en')).toBe('1,621 units');
    expect(await marked('zh-CN')).toBe('缝纫机头共1621台');
    await page.getByRole('link', { name: '中', exact: true }).click();
    await page.waitForURL(/[^n]\/cases\/2016-04\/#figures-heads-seized$/);
  });

  it('cites the translation, pinned to a paragraph', async () => {
    const page = await open('en/cases/2016-04/#f3');
    await page.getByRole('button', { name: 'Cite' }).click();
    const first = page.locator('#cite dd').first();
    await page.locator('#cite option').nth(3).waitFor({ state: 'attached' });
    expect(await first.textContent()).toMatch(
      /\(unofficial translation\), Case information, para\. 3, \S+\/en\/cases\/2016-04\/#f3 \(accessed \d+ \w+\.? \d{4}\)\.$/,
    );
  });
});

describe('on a phone', () => {
  const { open, pointing } = visit({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });

  it('a paragraph of both editions turns into Chinese and back, alone or with all, without a script', async () => {
    const page = await open('en/cases/2016-04/beside/');
    const third = page.locator('.pair', { has: page.locator('#f3') });
    const turn = third.getByTitle('Turn into Chinese').filter({ visible: true });
    const shown = async () => {
      const [english = false, chinese = false] = await Promise.all(
        ['en', 'zh-CN'].map((lang) => third.locator(`p[lang="${lang}"]`).isVisible()),
      );
      // Whatever is turned, alone or with all, ¶ is pressed, and nothing else is.
      expect(await turn.getByRole('checkbox').isChecked()).toBe(chinese);
      return [english, chinese];
    };
    expect(await shown()).toEqual([true, false]);
    await turn.click(pointing);
    expect(await shown()).toEqual([false, true]);
    expect(await page.locator('#f2').isVisible()).toBe(true);
    await page.getByLabel('Turn all into Chinese').check(pointing);
    expect(await shown()).toEqual([false, true]);
    expect(await page.locator('#f2').isVisible()).toBe(false);
    await turn.click(pointing);
    expect(await shown()).toEqual([true, false]);
    expect(await page.locator('#f2').isVisible()).toBe(false);
  });
});
