import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scriptsThatSay } from '../support/scripts-that-say.ts';
import { answeredCases, visit } from '../support/visit.ts';

/** The scripts that bring the words of search, in either language. */
const wordsOfScripts = scriptsThatSay(/没有案例写到|No case/);

/** Does something with every request for words; gives how many there were. */
async function atWords(page: Page, act: 'delay' | 'lose'): Promise<() => number> {
  let count = 0;
  await page.route(wordsOfScripts, async (route) => {
    count += 1;
    if (act === 'lose') return route.abort();
    await new Promise((done) => setTimeout(done, 1500));
    return route.continue();
  });
  return () => count;
}

describe('where the words of scripts are late or lost', () => {
  const { open } = visit();

  it.each(['', 'en/'])('/%ssearch/ answers what was typed before they came', async (language) => {
    const page = await open('about/');
    const home = page.url().replace('about/', language);
    const asked = await atWords(page, 'delay');
    await page.goto(`${home}search/`);
    await page.locator('#q').pressSequentially('Longchamp');
    expect(await answeredCases(page)).toEqual(['2016-08']);
    await page.waitForURL(`${home}search/?q=Longchamp`);
    expect(asked()).toBeGreaterThan(0);
  });

  it('leaves a form that asks for another page, which says that its scripts are gone', async () => {
    const page = await open('about/');
    const home = page.url().replace('about/', '');
    const asked = await atWords(page, 'lose');
    await page.goto(`${home}search/`);
    await page.locator('#q').fill('三环');
    await page.locator('#q').press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '三环');
    // The words come in one file with what search needs in any event.
    await endWaiting(page);
    await page.getByRole('alert').getByRole('link').waitFor();
    expect(asked()).toBeGreaterThan(1);
  });
});

/** Ends the seconds after which a notice shows that nothing came. */
async function endWaiting(page: Page) {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

describe('a page whose own scripts are gone after an update', () => {
  const { open } = visit();

  /** Opens a page without those of its scripts that are named so. */
  async function openWithout(path: string, gone: RegExp) {
    const page = await open('404.html');
    await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL(`./${path}`, page.url()).href);
    return page;
  }

  it.each([
    ['cases/2016-04/', ['查找', '阅读设置', '键盘操作']],
    ['', ['阅读设置', '键盘操作']],
    ['search/?q=三环', ['缩小范围', '请输入要查的词语', '阅读设置']],
    ['overview/', ['复制（TSV）', '阅读设置']],
  ])(
    '/%s offers nothing that needs them, says so, and is loaded again by a link',
    async (path, dead) => {
      const page = await openWithout(path, /\/_astro\/.*\.js$/);
      for (const name of dead) {
        expect(await page.getByText(name).first().isVisible(), name).toBe(false);
      }
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
      const again = page.getByRole('alert').getByRole('link');
      await endWaiting(page);
      await again.waitFor();
      await page.unrouteAll();
      await again.click();
      await page.getByRole('button', { name: '阅读设置' }).waitFor();
      await again.waitFor({ state: 'hidden' });
      expect(decodeURI(page.url())).toMatch(new RegExp(`/${path.replace('?', '\\?')}$`));
    },
  );

  it('says so too where the script of the search alone is gone', async () => {
    const page = await open('search/');
    const script = await page.locator('main script').getAttribute('src');
    await page.route(`**${script}`, (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload();
    await endWaiting(page);
    await page.getByRole('alert').getByRole('link').waitFor();
    expect(await page.getByText('请输入要查的词语').isVisible()).toBe(false);
  });

  it('says nothing where they came, then or later', async () => {
    const page = await open('cases/2016-04/');
    await page.getByRole('button', { name: '查找' }).waitFor();
    const alert = page.locator('[role=alert]');
    expect(await alert.isVisible()).toBe(false);
    // Nothing waits to be shown.
    expect(await alert.evaluate((notice) => notice.getAnimations().length)).toBe(0);
  });
});
