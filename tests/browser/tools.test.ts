import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inFirefox } from '../support/engine.ts';
import { visit } from '../support/visit.ts';

/** What would have been copied last. */
const copied = (page: Page) => page.evaluate(() => Reflect.get(window, 'copied') as string);

async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Reflect.set(window, 'copied', text) },
    });
  });
}

function today(): string {
  return new Date().toLocaleDateString('sv');
}

describe('citing', () => {
  const { open } = visit();

  it('gives the agreed citations with the reader’s day, and pins them to a paragraph', async () => {
    const page = await open('cases/2016-04/#f3');
    await listen(page);
    await page.getByRole('button', { name: '引用', exact: true }).click();
    const panel = page.locator('#cite');
    await panel.locator('option[value=f3]').waitFor({ state: 'attached' });
    await expect(panel.locator('select').inputValue()).resolves.toBe('f3');
    const first = panel.locator('dd').first();
    const url = 'https://casebook.example/cases/2016-04/';
    const title = '上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四';
    expect(await first.textContent()).toBe(
      `海关总署. ${title}[EB/OL]. 案情介绍第3段（2017-04-20）[${today()}]. ${url}#f3.`,
    );
    await panel.locator('select').selectOption('全案');
    await panel.getByRole('button', { name: '复制' }).first().click();
    expect(await copied(page)).toBe(
      `海关总署. ${title}[EB/OL]. （2017-04-20）[${today()}]. ${url}.`,
    );
    await page.getByRole('status').getByText('已复制').waitFor();
    await panel.locator('select').selectOption('理由2');
    expect(await panel.locator('dd').nth(2).textContent()).toBe(
      `海关总署：《${title}》，2017年4月20日公布，载海关知识产权案例集，评选理由第2段，${url}#r2。`,
    );
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.close();
  });

  it('copies a quotation with its source, and a link to the very words', async () => {
    const page = await open('cases/2016-04/');
    await listen(page);
    await page.evaluate(() => {
      const place = document.querySelector('#f3');
      const walker = document.createTreeWalker(place as Node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('1621台') ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 5);
      }
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
    const bar = page.getByRole('toolbar', { name: '引用所选文字' });
    await bar.getByRole('button', { name: '复制引文和出处' }).click();
    expect(await copied(page)).toMatch(/^“1621台”（海关总署\. .*案情介绍第3段.*#f3）$/);
    await bar.getByRole('button', { name: '复制所选文字的链接' }).click();
    expect(await copied(page)).toMatch(/\/cases\/2016-04\/#f3:~:text=.*1621/);
    await page.close();
  });

  it('a link to the very words leads to them, or to their paragraph', async () => {
    const page = await open('cases/2016-04/#f3:~:text=1621%E5%8F%B0');
    await page.waitForFunction(() => {
      const { top, bottom } = (document.querySelector('#f3') as Element).getBoundingClientRect();
      return location.hash === '#f3' && scrollY > 0 && top < innerHeight && bottom > 0;
    });
    if (inFirefox()) await page.locator('#f3:target').waitFor();
    await page.close();
  });

  it('stands on the page without a script, the day told for what it is', async () => {
    const page = await open('cases/2016-04/');
    const text = await page.locator('#cite').textContent();
    expect(text).toContain('[EB/OL]. （2017-04-20）');
    expect(text).toMatch(/引用日期暂以本页所载最近一次公布、校记或更正之日（\d{4}-\d\d-\d\d）代/);
    await page.close();
  });
});

describe('reading', () => {
  const { open } = visit();

  it('keeps the chosen colours and size from page to page', async () => {
    const page = await open('cases/2016-04/');
    await page.getByRole('button', { name: '阅读设置' }).click();
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.body.parentElement as Element).backgroundColor);
    const light = await paper();
    await page.getByRole('radio', { name: '深色' }).check();
    expect(await paper()).not.toBe(light);
    await page.getByRole('radio', { name: '特大' }).check();
    await page.keyboard.press('Escape');
    await page.goto(page.url().replace('cases/2016-04/', 'brands/'));
    expect(await paper()).not.toBe(light);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '21.6px',
    );
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('finds words in the case, marks them, and leads from one to the next', async () => {
    const page = await open('cases/2016-04/');
    await page.getByRole('button', { name: '查找' }).click();
    const field = page.getByRole('searchbox', { name: '在本案中查找' });
    await field.fill('上海海关');
    const hits = () => page.evaluate(() => CSS.highlights.get('hits')?.size ?? 0);
    const text = (await page.locator('main h1, #text p').allTextContents()).join('\n');
    expect(await hits()).toBe(text.split('上海海关').length - 1);
    await field.press('Enter');
    await page.getByText(/^第1处，共\d+处$/).waitFor();
    await field.press('Escape');
    expect(await hits()).toBe(0);
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('查找');
    await page.close();
  });

  it('follows the keys that its help lists, and loses no focus', async () => {
    const page = await open('cases/2016-04/');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.textContent === '案情1');
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.textContent === '案情2');
    await page.keyboard.press('k');
    await page.waitForFunction(() => document.activeElement?.textContent === '案情1');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: '键盘操作' });
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    expect(await focused()).toBe('案情1');
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    // In a field these keys are letters.
    await page.keyboard.type('j/?');
    await expect(page.getByLabel('检索', { exact: true }).inputValue()).resolves.toBe('j/?');
    await page.close();
  });

  it('walks every control of a case page by keyboard, each with a name and a visible focus', async () => {
    const page = await open('cases/2016-04/');
    const seen: string[] = [];
    for (let turn = 0; turn < 400; turn++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const name =
          at.getAttribute('aria-label') ??
          (at as HTMLInputElement).labels?.[0]?.textContent ??
          at.textContent;
        return {
          name: name?.trim() ?? '',
          shown: outlineStyle !== 'none' && outlineWidth !== '0px',
        };
      });
      if (here === null) break;
      expect(here.name).not.toBe('');
      expect(here.shown, here.name).toBe(true);
      seen.push(here.name);
    }
    for (const name of [
      '跳到正文',
      '检索',
      '引用',
      '查找',
      '案情1',
      '理由1',
      '阅读设置',
      '键盘操作',
    ]) {
      expect(seen).toContain(name);
    }
    await page.close();
  }, 60_000);
});

describe('on paper', () => {
  const { open } = visit();

  // Playwright asks for the print style and for a PDF in Chromium only.
  it.skipIf(inFirefox())(
    'a case has its citation, address and notes, and no controls',
    async () => {
      const page = await open('cases/2016-04/');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#cite dd').first().isVisible()).toBe(true);
      expect(await page.locator('#cite dd').nth(1).isVisible()).toBe(false);
      expect(await page.locator('#notes').isVisible()).toBe(true);
      for (const control of ['nav', 'form[role=search]', '.contents', '.site-footer button']) {
        expect(await page.locator(control).first().isVisible(), control).toBe(false);
      }
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
      await page.close();
    },
  );
});
