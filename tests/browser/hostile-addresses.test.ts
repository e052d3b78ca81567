import { expect, it } from 'vitest';
import { strangeStrings } from '../support/strange-strings.ts';
import { visit } from '../support/visit.ts';

/** Pages that read their address: words to mark, a place, a search, a choice, or only the language's link. */
const pages = [
  'cases/2016-04/?q=',
  'en/cases/2016-04/beside/?q=',
  'search/?sort=',
  'en/search/?in=',
  'overview/?q=',
];

const { open } = visit();

it('takes strange strings in the address and its hash for words, and shows every page as it is', async () => {
  const page = await open(pages[0] ?? '');
  const site = new URL('../..', page.url().replace(/\?.*/, '')).href;
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => {
    wrong.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) wrong.push(`asks for ${request.url()}`);
  });
  /** What a reader sees of a page, with nothing in its address. */
  const plain = new Map<string, string>();
  const look = () =>
    page.evaluate(() => ({
      title: document.title,
      // Marks may stand in the text, and results beside it; neither changes a word of these.
      text: [...document.querySelectorAll('h1, #text p, [data-paragraph], .parallel p')]
        .map((element) => element.textContent)
        .join('\n'),
      injected: document.querySelectorAll(
        'main :is(script:not([src]):not([type]), iframe, object, embed, img, [onerror], [onload], a[href^="javascript:" i])',
      ).length,
    }));
  for (const path of pages) {
    await page.goto(site + path.replace(/\?.*/, ''));
    const { title, text } = await look();
    expect(text.length, path).toBeGreaterThan(1);
    plain.set(path, `${title}\n${text}`);
  }
  for (const [index, words] of strangeStrings(35).entries()) {
    const path = pages[index % pages.length] ?? '';
    // A lone surrogate can't be encoded; a browser takes it as it is and puts U+FFFD there.
    const encoded = words.isWellFormed() ? encodeURIComponent(words) : words;
    // Each page follows another: an address that differs in its hash alone would load nothing.
    await page.goto(`${site}${path}${encoded}#${index % 2 === 0 ? encoded : words}`);
    const { title, text, injected } = await look();
    if (`${title}\n${text}` !== plain.get(path)) wrong.push(`${path}${words} changes the text`);
    if (injected > 0) wrong.push(`${path}${words} adds elements`);
  }
  expect(wrong).toEqual([]);
  await page.close();
}, 120_000);
