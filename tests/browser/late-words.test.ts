import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answeredCases, visit } from '../support/visit.ts';

/** The scripts that bring the words of search, in either language. */
const wordsOfScripts = /\/_astro\/search-script\.[^/]+\.js$/;

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
    await page.close();
  });

  it('leaves a form that asks for another page', async () => {
    const page = await open('about/');
    const home = page.url().replace('about/', '');
    const asked = await atWords(page, 'lose');
    await page.goto(`${home}search/`);
    await page.locator('#q').fill('三环');
    await page.locator('#q').press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await page.locator('#q').inputValue()).toBe('三环');
    expect(asked()).toBeGreaterThan(1);
    await page.close();
  });
});
