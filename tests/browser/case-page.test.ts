import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';
import { inFirefox } from '../support/engine.ts';
import { builds } from '../support/sites.ts';
import { visit } from '../support/visit.ts';

const sites = readSites(builds.root);
const pages = languages.flatMap((language) =>
  sites[language].book.cases.map(({ id }) => `${language === 'en' ? 'en/' : ''}cases/${id}/`),
);

/** What a header may take of a phone's first screen. */
const headerHeight = 56;
const phone = { width: 390, height: 844 };

describe('a case', () => {
  const { open } = visit({ viewport: phone });

  // A page is opened once for all that it is asked: to open it takes longer than to ask.
  it.each(pages)(
    '/%s shows its text on the first screen of a phone and a tablet and all its facts on a wide one, and prints on four pages',
    async (path) => {
      const page = await open(path);
      const { line, header, sheet } = await page.evaluate(placesOnPhone);
      expect(line - header + headerHeight, 'the first line on a phone').toBeLessThan(sheet);
      await page.setViewportSize({ width: 768, height: 1024 });
      const box = await page.locator('#f1').boundingBox();
      expect(box?.y, 'the text on a tablet').toBeLessThan(512);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await page.locator('.facts h3, .facts h2').first().isVisible(), 'the panel').toBe(
        true,
      );
      expect(await page.evaluate(scrollBoxes), 'boxes that scroll').toEqual([]);
      // Chromium alone makes a PDF.
      if (!inFirefox()) {
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 'pages').toBeLessThanOrEqual(4);
      }
      await page.setViewportSize(phone);
    },
  );
});

/** Where the first line of the text ends, and the sheet of facts begins. */
function placesOnPhone() {
  const text = document.createTreeWalker(
    document.querySelector('#f1') as Node,
    NodeFilter.SHOW_TEXT,
  );
  const range = new Range();
  range.selectNodeContents(text.nextNode() as Node);
  const box = (selector: string) =>
    (document.querySelector(selector) as Element).getBoundingClientRect();
  return {
    line: (range.getClientRects()[0] as DOMRect).bottom,
    header: box('header').height,
    sheet: box('.facts').top,
  };
}

/** What of the panel of facts scrolls in itself. */
function scrollBoxes(): string[] {
  return [...document.querySelectorAll('.facts, .facts *')]
    .filter((one) => one.scrollHeight > one.clientHeight + 1)
    .filter((one) => /auto|scroll|hidden/.test(getComputedStyle(one).overflowY))
    .map(({ className }) => className);
}

describe('a case on a phone', () => {
  const { open } = visit({ viewport: phone });

  it('shrinks the sheet of facts to the chosen one, from which its neighbours and all are reached', async () => {
    const page = await open('cases/2016-04/#f1');
    // The script that shrinks it has come when it marks what is in view.
    await page.locator('.facts [data-now]').first().waitFor({ state: 'attached' });
    await page.locator('.facts > summary').click();
    await page.getByRole('link', { name: '查扣缝纫机头', exact: true }).click();
    const bar = page.getByRole('toolbar').filter({ hasText: '查扣缝纫机头 1,621台' });
    await bar.waitFor();
    await page.waitForURL('**/#figures-heads-seized');
    const room = await page.evaluate(() => {
      const { bottom } = (
        document.querySelector('#figures-heads-seized') as Element
      ).getBoundingClientRect();
      return (document.querySelector('#chosen') as Element).getBoundingClientRect().top - bottom;
    });
    expect(room).toBeGreaterThan(0);
    await page.getByRole('button', { name: '下一个' }).click();
    await page.getByText('查扣缝纫机头货值 27,346美元').waitFor();
    await page.waitForURL('**/#figures-heads-value');
    await page.waitForFunction(() => document.activeElement?.textContent === '›');
    await page.getByRole('button', { name: '返回' }).click();
    const row = page.locator('#fact-figures-heads-value > a');
    expect(await row.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await row.isVisible()).toBe(true);
    await row.click();
    await page.locator('#chosen').waitFor();
    await page.goBack();
    await page.locator('#chosen').waitFor({ state: 'detached' });
  });
});

describe('a case on a wide screen', () => {
  const { open } = visit();

  it('marks in the panel what the paragraph in view states', async () => {
    const page = await open('cases/2016-04/#r3');
    await page.locator('[id="fact-reasons-r3-domestic-brands"][data-now]').waitFor({
      state: 'attached',
    });
    expect(await page.locator('#fact-figures-fine-total[data-now]').count()).toBe(0);
  });
});

describe('the parallel edition on paper', () => {
  const { open } = visit();

  it.each([
    ['cases/2016-04/beside/', '海关总署. 上海海关查办出口假冒商标缝纫机头案'],
    ['en/cases/2016-04/beside/', 'General Administration of Customs of China, Shanghai Customs'],
  ])('/%s says how it is cited and where it is found before its text', async (path, citation) => {
    const page = await open(path);
    const address = new URL(path, 'http://localhost/').pathname;
    expect(await page.getByText(citation).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const text = (await page.locator('article').boundingBox())?.y ?? 0;
    for (const line of [citation, address]) {
      const box = await page.locator('main').getByText(line).last().boundingBox();
      expect(box?.y, line).toBeLessThan(text);
    }
    await page.close();
  });
});
