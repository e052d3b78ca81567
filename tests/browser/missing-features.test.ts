import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answeredCases, visit } from '../support/visit.ts';

/** Takes from every page to come what only some browsers have, before any script of the page runs. */
async function takeAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gone: [object, string[]][] = [
      [Intl, ['Segmenter']],
      [RegExp, ['escape']],
      [Set.prototype, ['intersection', 'union', 'difference', 'isSubsetOf']],
      [CSS, ['highlights']],
      [window, ['Highlight', 'navigation', 'scheduler', 'trustedTypes', 'requestIdleCallback']],
      [Document.prototype, ['startViewTransition', 'fragmentDirective']],
      [Navigator.prototype, ['clipboard']],
      [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
      [HTMLButtonElement.prototype, ['popoverTargetElement', 'popoverTargetAction']],
    ];
    for (const [owner, names] of gone) {
      for (const name of names) Reflect.deleteProperty(owner, name);
    }
  });
  // A browser without popovers takes no notice of the attribute either.
  await page.route('**/cases/*/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('class="cite" popover', 'class="cite"');
    await route.fulfill({ response, body });
  });
}

/** Selects the first words of a case's text as a reader would, and gives them. */
function selectWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const place = document.querySelector('#f1') as Element;
    const node = document.createTreeWalker(place, NodeFilter.SHOW_TEXT).nextNode() as Node;
    getSelection()?.setBaseAndExtent(node, 0, node, 4);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    return String(getSelection());
  });
}

describe('without what only some browsers have', () => {
  const { open } = visit();

  it('search answers, a case is searched and quoted, and nothing throws', async () => {
    const page = await open('about/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await takeAway(page);
    const home = page.url().replace('about/', '');

    await page.goto(`${home}search/`);
    expect(
      await page.evaluate(() => [
        'Segmenter' in Intl,
        'highlights' in CSS,
        'startViewTransition' in document,
        'clipboard' in navigator,
        'popover' in document.body,
      ]),
    ).toEqual([false, false, false, false, false]);
    const field = page.getByLabel('检索', { exact: true });
    await field.pressSequentially('三环');
    await page.getByRole('option').first().getByText('三环').waitFor();
    expect(await answeredCases(page)).toEqual(['2016-07']);
    for (const [query, first] of [
      ['平衡车专利侵权', '2016-02'],
      ['润滑油是从哪个口岸进来的', '2016-01'],
      ['北伦', '2016-07'],
    ] as const) {
      await page.goto(`${home}search/?q=${query}`);
      expect((await answeredCases(page))[0], query).toBe(first);
    }

    await page.goto(`${home}en/search/?q=Which ports did Prada handbags pass`);
    expect((await answeredCases(page))[0]).toBe('2016-10');

    await page.goto(`${home}search/?q=口岸漂移`);
    expect((await answeredCases(page)).sort()).toEqual(['2016-02', '2016-04']);
    // On a wide screen the facets stand open; whoever folds them can unfold them.
    const shanghai = page.getByRole('checkbox', { name: /^上海海关/ });
    await page.getByText('缩小范围').click();
    await shanghai.waitFor({ state: 'hidden' });
    await page.getByText('缩小范围').click();
    await shanghai.check();
    await page.getByRole('checkbox', { name: /^商标权/ }).check();
    await page.locator('#results > li').nth(1).waitFor({ state: 'detached' });
    expect(await answeredCases(page)).toEqual(['2016-04']);
    await page.locator('#results li[data-case="2016-04"] .quotes a').first().click();
    // The words are out of the address again, though they cannot be marked.
    await page.waitForURL(/\/cases\/2016-04\/#f\d$/);

    await page.getByRole('button', { name: '查找' }).click();
    const find = page.getByRole('searchbox', { name: '在本案中查找' });
    await find.fill('上海海关');
    await find.press('Enter');
    await page.getByText(/^第1处，共\d+处$/).waitFor();
    await find.press('Escape');

    expect(await page.locator('#cite dd').first().isVisible()).toBe(true);
    const bar = page.getByRole('toolbar', { name: '引用所选文字' });
    const shown = page.getByRole('status').getByRole('textbox');
    const words = await selectWords(page);
    await bar.getByRole('button', { name: '复制引文和出处' }).click();
    await expect(shown.inputValue()).resolves.toMatch(new RegExp(`^“${words}”（海关总署.*#f1 ）$`));
    // What is to be copied by hand is selected instead.
    await selectWords(page);
    await bar.getByRole('button', { name: '复制所选文字的链接' }).click();
    await expect(shown.inputValue()).resolves.toContain('/cases/2016-04/#f1:~:text=');

    await page.goto(`${home}overview/`);
    await page.locator('overview-table').getByRole('button', { name: '复制（TSV）' }).click();
    await page
      .locator('overview-table')
      .getByRole('status')
      .getByText('浏览器不允许复制，请改用下载。')
      .waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
