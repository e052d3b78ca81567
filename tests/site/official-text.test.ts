import { expect, it } from 'vitest';
import { textOf } from '../support/html.ts';
import { pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const zh = builtSite(builds.root, 'zh');
const en = builtSite(builds.root, 'en');

/** The titles and paragraphs of the cases of which there is a translation of ours, as their pages have them. */
const official = [...pagesOf(zh)]
  .filter(([path]) => /^cases\/[^/]+\/$/.test(path) && pagesOf(en).has(path))
  .map(([, { html }]) => ({
    title: textOf(html.one('h1')),
    paragraphs: html.all('#text .words').map(textOf),
  }));

/** How often words stand in a text. */
const times = (text: string, words: string) => text.split(words).length - 1;

it('official text asks not to be translated on every page: the titles of cases', () => {
  let seen = 0;
  for (const [path, { html }] of pagesOf(zh)) {
    const shown = textOf(html.one('main'));
    // Samples of data and of looks are no text to read, nor are citations.
    if (/^(?:data|styleguide)\//.test(path)) continue;
    const apart = html.all('main [translate=no], #cite, .printed');
    const kept = apart.map(textOf).join('\n');
    for (const { title } of official) {
      expect(times(kept, title), `${path}: ${title}`).toBeGreaterThanOrEqual(times(shown, title));
      seen += times(shown, title);
    }
  }
  expect(seen).toBeGreaterThan(200);
});

it('and its excerpts, in either language', () => {
  const paragraphs = official.flatMap((one) => one.paragraphs).join('\n');
  for (const site of [zh, en]) {
    let seen = 0;
    for (const [path, { html }] of pagesOf(site)) {
      const kept = new Set(html.all('q[translate=no], [translate=no] q'));
      const quotes = html.all('q').filter((quote) => paragraphs.includes(textOf(quote).trim()));
      for (const quote of quotes) expect(kept.has(quote), `${path}: ${textOf(quote)}`).toBe(true);
      seen += quotes.length;
    }
    expect(seen).toBeGreaterThan(20);
  }
});
