import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inFirefox } from '../support/engine.ts';
import { scriptsThatSay } from '../support/scripts-that-say.ts';
import { builds } from '../support/sites.ts';
import { strangeAddresses } from '../support/strange-strings.ts';
import { answeredCases, visit } from '../support/visit.ts';

const field = (page: Page) => page.getByLabel('检索', { exact: true });

describe.each([
  ['at the root', builds.of2016],
  // Addresses are the same in every browser.
  ...(inFirefox() ? [] : [['under a base path', builds.sub] as const]),
] as const)('search %s', (_, build) => {
  const { open } = visit({}, build);

  it.each(['耐克', 'NIKE'])('for %s in the header’s field shows its three cases', async (query) => {
    const page = await open('cases/2016-01/');
    await field(page).fill(query);
    await field(page).press('Enter');
    expect((await answeredCases(page)).sort()).toEqual(['2016-05', '2016-06', '2016-08']);
  });

  it('leads from 北仑 to the paragraph of case 7 that names it', async () => {
    const page = await open('');
    await field(page).fill('北仑');
    await page.getByRole('button', { name: '检索' }).click();
    expect(await answeredCases(page)).toEqual(['2016-07']);
    await expect(page.locator('#results mark').allTextContents()).resolves.toEqual(['北仑']);
    await page.locator('#results a').first().click();
    await page.waitForURL('**/cases/2016-07/#f1');
    expect(await page.locator('#f1').evaluate((p) => p.matches(':target'))).toBe(true);
  });
});

describe('the search page', () => {
  const { open } = visit();

  it('answers while one types, and keeps its state in the address', async () => {
    const page = await open('search/');
    await field(page).pressSequentially('三环');
    expect(await answeredCases(page)).toEqual(['2016-07']);
    // The address follows when typing rests.
    await page.waitForURL(/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('三环');
    await page.reload();
    expect(await answeredCases(page)).toEqual(['2016-07']);
  });

  it('narrows by facets, shows what each would leave, and goes back', async () => {
    const page = await open('search/?q=口岸漂移');
    expect((await answeredCases(page)).sort()).toEqual(['2016-02', '2016-04']);
    // On a wide screen the facets stand open beside the results.
    const shanghai = page.getByRole('checkbox', { name: /^上海海关/ });
    await expect(shanghai.evaluate((box) => box.parentElement?.textContent)).resolves.toMatch(/2$/);
    // What would leave none is not offered.
    await page.getByRole('checkbox', { name: /^拉萨海关/ }).waitFor({ state: 'detached' });
    await expect(page.getByRole('checkbox', { name: /^进口/ }).count()).resolves.toBe(0);
    await page.getByRole('checkbox', { name: /^青岛海关/ }).check();
    await page.locator('#results > li').nth(1).waitFor({ state: 'detached' });
    expect(await answeredCases(page)).toEqual(['2016-02']);
    expect(new URL(page.url()).searchParams.getAll('customs')).toEqual(['qingdao']);
    await page.goBack();
    await page.locator('#results > li').nth(1).waitFor();
    expect((await answeredCases(page)).sort()).toEqual(['2016-02', '2016-04']);
  });

  it('says so when the index does not load, and answers on the second try', async () => {
    const page = await open('search/');
    let broken = true;
    await page.route('**/pagefind/**', (route) => (broken ? route.abort() : route.continue()));
    await field(page).fill('三环');
    await page.locator('#search-status[data-state=error]').waitFor();
    expect(await page.locator('#results > li').count()).toBe(0);
    broken = false;
    await page.getByRole('button', { name: '再试一次' }).click();
    expect(await answeredCases(page)).toEqual(['2016-07']);
  });

  it('never takes a part of the index that did not load for an answer', async () => {
    const page = await open('search/');
    let broken = true;
    await page.route('**/*.pf_index', (route) =>
      broken ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await field(page).fill('三环');
    await page.locator('#search-status[data-state=error]').waitFor();
    await expect(page.getByRole('status').textContent()).resolves.toContain('pf_index');
    // The names need no index.
    const names = page.locator('#search-hints').getByRole('link');
    await expect(names.first().getAttribute('href')).resolves.toBe('/brands/tri-circle/');
    broken = false;
    await page.getByRole('button', { name: '再试一次' }).click();
    expect(await answeredCases(page)).toEqual(['2016-07']);
  });

  it('says so where WebAssembly is forbidden or the reader is offline', async () => {
    const page = await open('about/');
    await page.addInitScript(() => {
      WebAssembly.instantiate = () => {
        throw new WebAssembly.CompileError('Wasm code generation disallowed');
      };
    });
    await page.goto(page.url().replace('about/', 'search/'));
    await field(page).fill('三环');
    await page.locator('#search-status[data-state=error]').waitFor();
    await expect(page.getByRole('status').textContent()).resolves.toContain('WebAssembly');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('没有连上网络').waitFor();
    await page.context().setOffline(false);
    await page.close();
  });

  it('removes a chosen value by its chip, and keeps what is chosen in the address', async () => {
    const page = await open('search/?q=口岸漂移&customs=qingdao&customs=shanghai&right=trademark');
    expect(await answeredCases(page)).toEqual(['2016-04']);
    await page.getByRole('button', { name: '去掉权利：商标权' }).click();
    await page.locator('#results > li').nth(1).waitFor();
    expect((await answeredCases(page)).sort()).toEqual(['2016-02', '2016-04']);
    const kept = new URL(page.url()).searchParams.getAll('customs');
    expect(kept.sort()).toEqual(['qingdao', 'shanghai']);
    // The focus is not lost with the chip.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  it('limits to a section, sorts by value, and shows the rest of the places', async () => {
    const page = await open('search/?q=海关&sort=value');
    expect(await answeredCases(page)).toHaveLength(10);
    await expect(page.locator('#results > li').first().getAttribute('data-case')).resolves.toBe(
      '2016-02',
    );
    await page.getByLabel('范围').selectOption('标题');
    await page.waitForURL(/in=title/);
    await page.locator('#results .quotes').first().waitFor({ state: 'detached' });
    await page.getByLabel('范围').selectOption('全文');
    const more = page.locator('#results summary').first();
    await more.click();
    expect(await page.locator('#results details[open] li').count()).toBeGreaterThan(0);
  });

  it('says that nothing was found, offers what may have been meant, and keeps the ways in', async () => {
    const page = await open('search/?q=龘靐齉龗 北伦');
    expect(await answeredCases(page)).toEqual([]);
    // 北伦 stands nowhere either: 北仑 is only near.
    await expect(page.getByRole('status').textContent()).resolves.toBe(
      '没有案例写到“龘靐齉龗 北伦”。',
    );
    const hints = page.locator('#search-hints');
    await expect(hints.getByRole('link').first().textContent()).resolves.toBe('北仑海关');
    expect(await page.getByRole('heading', { name: '名录' }).isVisible()).toBe(true);
  });

  it('moves nothing when its script and its answer come', async () => {
    for (const [width, path] of [
      [390, 'en/search/?goods=socks'],
      [1280, 'search/'],
      [1280, 'en/search/?q=Nike'],
    ] as const) {
      const page = await open('404.html');
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const seen = Object.assign(window, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            seen.moved += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(new URL(path, page.url()).href);
      await page.locator('#q[role=combobox]').waitFor();
      if (path.includes('?')) await answeredCases(page);
      const facets = page.locator('details.facets');
      expect(await facets.evaluate((box: HTMLDetailsElement) => box.open)).toBe(width > 1000);
      expect(await page.evaluate(() => Reflect.get(window, 'moved')), path).toBe(0);
      await page.close();
    }
  });

  it('takes strange strings for words: no script, no markup, no exception, an answer each time', async () => {
    const page = await open('search/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    const left = await page.evaluate(async (addresses) => {
      const status = document.querySelector('#search-status');
      const bad: string[] = [];
      for (const { part, text, address } of addresses) {
        history.replaceState(null, '', address);
        window.dispatchEvent(new PopStateEvent('popstate'));
        const deadline = performance.now() + 5000;
        while (status?.getAttribute('data-state') === 'loading' && performance.now() < deadline) {
          await new Promise((done) => setTimeout(done));
        }
        const injected = document.querySelector(
          'case-search :is(img, script, svg, iframe, a[href^="javascript:"])',
        );
        const state = status?.getAttribute('data-state');
        if (injected || (state !== 'done' && state !== 'idle'))
          bad.push(`${part}=${text}: ${state}`);
      }
      return bad;
      // The first forty hold every part; more are read and answered without a browser.
    }, strangeAddresses(40));
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  }, 120_000);
});

describe('the history of a search', () => {
  const { open } = visit();
  const submit = async (page: Page, query: string) => {
    await field(page).fill(query);
    await field(page).press('Enter');
    await page.waitForURL((address) => address.searchParams.get('q') === query);
    await answeredCases(page);
  };

  it('has an entry for each question that was submitted', async () => {
    const page = await open('search/');
    await submit(page, '三环');
    await submit(page, '耐克');
    await page.goBack();
    await page.waitForURL((address) => address.searchParams.get('q') === '三环');
    expect(await field(page).inputValue()).toBe('三环');
    expect(await answeredCases(page)).toEqual(['2016-07']);
    await page.close();
  });

  it('goes on with one draft while the reader types, and answers before the address follows', async () => {
    const page = await open('search/?q=三环');
    const before = await page.evaluate(() => history.length);
    await field(page).fill('');
    await field(page).pressSequentially('Longchamp', { delay: 60 });
    expect(await answeredCases(page)).toEqual(['2016-08']);
    await page.waitForURL(/Longchamp/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  it('is not needed for an answer: an address that the browser refuses changes nothing', async () => {
    const page = await open('search/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.evaluate(() => {
      history.pushState = history.replaceState = () => {
        throw new DOMException('too many', 'SecurityError');
      };
    });
    await field(page).fill('耐克');
    await field(page).press('Enter');
    await field(page).fill('三环');
    await page.locator('#results > li[data-case="2016-07"]').waitFor();
    await field(page).press('Enter');
    expect(await answeredCases(page)).toEqual(['2016-07']);
    expect(await field(page).inputValue()).toBe('三环');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says that a query was cut, and that scripts are gone', async () => {
    const page = await open('search/');
    await field(page).fill('长'.repeat(5000));
    await page.getByText('只查了前200个字').waitFor();
    await page.waitForURL(/\?q=/);
    // Whoever comes back to it is told again.
    await page.reload();
    await page.getByText('只查了前200个字').waitFor();
    await page.route(scriptsThatSay(/没有案例写到/), (route) => route.abort());
    await page.goto(page.url().replace(/\?.*/, `?q=${encodeURIComponent('三环')}`));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('link', { name: '重新载入' }).isVisible()).toBe(true);
    // What only the script can do is not offered.
    expect(await page.getByLabel('范围').isVisible()).toBe(false);
    expect(await page.getByLabel('排序').isVisible()).toBe(false);
    expect(await page.getByText('缩小范围').isVisible()).toBe(false);
    expect(await field(page).isVisible()).toBe(true);
  });
});

describe('a result', () => {
  const { open } = visit();

  it('says how it was met, and shows its seal, its list, its headline and what answered', async () => {
    const page = await open('search/?q=坐牢');
    expect(await answeredCases(page)).toEqual(['2016-04']);
    const result = page.locator('#results > li');
    expect(await page.getByRole('status').textContent()).toMatch(/“坐牢”按“判决”/);
    expect(await result.locator('.seal').textContent()).toBe('四');
    expect(await result.locator('.list').textContent()).toBe('2016年案例四');
    expect(await result.locator('.headline mark').textContent()).toBe('相关责任人被判处有期徒刑');
    // Its title breaks between words, but not within what answers.
    const title = result.locator('h3 a');
    const broken = () => title.evaluate((link) => link.innerHTML);
    expect(await broken()).toBe('上海海关查办<wbr>出口<wbr>假冒<wbr>商标<wbr>缝纫机头案');
    await field(page).fill('商标缝纫机');
    await title.locator('mark').waitFor();
    expect(await broken()).toBe('上海海关查办<wbr>出口<wbr>假冒<wbr><mark>商标缝纫机</mark>头案');
  });

  it('comes from the other language where only that has the words, without its files before', async () => {
    const page = await open('about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(page.url().replace('about/', 'search/?q=三环'));
    await answeredCases(page);
    expect(asked.filter((address) => /\/en\/(?:search|pagefind)\//.test(address))).toEqual([]);
    await field(page).fill('lack of oxygen');
    await page.locator('#results > li .other').waitFor();
    expect(await answeredCases(page)).toEqual(['2016-10']);
    await expect(page.locator('#results q[lang=en] mark').allTextContents()).resolves.toEqual([
      'lack',
      'oxygen',
    ]);
    expect(
      asked.filter((address) => /\/en\/pagefind\/(?:pagefind\.js|wasm)/.test(address)),
    ).toEqual([]);
    await page.close();
  });

  it('asks that official text not be translated where a translation of ours exists', async () => {
    const page = await open('search/?q=口岸漂移');
    await answeredCases(page);
    const official = page.locator('#results h3 a, #results q');
    const asked = await official.evaluateAll((all) =>
      all.map((one) => one.getAttribute('translate')),
    );
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked)).toEqual(new Set(['no']));
    // Our own words may be.
    expect(
      await page.locator('#results [translate=no] .list, #results .list[translate=no]').count(),
    ).toBe(0);
    await page.goto(
      page.url().replace('/search/', '/en/search/').replace(/\?.*/, '?q=port+shifting'),
    );
    await answeredCases(page);
    expect(await page.locator('#results [translate=no]').count()).toBe(0);
  });

  it('asks that official text from there not be translated again', async () => {
    const page = await open('en/search/?q=饱受出口侵权之苦');
    expect(await answeredCases(page)).toContain('2016-04');
    const quote = page.locator('#results [data-case="2016-04"] q[lang=zh-CN]').first();
    expect(await quote.textContent()).toContain('饱受出口侵权之苦');
    expect(await quote.getAttribute('translate')).toBe('no');
  });
});

describe('the names under a search field', () => {
  const { open } = visit();
  const listbox = (page: Page) => page.getByRole('listbox', { name: '名录里的名称' });

  it('appear with the first letter, on every page, and lead to their pages', async () => {
    const page = await open('cases/2016-01/');
    await field(page).pressSequentially('nk');
    const first = listbox(page).getByRole('option').first();
    await first.getByText('耐克 NIKE').waitFor();
    await expect(first.textContent()).resolves.toContain('3个案例');
    await page.keyboard.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/brands/nike/');
  });

  it('follow the keys of a combobox, and leave Enter to the search', async () => {
    const page = await open('');
    const input = field(page);
    await input.pressSequentially('宁波');
    await page.locator('[role=listbox][aria-busy=false]').waitFor();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    const active = () => input.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await active();
    expect(second).toMatch(/-1$/);
    await page.keyboard.press('Home');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    const last = (await listbox(page).getByRole('option').count()) - 1;
    expect(await active()).toMatch(new RegExp(`-${last}$`));
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBeNull();
    await page.keyboard.press('Escape');
    await listbox(page).waitFor({ state: 'hidden' });
    expect(await input.inputValue()).toBe('宁波');
    await page.keyboard.press('Enter');
    expect((await answeredCases(page)).length).toBeGreaterThan(2);
  });

  it('keep what the reader has chosen when everyday words come late', async () => {
    const page = await open('about/');
    let send = () => {};
    const asked = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/search/meanings.json*', async (route) => {
      await asked;
      await route.continue();
    });
    const input = field(page);
    await input.pressSequentially('鞋');
    await listbox(page).getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await listbox(page).getByRole('option').allTextContents()).toHaveLength(1);
    send();
    await page.locator('[role=listbox][aria-busy=false]').waitFor();
    expect((await listbox(page).getByRole('option').count()) > 1).toBe(true);
    const chosen = listbox(page).getByRole('option', { selected: true });
    await expect(chosen.textContent()).resolves.toContain('鞋服');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/goods/footwear-and-apparel/');
  });

  // Only Chromium’s own protocol can compose.
  it.skipIf(inFirefox())('wait while an input method composes, and lose no key', async () => {
    const page = await open('search/');
    const input = field(page);
    await input.focus();
    await page.getByRole('combobox', { name: '检索' }).waitFor();
    const ime = await page.context().newCDPSession(page);
    await ime.send('Input.imeSetComposition', { text: 'nai', selectionStart: 3, selectionEnd: 3 });
    await page.locator('#search-status[data-state=idle]').waitFor();
    expect(await listbox(page).isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    await ime.send('Input.insertText', { text: '耐克' });
    expect((await answeredCases(page)).sort()).toEqual(['2016-05', '2016-06', '2016-08']);
    expect(await input.inputValue()).toBe('耐克');
    await listbox(page).waitFor();
    await page.close();
  });
});

// Only Chromium’s own protocol can compose.
describe.skipIf(inFirefox())('the keyboard of a phone', () => {
  const { open } = visit({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  it('is answered while it composes Latin letters, and when Chinese ones are committed', async () => {
    const page = await open('search/');
    const input = field(page);
    await input.focus();
    await page.getByRole('combobox', { name: '检索' }).waitFor();
    const names = page.getByRole('listbox', { name: '名录里的名称' });
    const ime = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      ime.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('Longchamp');
    await names.getByRole('option').first().getByText('Longchamp').waitFor();
    expect(await answeredCases(page)).toEqual(['2016-08']);
    await ime.send('Input.insertText', { text: '三环' });
    await names.getByRole('option').first().getByText('三环').waitFor();
    await page.locator('#results > li[data-case="2016-07"]').waitFor();
    expect(await input.inputValue()).toBe('三环');
    await page.close();
  });
});

describe('from a result to the text', () => {
  const { open } = visit();

  it('the hits are marked again, the text is untouched, and the address is the paragraph’s own', async () => {
    const page = await open('search/?q=口岸漂移');
    await answeredCases(page);
    const link = page.locator('#results li[data-case="2016-04"] .quotes a').first();
    await expect(link.getAttribute('href')).resolves.toMatch(/\?q=.*#f\d$/);
    await link.click();
    await page.waitForURL('**/cases/2016-04/#f*');
    const marked = await page
      .waitForFunction(() => CSS.highlights.get('hits'))
      .then((handle) =>
        handle.evaluate((hits) =>
          [...(hits as unknown as Set<Range>)].map((range) => range.toString()),
        ),
      );
    const text = await page.locator('main h1, #text').allTextContents();
    expect(marked).toHaveLength(text.join('').split('口岸漂移').length - 1);
    expect(new Set(marked)).toEqual(new Set(['口岸漂移']));
    expect(
      await page
        .locator('#text mark')
        .evaluateAll((marks) => marks.map((mark) => mark.textContent)),
    ).not.toContain('口岸漂移');
    await page.goBack();
    expect((await answeredCases(page)).sort()).toEqual(['2016-02', '2016-04']);
  });
});
