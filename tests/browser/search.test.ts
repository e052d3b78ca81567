import { describe, expect, it } from 'vitest';
import { sites } from '../support/sites.ts';
import { answeredCases, visit } from '../support/visit.ts';

describe.each([
  ['at the root', sites.root],
  ['under a base path', sites.sub],
])('search %s', (_, site) => {
  const { open } = visit({}, site);

  it.each(['耐克', 'NIKE'])('for %s in the header’s field shows its three cases', async (query) => {
    const page = await open('cases/2016-01/');
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    expect((await answeredCases(page)).sort()).toEqual(['2016-05', '2016-06', '2016-08']);
    await page.close();
  });

  it('leads from 北仑 to the paragraph of case 7 that names it', async () => {
    const page = await open('');
    await page.getByRole('searchbox').fill('北仑');
    await page.getByRole('button', { name: '检索' }).click();
    expect(await answeredCases(page)).toEqual(['2016-07']);
    await expect(page.locator('#results mark').allTextContents()).resolves.toEqual(['北仑']);
    await page.locator('#results a').first().click();
    await page.waitForURL('**/cases/2016-07/#f1');
    expect(await page.locator('#f1').evaluate((p) => p.matches(':target'))).toBe(true);
    await page.close();
  });
});

describe('the search page', () => {
  const { open } = visit();

  it('answers while one types, and keeps its state in the address', async () => {
    const page = await open('search/');
    await page.getByRole('searchbox').pressSequentially('三环');
    expect(await answeredCases(page)).toEqual(['2016-07']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('三环');
    await page.reload();
    expect(await answeredCases(page)).toEqual(['2016-07']);
    await page.close();
  });

  it('narrows by facets, shows what each would leave, and goes back', async () => {
    const page = await open('search/?q=口岸漂移');
    expect((await answeredCases(page)).sort()).toEqual(['2016-02', '2016-04']);
    await page.getByText('缩小范围').click();
    const shanghai = page.getByRole('checkbox', { name: /^上海海关/ });
    await expect(shanghai.evaluate((box) => box.parentElement?.textContent)).resolves.toMatch(/2$/);
    await page.getByRole('checkbox', { name: /^青岛海关/ }).check();
    await page.locator('#results > li').nth(1).waitFor({ state: 'detached' });
    expect(await answeredCases(page)).toEqual(['2016-02']);
    expect(new URL(page.url()).searchParams.getAll('customs')).toEqual(['qingdao']);
    await page.goBack();
    await page.locator('#results > li').nth(1).waitFor();
    expect((await answeredCases(page)).sort()).toEqual(['2016-02', '2016-04']);
    await page.close();
  });

  it('says that nothing was found, and keeps the ways in', async () => {
    const page = await open('search/?q=不存在的词');
    expect(await answeredCases(page)).toEqual([]);
    await expect(page.getByRole('status').textContent()).resolves.toBe(
      '没有案例写到“不存在的词”。',
    );
    expect(await page.getByRole('heading', { name: '名录' }).isVisible()).toBe(true);
    await page.close();
  });

  it('says so when the index does not load, and answers on the second try', async () => {
    const page = await open('search/');
    let broken = true;
    await page.route('**/pagefind/**', (route) => (broken ? route.abort() : route.continue()));
    await page.getByRole('searchbox').fill('三环');
    await page.locator('#search-status[data-state=error]').waitFor();
    expect(await page.locator('#results > li').count()).toBe(0);
    broken = false;
    await page.getByRole('button', { name: '再试一次' }).click();
    expect(await answeredCases(page)).toEqual(['2016-07']);
    await page.close();
  });

  it('treats what is typed as words, never as markup', async () => {
    const page = await open(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await answeredCases(page)).toEqual([]);
    expect(await page.locator('case-search img').count()).toBe(0);
    await page.close();
  });
});
