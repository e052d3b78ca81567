import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inFirefox } from '../support/engine.ts';
import { scriptsThatSay } from '../support/scripts-that-say.ts';
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

/** Selects from a word of one paragraph to a word of another, as a reader would. */
async function select(page: Page, from: string, start: string, to = from, end = start) {
  await page.evaluate(
    ([first = '', word = '', last = '', lastWord = '']) => {
      const placeOf = (id: string, wanted: string, isEnd = false) => {
        const walker = document.createTreeWalker(
          document.getElementById(id) as Node,
          NodeFilter.SHOW_TEXT,
        );
        // The words may stand in several elements.
        const text = document.getElementById(id)?.textContent ?? '';
        if (!text.includes(wanted)) throw new Error(`No ${wanted} in ${id}.`);
        let left = text.indexOf(wanted) + (isEnd ? wanted.length : 0);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (left < length || (isEnd && left === length)) return [node, left] as const;
          left -= length;
        }
        throw new Error(`${id} ends before ${wanted}.`);
      };
      getSelection()?.setBaseAndExtent(...placeOf(first, word), ...placeOf(last, lastWord, true));
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    },
    [from, start, to, end],
  );
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
  });

  it('shows what to copy by hand where there is no clipboard, over the open panel, until it is closed', async () => {
    const page = await open('cases/2016-04/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: '引用', exact: true }).click();
    await page.locator('#cite').getByRole('button', { name: '复制' }).first().click();
    const said = page.getByRole('status').filter({ hasText: '请手动复制' });
    await expect(said.getByRole('textbox').inputValue()).resolves.toContain('海关总署');
    // A click reaches the button only where nothing lies over it.
    await said.getByRole('button', { name: '关闭' }).click();
    await said.waitFor({ state: 'hidden' });
  });

  it('copies a quotation with its source, and a link to the very words', async () => {
    const page = await open('cases/2016-04/');
    await listen(page);
    await select(page, 'f3', '1621台');
    const bar = page.getByRole('toolbar', { name: '引用所选文字' });
    await bar.getByRole('button', { name: '复制引文和出处' }).click();
    // What makes links of addresses would take the bracket along.
    expect(await copied(page)).toMatch(/^“1621台”（海关总署\. .*案情介绍第3段.*#f3 ）$/);
    await bar.getByRole('button', { name: '复制所选文字的链接' }).click();
    expect(await copied(page)).toMatch(/\/cases\/2016-04\/#f3:~:text=.*1621/);
    // As the handles of a phone do, which tell of it by no pointer and no key.
    await page.evaluate(() => {
      for (let more = 0; more < 3; more++) getSelection()?.modify('extend', 'forward', 'character');
    });
    await page.waitForFunction(() => getSelection()?.toString() === '1621台，货值');
    await bar.getByRole('button', { name: '复制引文和出处' }).click();
    expect(await copied(page)).toMatch(/^“1621台，货值”（/);
  });

  it('quotes a selection over several paragraphs in whole, each by its name, with one source', async () => {
    const page = await open('cases/2016-04/');
    await listen(page);
    await select(page, 'f2', '浙江缙云', 'f3', '2015年7月');
    const bar = page.getByRole('toolbar', { name: '引用所选文字' });
    await bar.getByRole('button', { name: '复制引文和出处' }).click();
    const [first, second, source, ...more] = (await copied(page)).split('\n');
    expect(first).toMatch(/^“浙江缙云.*[^”]”（案情2）$/);
    expect(second).toBe('“2015年7月”（案情3）');
    expect(source).toMatch(/^海关总署\. .*\/cases\/2016-04\/\.?$/);
    expect(more).toEqual([]);
    await bar.getByRole('button', { name: '复制所选文字的链接' }).click();
    const link = decodeURIComponent(await copied(page));
    expect(link).toMatch(
      /\/cases\/2016-04\/#f2:~:text=[^&]*浙江缙云[^&]*&text=[^&]*2015年7月[^&]*$/,
    );
  });

  it('quotes nothing that a translation of the browser has put in place of the words', async () => {
    const page = await open('cases/2016-04/');
    await page.evaluate(() => {
      const words = document.querySelector('#f1');
      const font = Object.assign(document.createElement('font'), { textContent: 'In March 2016' });
      words?.firstChild?.replaceWith(font);
    });
    const bar = page.getByRole('toolbar', { name: '引用所选文字' });
    await select(page, 'f1', 'March');
    await bar.getByText('显示原文后才能引用').waitFor();
    expect(await bar.getByRole('button').count()).toBe(0);
    await select(page, 'f3', '1621台');
    await bar.getByRole('button', { name: '复制引文和出处' }).waitFor();
  });

  it('a link to the very words leads to them, or to their paragraph', async () => {
    const page = await open('cases/2016-04/#f3:~:text=1621%E5%8F%B0');
    await page.waitForFunction(() => {
      const { top, bottom } = (document.querySelector('#f3') as Element).getBoundingClientRect();
      return location.hash === '#f3' && scrollY > 0 && top < innerHeight && bottom > 0;
    });
    if (inFirefox()) await page.locator('#f3:target').waitFor();
  });

  it('stands on the page without a script, the day told for what it is', async () => {
    const page = await open('cases/2016-04/');
    const text = await page.locator('#cite').textContent();
    expect(text).toContain('[EB/OL]. （2017-04-20）');
    expect(text).toMatch(/引用日期暂以本页所载最近一次公布、校记或更正之日（\d{4}-\d\d-\d\d）代/);
  });
});

describe('reading', () => {
  const { open } = visit();

  it('copies across paragraphs nothing but the text', async () => {
    const page = await open('cases/2016-04/');
    await page.locator('.margin a').first().waitFor({ state: 'visible' });
    await select(page, 'f1', '2016年9月', 'f2', '浙江缙云地区部分');
    await page.keyboard.press('ControlOrMeta+c');
    await page.getByLabel('检索', { exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+v');
    const pasted = await page.getByLabel('检索', { exact: true }).inputValue();
    expect(pasted).toContain('做出刑事判决');
    expect(pasted).toMatch(/^2016年9月.*浙江缙云地区部分$/);
    expect(pasted).not.toMatch(/案情2|异文|疑误|按语/);
  });

  it('copies as rich text no empty list and no fold of what it leaves out', async () => {
    const page = await open('cases/2016-04/');
    await page.locator('.margin a').first().waitFor({ state: 'visible' });
    await select(page, 'title', '上海', 'f2', '浙江缙云地区部分');
    await page.keyboard.press('ControlOrMeta+c');
    // What is pasted has styles of its own, which no page of the site allows.
    const sheet = await page.context().newPage();
    await sheet.setContent('<main contenteditable></main>');
    await sheet.locator('main').focus();
    await sheet.keyboard.press('ControlOrMeta+v');
    const rich = await sheet.locator('main').innerHTML();
    expect(rich).toContain('浙江缙云地区部分');
    expect(rich).not.toMatch(/<details|<li/);
    await sheet.close();
  });

  it('copies no note with the whole page, not even the one that has the focus; a note by itself it does', async () => {
    const page = await open('cases/2016-04/');
    await page.waitForFunction(() => document.querySelector('#quoting'));
    const note = page.locator('#text .margin', { hasText: '做出刑事判决' });
    const pasted = async () => {
      await page.keyboard.press('ControlOrMeta+c');
      const field = page.getByLabel('检索', { exact: true });
      await field.fill('');
      await page.keyboard.press('ControlOrMeta+v');
      return field.inputValue();
    };
    await note.getByRole('link').last().focus();
    await page.keyboard.press('ControlOrMeta+a');
    const all = await pasted();
    // Nothing stands between the paragraphs, and the bar of the selection is not on the page.
    expect(all).toMatch(/12万元人民币。\s+2015年上海海关/);
    expect(all).not.toMatch(/复制引文和出处|本站摘要|处理与结果|查扣缝纫机头货值/);
    await note.getByRole('link').last().focus();
    await note.evaluate((place) => getSelection()?.selectAllChildren(place));
    expect(await pasted()).toMatch(/异文 ?做出刑事判决/);
  });

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
    // The facts write 27,346, the text 27346.
    await field.fill('27,346');
    expect(await hits()).toBe(text.split('27346').length - 1);
    // Back from none is to the last.
    await field.fill('三环');
    await field.fill('上海海关');
    await field.press('Shift+Enter');
    await page.getByText(/^第(\d+)处，共\1处$/).waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('hit')?.size)).toBe(1);
    await field.press('Escape');
    expect(await hits()).toBe(0);
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('查找');
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
  });

  it('leaves single keys alone once they are turned off, on every page', async () => {
    const page = await open('cases/2016-04/');
    await page.getByRole('button', { name: '阅读设置' }).click();
    const keys = page.getByRole('group', { name: '单键快捷键' });
    await keys.getByRole('radio', { name: '关' }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    for (const key of ['j', '/', '?']) await page.keyboard.press(key);
    // Tab is no such key.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toMatch(/^案情/);
    await expect(page.getByRole('dialog').count()).resolves.toBe(0);
    await page.evaluate(() => localStorage.clear());
  });

  it('says that scripts are gone after an update, and offers to load the page again', async () => {
    const page = await open('cases/2016-04/');
    await page.route(scriptsThatSay(/单键快捷键/), (route) => route.fulfill({ status: 404 }));
    const notice = page.getByRole('alert');
    for (const name of ['查找', '引用']) {
      await page.reload();
      await page.getByRole('button', { name, exact: true }).click();
      await notice.waitFor();
    }
    await page.unrouteAll();
    await page.keyboard.press('Escape');
    await notice.getByRole('link', { name: '重新载入' }).click();
    await notice.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('searchbox', { name: '在本案中查找' }).waitFor();
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
  }, 60_000);
});

describe('an address pasted with what followed it', () => {
  const { open } = visit();

  it('leads to its page and its place', async () => {
    const page = await open('cases/2016-04/');
    const home = page.url().replace('cases/2016-04/', '');
    // Each is another page than the one before, which an address that differs in its hash alone would not leave.
    for (const [asked, found] of [
      ['cases/2016-04/。', 'cases/2016-04/'],
      ['cases/2016-04）#f1）', 'cases/2016-04/#f1'],
      ['en/cases/2016-04/),', 'en/cases/2016-04/'],
      ['brands/nike/参见', 'brands/nike/'],
      ['about/#corrections。', 'about/#corrections'],
      ['cases/2016-04/#f1_', 'cases/2016-04/#f1'],
      ['cases/2016-04/_', 'cases/2016-04/'],
      ['cases/2016-04/%23f1）', 'cases/2016-04/#f1'],
      // Two slashes would name another host.
      ['/host.example/login）', 'host.example/login'],
    ] as const) {
      await page.goto(home + asked);
      await page.waitForURL(home + found);
    }
    await page.goto(`${home}关于`);
    await page.getByRole('heading', { name: '没有这一页' }).waitFor();
  });
});

describe('in the browser of an app', () => {
  const { open } = visit({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.60 NetType/WIFI Language/zh_CN',
  });

  // Firefox takes its name from its settings.
  it.skipIf(inFirefox())('offers no files, and says the way round', async () => {
    const page = await open('data/');
    await page.getByText('应用内的浏览器不能保存文件').waitFor();
    await expect(page.getByRole('link', { name: 'casebook.zip' }).count()).resolves.toBe(0);
    await page.getByRole('listitem').getByText('casebook.zip').waitFor();
    await page.goto(page.url().replace('data/', 'overview/'));
    await page.getByText('应用内的浏览器不能保存文件').first().waitFor();
    const table = page.locator('overview-table');
    await table.getByRole('button', { name: '复制（TSV）' }).waitFor();
    await expect(table.getByRole('button', { name: '下载（CSV）' }).isVisible()).resolves.toBe(
      false,
    );
    await page.goto(page.url().replace('overview/', 'cases/2016-04/'));
    await page.getByRole('button', { name: '引用', exact: true }).click();
    await page.locator('#cite').getByText('应用内的浏览器不能保存文件').waitFor();
    await expect(page.getByRole('link', { name: 'BibTeX' }).count()).resolves.toBe(0);
  });
});

describe('on paper', () => {
  const { open } = visit();

  // Playwright asks for the print style and for a PDF in Chromium only.
  it.skipIf(inFirefox())(
    'a case has its citation, address and notes, and no controls',
    async () => {
      const page = await open('cases/2016-04/');
      await page.getByRole('button', { name: '查找' }).click();
      await page.locator('#find').waitFor();
      await page.waitForFunction(() => document.querySelector('#quoting'));
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      // Whoever prints without opening it gets the day all the same, and no note that speaks of another.
      expect(await page.locator('#cite dd').first().textContent()).toContain(`[${today()}]`);
      expect(await page.locator('#cite .ours').count()).toBe(0);
      await page.getByRole('button', { name: '引用', exact: true }).click();
      await page.locator('#cite select option').nth(1).waitFor({ state: 'attached' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#cite dd').first().isVisible()).toBe(true);
      expect(await page.locator('#cite dd').nth(1).isVisible()).toBe(false);
      expect(await page.locator('#notes').isVisible()).toBe(true);
      expect(await page.locator('#cite:popover-open').count()).toBe(0);
      for (const control of [
        'nav',
        '#find',
        'form[role=search]',
        '.contents',
        '.site-footer button',
      ]) {
        expect(await page.locator(control).first().isVisible(), control).toBe(false);
      }
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
    },
  );
});
