import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';
import { brokenWords } from '../support/broken-words.ts';
import { inFirefox } from '../support/engine.ts';
import { factRow } from '../support/fact-row.ts';
import { builds } from '../support/sites.ts';
import { visit } from '../support/visit.ts';

const sites = readSites(builds.of2016, builds.of2016.content);
const pages = languages.flatMap((language) =>
  sites[language].book.cases.map(({ id }) => `${language === 'en' ? 'en/' : ''}cases/${id}/`),
);

/** What a header may take of a phone's first screen. */
const headerHeight = 56;
const phone = { width: 390, height: 844 };
/** A row of the facts that the paragraph in view states says so. */
const nowRow = '.facts li[title]:not([title=""])';

describe('a case', () => {
  const { open } = visit({ viewport: phone });

  // A page is opened once for all that it is asked: to open it takes longer than to ask.
  it.each(pages)(
    '/%s shows its text on the first screen of a phone and a tablet and all its facts on a wide one, and prints on four pages with no box of facts over two columns',
    async (path) => {
      const page = await open(path);
      const { line, header, sheet } = await page.evaluate(placesOnPhone);
      expect(line - header + headerHeight, 'the first line on a phone').toBeLessThan(sheet);
      expect(await page.locator('#text .number').evaluateAll(broken), 'numbers on two lines').toBe(
        0,
      );
      await page.setViewportSize({ width: 768, height: 1024 });
      const box = await page.locator('#f1').boundingBox();
      expect(box?.y, 'the text on a tablet').toBeLessThan(512);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await page.locator('.facts h3, .facts h2').first().isVisible(), 'the panel').toBe(
        true,
      );
      expect(await page.evaluate(scrollBoxes), 'boxes that scroll').toEqual([]);
      expect(await page.evaluate(emptyBesidePanel), 'white beside the panel').toBe(0);
      // Chromium alone makes a PDF, and prints for Playwright.
      if (!inFirefox()) {
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 'pages').toBeLessThanOrEqual(4);
        await page.setViewportSize({ width: 658, height: 990 });
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.facts .field').evaluateAll(broken), 'in two columns').toBe(0);
        await page.emulateMedia({ media: null });
      }
      await page.setViewportSize(phone);
    },
  );
});

/** How far the panel of facts goes on below what stands beside it, in pixels. */
function emptyBesidePanel() {
  const bottom = (selector: string) =>
    Math.max(
      ...[...document.querySelectorAll(selector)].map((box) => box.getBoundingClientRect().bottom),
    );
  return Math.max(0, bottom('.facts') - bottom('.case-body > :is(article, section)'));
}

/** How many of some boxes are broken over two columns or lines: such a one has a rectangle in each. */
function broken(boxes: Element[]): number {
  return boxes.filter((box) => box.getClientRects().length > 1).length;
}

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

describe('a case on a desk', () => {
  const { open } = visit();

  it.each([
    ['cases/2016-07/', '扣留首案涉案货物', ['扣留', '涉案货物']],
    ['en/cases/2016-01/', '5 illicit storage sites', ['5 illicit storage sites']],
  ] as const)(
    '/%s marks only the words of %s when the pointer rests where it chose it',
    async (path, name, words) => {
      const page = await open(path);
      await page.locator('#quoting').waitFor({ state: 'attached' });
      const box = await page.locator('.headlines').getByRole('link', { name }).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
      await page.mouse.down();
      await page.mouse.up();
      await page.locator('.words :target').waitFor();
      const marked = () =>
        page
          .locator('#text .words span')
          .evaluateAll((spans) =>
            spans
              .filter((span) => getComputedStyle(span).backgroundColor !== 'rgba(0, 0, 0, 0)')
              .map((span) => span.textContent),
          );
      expect([...new Set(await marked())]).toEqual(words);
      // Whoever moves the pointer again points at something.
      await page.locator('.facts li a').nth(5).hover();
      await page.waitForFunction(() => !document.body.hasAttribute('data-still'));
    },
  );
});

describe('a case on a phone', () => {
  const { open } = visit({ viewport: phone });

  it('closes what hangs over the text: the list of its parts once one is chosen, the facts with Escape', async () => {
    const page = await open('en/cases/2016-04/');
    await page.locator('#quoting').waitFor({ state: 'attached' });
    await page.locator('.contents > details > summary').click();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.locator('.contents > details:not([open])').waitFor();
    const heading = page.getByRole('heading', { name: 'Timeline' });
    expect(await page.evaluate(isOnTop, await heading.elementHandle())).toBe(true);
    await page.locator('.facts > summary').click();
    const first = page.locator('.facts').getByText('Outcomes');
    expect(await page.evaluate(isOnTop, await first.elementHandle())).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.facts:not([open])').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Key facts');
  });

  it('shrinks the sheet of facts to the chosen one, from which its neighbours and all are reached', async () => {
    const page = await open('cases/2016-04/#f1');
    // The script that shrinks it has come when it marks what is in view.
    await page.locator(nowRow).first().waitFor({ state: 'attached' });
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
    await page.getByRole('toolbar').filter({ hasText: '查扣缝纫机头货值 27,346美元' }).waitFor();
    await page.waitForURL('**/#figures-heads-value');
    await page.waitForFunction(() => document.activeElement?.textContent === '›');
    await page.getByRole('button', { name: '返回' }).click();
    const row = page.locator(factRow('figures-heads-value')).locator('> a');
    expect(await row.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await row.isVisible()).toBe(true);
    await row.click();
    await page.locator('#chosen').waitFor();
    await page.goBack();
    await page.locator('#chosen').waitFor({ state: 'detached' });
  });

  it('shrinks the sheet for the words of a large figure', async () => {
    const page = await open('cases/2016-04/');
    await page.locator('#quoting').waitFor({ state: 'attached' });
    await page.locator('.headlines a').first().click();
    await page.getByRole('toolbar').filter({ hasText: '查扣缝纫机头 1,621台' }).waitFor();
    await page.waitForURL('**/#figures-heads-seized');
    await page.close();
  });

  it('shrinks the sheet for the words of a fact that a formula names, and only where there is a sheet', async () => {
    const page = await open('cases/2016-03/#f1');
    await page.locator(nowRow).first().waitFor({ state: 'attached' });
    await page.locator('.facts > summary').click();
    const total = page.locator('.facts li:has(#figures-eyewear-total)');
    await total.locator('summary').click();
    await total.getByRole('link').last().click();
    await page.waitForURL('**/#figures-ray-ban-eyewear');
    const bar = page.getByRole('toolbar');
    await bar.waitFor();
    expect(await page.locator('.facts').evaluate((box: HTMLDetailsElement) => box.open)).toBe(
      false,
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await bar.isVisible()).toBe(false);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it('goes back past what terms mean in one step, and in none once it is closed', async () => {
    const page = await open('en/cases/2016-04/#r1');
    await page.locator(nowRow).first().waitFor({ state: 'attached' });
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    const terms = page.locator('#text a[href^="#term-"]');
    for (const index of [0, 1, 2]) {
      await terms.nth(index).evaluate((term) => (term as HTMLElement).click());
      await page.locator('.terms :target').waitFor();
    }
    expect(await steps()).toBe(before + 1);
    await page.goBack();
    await page.waitForURL(/#r1$/);
    await terms.first().evaluate((term) => (term as HTMLElement).click());
    await page.locator('.terms :target .close').click();
    await page.waitForURL(/#r1$/);
    expect(await steps()).toBe(before + 1);
  });

  it('leaves the number of the chosen fact whole, and its name two lines', async () => {
    const page = await open('en/cases/2016-04/#f1');
    await page.locator(nowRow).first().waitFor({ state: 'attached' });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await page.locator('.facts > summary').click();
      await page.getByRole('link', { name: 'Fixed-term imprisonment of the' }).last().click();
      const bar = page.getByRole('toolbar');
      const number = await bar.getByText('1 year and 6 months', { exact: true }).boundingBox();
      const button = await bar.getByRole('button').first().boundingBox();
      const name = bar.getByText('Fixed-term imprisonment');
      const start = (await name.boundingBox())?.width ?? 0;
      expect((number?.x ?? 0) + (number?.width ?? width)).toBeLessThanOrEqual(button?.x ?? 0);
      expect(number?.height).toBeLessThanOrEqual(44);
      expect(start, 'room for a word').toBeGreaterThan(44);
      expect((await name.boundingBox())?.height, 'two lines').toBeGreaterThan(30);
      await bar.getByRole('button', { name: 'Back' }).click();
      await page.locator('.facts > summary').click();
    }
    await page.setViewportSize(phone);
  });
});

describe('the figures under the title of a case, and its summary', () => {
  const { open } = visit();

  it.each([320, 390, 768, 1024])('break only where terms end at %i px', async (width) => {
    const page = await open('cases/2016-04/');
    await page.setViewportSize({ width, height: 900 });
    for (const media of ['screen', 'print'] as const) {
      if (media === 'print' && inFirefox()) continue;
      await page.emulateMedia({ media });
      const words = [
        '1,621台',
        '27,346美元',
        '12万元',
        '人民币',
        '一年零六个月',
        '有期徒刑',
        '责任人',
      ];
      expect(await page.locator('.headlines').evaluate(brokenWords, words), media).toEqual([]);
      const terms = ['上海海关', '缝纫机头', '商标'];
      expect(await page.locator('.lead').first().evaluate(brokenWords, terms), media).toEqual([]);
    }
  });
});

describe('labels on the smallest phone', () => {
  const { open } = visit({ viewport: { width: 320, height: 700 } });

  it.each([
    ['', '.case-row dl', ['电动平衡车', '运动服装', '犯罪嫌疑人', '侵权货物', '跨境电子商务']],
    ['topics/risk-analysis/', 'ol.entity-cases', ['重点', '防控', '风险数据', '口岸漂移']],
    ['topics/inter-agency/', 'ol.entity-cases', ['联合', '集群大案', '商标', '汽车润滑油']],
    ['brands/adidas/', 'table', ['运动鞋', '球衣', '球帽', '17,382双']],
    ['overview/', 'nav.contents', ['判决或', '上海海关', '宁波海关']],
    ['cases/2016-04/', '.facts', ['其他机关', '权利人', '企业维权', '有期徒刑']],
    ['cases/2016-06/', '.timeline', ['出口', '布控', '线索']],
  ])('/%s breaks no term of them', async (path, selector, words) => {
    const page = await open(path);
    for (const details of await page.locator('.facts, .more').all()) {
      await details.evaluate((one) => one.setAttribute('open', ''));
    }
    const places = await page.locator(selector).all();
    const texts = await Promise.all(places.map((place) => place.textContent()));
    for (const word of words) expect(texts.join(''), path).toContain(word);
    const broken = await Promise.all(places.map((place) => place.evaluate(brokenWords, words)));
    expect(broken.flat()).toEqual([]);
  });
});

describe('a case on a wide screen', () => {
  const { open } = visit();

  it('marks in the panel what the paragraph in view states', async () => {
    const page = await open('cases/2016-04/#r3');
    const now = page.locator(nowRow);
    await page.locator(factRow('reasons-r3-domestic-brands')).and(now).waitFor({
      state: 'attached',
    });
    expect(await page.locator(factRow('figures-fine-total')).and(now).count()).toBe(0);
  });

  it('keeps a row of a long panel in sight that leads to its words', async () => {
    const page = await open('en/cases/2016-01/');
    await page.locator('#quoting').waitFor({ state: 'attached' });
    const row = page.locator(factRow('figures-customs-in-operation')).getByRole('link');
    await row.scrollIntoViewIfNeeded();
    await row.click();
    await page.locator('.words :target').waitFor();
    const { y = -1, height = 0 } = (await row.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(900);
  });

  it.each(['cases/2016-01/', 'en/cases/2016-01/', 'en/cases/2016-03/', 'en/cases/2016-06/'])(
    '%s brings the row of each large figure into sight, and its words',
    async (path) => {
      const page = await open(path);
      await page.locator('#quoting').waitFor({ state: 'attached' });
      const ways = page.locator('.headlines a');
      for (let at = 0; at < (await ways.count()); at++) {
        await ways.nth(at).click();
        const id = await page.evaluate(() => location.hash.slice(1));
        // A sum that the text leaves to its reader is told in its row alone.
        const isTold = (await page.locator(factRow(id)).count()) > 0;
        await inSight(page, `#${id}`, ...(isTold ? [factRow(id)] : []));
      }
    },
  );

  it('shows the beginning of a long panel to a reader who scrolls back, and then its end again', async () => {
    const page = await open('en/cases/2016-01/');
    await page.locator('#quoting').waitFor({ state: 'attached' });
    const panel = page.locator('.facts');
    const height = ((await panel.boundingBox())?.height ?? 0) - 900;
    // Two steps within a frame would be one to the page.
    const scroll = (by: number) =>
      page.evaluate(
        (top) =>
          new Promise<void>((done) => {
            addEventListener('scroll', () => done(), { once: true });
            scrollBy({ top });
          }),
        by,
      );
    await scroll(height + 700);
    await scroll(-height - 100);
    await page.waitForFunction(() => {
      const top = document.querySelector('.facts')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 200;
    });
    await scroll(height + 300);
    await page.waitForFunction(() => {
      const bottom = document.querySelector('.facts')?.getBoundingClientRect().bottom ?? -1;
      return bottom >= 0 && bottom <= innerHeight;
    });
  });
});

describe.skipIf(inFirefox())('a case on a wide screen that is touched', () => {
  const { open } = visit({ hasTouch: true, viewport: { width: 1280, height: 900 } });

  it.each(['cases/2016-01/', 'en/cases/2016-06/'])(
    '%s goes to the words of a row',
    async (path) => {
      const page = await open(path);
      await page.locator('#quoting').waitFor({ state: 'attached' });
      const rows = page.locator('.facts li > a');
      for (const at of [2, 9, 14]) {
        await rows.nth(at).scrollIntoViewIfNeeded();
        await rows.nth(at).tap();
        const id = await page.evaluate(() => location.hash.slice(1));
        await inSight(page, factRow(id), `#${id}`);
      }
    },
  );
});

/** Waits until things are in sight, all of each, below the line that stays at the head of the window. */
async function inSight(page: Page, ...selectors: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (all) =>
      all.every((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        const head = document.querySelector('.contents')?.getBoundingClientRect().bottom ?? 0;
        // Windows scroll by whole pixels.
        return box && box.top > head - 1 && box.bottom < innerHeight + 1;
      }),
    selectors,
  );
}

describe.skipIf(inFirefox())('what is printed', () => {
  const { open } = visit();

  it('has proposed readings open, and what is missing behind the character before it', async () => {
    const page = await open('cases/2016-04/');
    const told = (selector: string, part: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node, part) => getComputedStyle(node, part).content.replaceAll('" "', ''), part);
    expect(await told('[data-reading="法"]', '::after')).toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await told('.misread', '::before')).toBe('"〔"');
    expect(await told('[data-reading="法"]', '::after')).toBe('"→法〕"');
    expect(await told('[data-missing="的"]', '::after')).toBe('"〔→的〕"');
    expect(await page.locator('[data-missing="的"]').first().textContent()).toBe('展');
    expect(await page.locator('.readings-shown').isVisible()).toBe(true);
  });

  it('has no button of the data page, and no line of a sample cut', async () => {
    const page = await open('data/');
    await page.setViewportSize({ width: 658, height: 990 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.data button').filter({ visible: true }).count()).toBe(0);
    const cut = await page
      .locator('.data pre')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(cut).toBe(0);
  });
});

describe('a wide case page by key', () => {
  const { open } = visit({ viewport: { width: 1280, height: 800 } });

  it('brings the first fact into sight from the end of the text', async () => {
    const page = await open('en/cases/2016-10/');
    await page.locator('#text a').last().focus();
    // The script that brings rows into sight has come once it marks them.
    await page.locator(nowRow).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    const row = page.locator('.facts li > a').first();
    expect(await row.evaluate((link) => link === document.activeElement)).toBe(true);
    // The panel moves as the browser scrolls, so the row comes into sight a frame later.
    await page.waitForFunction(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight;
    });
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
  });
});

/** Whether a reader sees an element: nothing lies over its middle. */
function isOnTop(element: Element | null): boolean {
  const box = element?.getBoundingClientRect();
  const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return top !== null && top !== undefined && (element?.contains(top) ?? false);
}
