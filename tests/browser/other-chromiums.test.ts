import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serveSite } from '../../src/server/static-server.ts';
import { installedBrowser, launchChromium, launchOldBrowser } from '../../support/browser.ts';
import { builds } from '../support/sites.ts';
import { answeredCases } from '../support/visit.ts';

const installed = installedBrowser();
const browsers = [
  { which: 'the oldest Chromium', version: /^109\./, launch: launchOldBrowser },
  ...(installed === undefined
    ? []
    : [
        {
          which: 'the installed Chromium',
          version: /^\d+\./,
          launch: () => launchChromium(installed),
        },
      ]),
];

let server: RunningServer;

beforeAll(async () => {
  server = await serveSite(builds.of2016.dir, builds.of2016.base, 0);
});

afterAll(async () => {
  await server?.close();
});

/** The colours of an element as they are drawn. */
function coloursOf(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { backgroundColor, color } = getComputedStyle(one);
      return [backgroundColor, color];
    });
}

describe.each(browsers)('in $which', ({ launch, version }) => {
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  }, 120_000);
  afterAll(() => browser?.close());

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
    page.on('response', (response) => {
      if (!response.ok()) complaints.push(`${response.url()}: ${response.status()}`);
    });
    await page.goto(server.url + path);
    return page;
  }

  it('is what it says', () => {
    expect(browser.version()).toMatch(version);
  });

  it('a case is read, cited and left by the navigation, on paper or in the dark', async () => {
    const page = await open('cases/2016-04/');
    expect(await page.locator('#f1').isVisible()).toBe(true);
    // Where there are no popovers, the citations lie open, and no button offers to open or to close them.
    const opening = page.getByRole('button', { name: '引用', exact: true });
    const popovers = await page.evaluate(() => 'popover' in HTMLElement.prototype);
    expect(await opening.isVisible()).toBe(popovers);
    if (popovers) await opening.click();
    await page.getByText('[EB/OL]').first().waitFor();
    expect(await page.getByRole('button', { name: '关闭', exact: true }).isVisible()).toBe(
      popovers,
    );
    if (popovers) await page.keyboard.press('Escape');
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const menu = page.getByRole('button', { name: '菜单' });
      if (await menu.isVisible()) await menu.click();
      expect(
        await page.getByRole('link', { name: '术语', exact: true }).isVisible(),
        `${width} px`,
      ).toBe(true);
    }
    const seal = '.site-name .seal';
    expect(await coloursOf(page, 'html')).toEqual(['rgb(251, 250, 247)', 'rgb(27, 26, 23)']);
    expect(await coloursOf(page, seal)).toEqual(['rgb(168, 39, 28)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await coloursOf(page, 'html')).toEqual(['rgb(21, 23, 26)', 'rgb(232, 229, 222)']);
    await page.getByRole('button', { name: '阅读设置' }).click();
    expect(await coloursOf(page, 'dialog')).toEqual(['rgb(28, 31, 35)', 'rgb(232, 229, 222)']);
    await page.getByLabel('浅色').check();
    expect(await coloursOf(page, 'html')).toEqual(['rgb(251, 250, 247)', 'rgb(27, 26, 23)']);
    await page.close();
  });

  it('search answers', async () => {
    const page = await open('search/?q=%E7%BC%9D%E7%BA%AB%E6%9C%BA');
    expect(await answeredCases(page)).toEqual(['2016-04']);
    await page.close();
    expect(complaints).toEqual([]);
  });
});
