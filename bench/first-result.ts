import { serveSite } from '../src/server/static-server.ts';
import { launchBrowser } from '../support/browser.ts';
import { slowDown } from './slow-reader.ts';

/**
 * Prints how long a reader waits on the built site in `dist` (or the folder given), in Chromium with
 * the processor slowed four times and a line of 1.6 Mbit/s with 150 ms of delay: from the key to the
 * names, from the focus to the first full-text result, and for later queries; and what was loaded. Later queries are
 * timed on the processor as it is too.
 */
const dir = process.argv[2] ?? 'dist';
const turns = 5;
const queries = ['耐克', '口岸漂移', '有期徒刑', 'prada'];

const server = await serveSite(dir, '/', 0);
const names: number[] = [];
const first: number[] = [];
const later: number[] = [];
const unslowed: number[] = [];
const cold: number[] = [];
const brought: number[] = [];
for (let turn = 0; turn < turns; turn++) {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const client = await slowDown(page);
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const arrived = performance.now();
  await page.goto(`${server.url}search/?q=${encodeURIComponent('三环')}`);
  await page.locator('#results li').first().waitFor();
  cold.push(performance.now() - arrived);
  await page.goto('about:blank');
  await client.send('Network.clearBrowserCache');
  bytes = 0;
  await page.goto(`${server.url}search/`, { waitUntil: 'networkidle' });
  first.push(
    await page.evaluate(async () => {
      const field = document.querySelector('input[name=q]') as HTMLInputElement;
      const status = document.querySelector('#search-status') as HTMLElement;
      const start = performance.now();
      field.focus();
      field.value = '三环';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (status.dataset.state !== 'done') await new Promise((next) => setTimeout(next, 4));
      return performance.now() - start;
    }),
  );
  brought.push(bytes);
  await page.waitForLoadState('networkidle');
  for (const query of queries) {
    const [shown, answered] = await page.evaluate(askAgain, query);
    names.push(shown);
    later.push(answered);
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  for (const query of queries) unslowed.push((await page.evaluate(askAgain, query))[1]);
  await browser.close();
}
await server.close();

const row = (name: string, values: readonly number[], unit: string) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const parts = [middle, sorted.at(0) ?? 0, sorted.at(-1) ?? 0].map((value) => value.toFixed(1));
  console.log(`${name.padEnd(44)} ${parts.join('  ')} ${unit} (median, least, most)`);
};
row('from a key to the names', names, 'ms');
row('from the focus to a first result, the page open', first, 'ms');
row('from opening /search/?q=… to its first result', cold, 'ms');
row('later queries', later, 'ms');
row('later queries, the processor not slowed', unslowed, 'ms');
row(
  'brought by the page and its first result',
  brought.map((bytes) => bytes / 1000),
  'kB',
);

/** In the page: asks once more, after another query; gives the milliseconds to the names and to the answer. */
async function askAgain(words: string): Promise<readonly [shown: number, answered: number]> {
  const field = document.querySelector('input[name=q]') as HTMLInputElement;
  const status = document.querySelector('#search-status') as HTMLElement;
  const list = document.querySelector('name-box ul') as HTMLElement;
  // The first time loads the texts; after another query, the second shows what the search alone takes.
  const ask = async (text: string) => {
    field.value = text;
    let shown = 0;
    const start = performance.now();
    const watcher = new MutationObserver(() => {
      shown ||= performance.now() - start;
    });
    watcher.observe(list, { childList: true });
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    do await new Promise((next) => setTimeout(next));
    while (status.dataset.state !== 'done');
    watcher.disconnect();
    return [shown, performance.now() - start] as const;
  };
  await ask(words);
  await ask('海关');
  return ask(words);
}
