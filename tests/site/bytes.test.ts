import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import type { PagesTable } from '../../src/search/pages.ts';
import { pagesOf } from '../support/pages.ts';
import { type BuiltSite, builds, builtSite, listFiles } from '../support/sites.ts';

/*
 * Of the list of 2016 alone: names, kinds and pages of several lists grow with these.
 */

/** What ten packets carry: the first round trip of a new connection. */
const roundTrip = 14_600;

const root = builds.of2016.dir;

/** What comes over the wire of a built file: its compressed copy; of a small one, what hosts make of it. */
function wireBytes(...path: readonly string[]): number {
  const file = join(...path);
  return existsSync(`${file}.br`)
    ? statSync(`${file}.br`).size
    : brotliCompressSync(readFileSync(file)).length;
}

/** The same of a page. */
function pageBytes(site: BuiltSite, path: string): number {
  return wireBytes(site.dir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe.each(languages)('the wire in %s', (language) => {
  const site = builtSite(builds.of2016, language);

  it('brings a case page with all that its first screen and its text load in one round trip, and nothing that holds them up', () => {
    for (const [path, { html, source }] of pagesOf(site)) {
      if (!/^cases\/[^/]+\/$/.test(path)) continue;
      // A module script waits for the page and data never run; the text waits for the line for the settings alone.
      expect(html.all('script[src]:not([type=module])'), path).toEqual([]);
      expect(html.all('script:not([src], [type="application/ld+json"])'), path).toHaveLength(1);
      expect(html.all('head link[rel=stylesheet], #text link[rel=stylesheet]'), path).toEqual([]);
      // The styles of what follows the text come after it.
      expect(source.indexOf('rel="stylesheet"'), path).toBeGreaterThan(
        source.indexOf('</article>'),
      );
      const loaded = html
        .all('link[rel=icon], link[rel=modulepreload], img[src], script[src]')
        .map(({ properties: { href, src } }) => wireBytes(root, String(href ?? src)));
      expect(pageBytes(site, path) + sum(loaded), path).toBeLessThan(roundTrip);
    }
  });

  it('brings the overview with all its scripts within 60 KB', () => {
    // A script that the page names, or that one of those does.
    const all = readdirSync(join(root, '_astro')).filter((file) => file.endsWith('.js'));
    const named = (text: string) => all.filter((file) => text.includes(file));
    const scripts = new Set(named(pagesOf(site).get('overview/')?.source ?? ''));
    expect(scripts.size).toBeGreaterThan(1);
    for (const file of scripts) {
      for (const next of named(readFileSync(join(root, '_astro', file), 'utf8'))) scripts.add(next);
    }
    const loaded = [...scripts].map((file) => wireBytes(root, '_astro', file));
    expect(pageBytes(site, 'overview/') + sum(loaded)).toBeLessThan(60_000);
  });

  it('brings names within 6 KB, and values with everyday words within 12 KB', () => {
    expect(wireBytes(site.dir, 'search/names.json')).toBeLessThanOrEqual(6_000);
    const meanings = ['search/meanings.json', 'search/values.json'];
    expect(sum(meanings.map((path) => wireBytes(site.dir, path)))).toBeLessThanOrEqual(12_000);
  });

  it('brings what the text needs before its first result within 110 KB', () => {
    const { own, shared } = firstResult(site);
    expect(own + shared).toBeLessThan(110_000);
  });

  it('shares Pagefind’s script and WebAssembly, and brings the other language within 150 KB in all', () => {
    const files = listFiles(site.dir).filter((file) =>
      /^pagefind\/(?:pagefind\.js|wasm)/.test(file),
    );
    expect(files.length > 0).toBe(language === 'zh');
    const { own, tables } = firstResult(site);
    expect(own + tables + firstResult(builtSite(builds.of2016, 'zh')).shared).toBeLessThan(150_000);
  });
});

/** What a first result needs: the files of one language, its tables of names and meanings, and what both share. */
function firstResult({ dir }: BuiltSite): { own: number; tables: number; shared: number } {
  const size = (path: string) => wireBytes(dir, path);
  const pages: PagesTable = JSON.parse(readFileSync(join(dir, 'search/pages.json'), 'utf8'));
  const largest = (files: readonly string[], count: number) =>
    files
      .map(size)
      .sort((a, b) => b - a)
      .slice(0, count);
  return {
    own: sum([
      ...['pagefind/pagefind-entry.json', 'search/pages.json', ...pages.needed].map(size),
      // Two characters may stand in two parts of the index; a case's text is its result.
      ...largest(pages.spare, 2),
      ...largest(
        pages.ids.map((id) => `search/text/${id}.json`),
        1,
      ),
    ]),
    tables: sum(['search/names.json', 'search/meanings.json', 'search/values.json'].map(size)),
    shared: sum(['pagefind/pagefind.js', ...pages.shared].map((path) => wireBytes(root, path))),
  };
}

/**
 * What a page of each kind may weigh on the wire, its styles included, and how many files it may ask for: one of them
 * has the styles of what follows the text.
 */
const budgets = [
  { kind: 'home', path: /^$/, bytes: 12_000, files: 4 },
  { kind: 'list of cases', path: /^cases\/$/, bytes: 8_000, files: 4 },
  {
    kind: 'index of names',
    path: /^(?:brands|ports|customs|goods|found|channels|outcomes|topics)\/$/,
    bytes: 8_000,
    files: 4,
  },
  {
    kind: 'page of a name',
    path: /^(?:brands|ports|customs|goods|found|channels|outcomes|topics)\/.+/,
    bytes: 9_000,
    files: 4,
  },
  { kind: 'case in both languages', path: /^cases\/.+\/beside\/$/, bytes: 18_000, files: 4 },
  // The glossary holds the whole list of terms with their sources.
  { kind: 'glossary', path: /^glossary\/$/, bytes: 12_600, files: 4 },
  { kind: 'about', path: /^about\/$/, bytes: 13_500, files: 4 },
  // These ask at once for what they would ask for later in any case.
  { kind: 'search', path: /^search\/$/, bytes: 11_000, files: 11 },
  { kind: 'overview', path: /^overview\/$/, bytes: 30_000, files: 6 },
  { kind: 'data', path: /^data\/$/, bytes: 16_000, files: 4 },
];

describe.each(languages)('each kind of page in %s', (language) => {
  const site = builtSite(builds.of2016, language);

  it.each(budgets)('keeps to its budget: $kind', ({ path: pattern, bytes, files }) => {
    const pages = [...pagesOf(site)].filter(([path]) => pattern.test(path));
    expect(pages).not.toHaveLength(0);
    for (const [path, { html }] of pages) {
      expect(pageBytes(site, path), path).toBeLessThanOrEqual(bytes);
      const asked = html.all(
        'script[src], img[src], link[rel=icon], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload]',
      );
      // A script may be named in the head as well, so that it is asked for early.
      const addresses = new Set(asked.map(({ properties: { href, src } }) => href ?? src));
      expect(addresses.size, path).toBeLessThanOrEqual(files);
    }
  });

  it('asks for what its scripts import together with these', () => {
    for (const [path, { html }] of pagesOf(site)) {
      const preloaded = html.all('link[rel=modulepreload]').map(({ properties: { href } }) => href);
      const asked = html.all('script[src]').map(({ properties: { src } }) => String(src));
      for (const address of asked) {
        const script = readFileSync(join(root, address), 'utf8');
        // Modules stand side by side; `import(…)` has no `from` and loads later.
        for (const [, name = ''] of script.matchAll(/\b(?:from|import) ?["'`]\.\/([^"'`]+)/g)) {
          expect(preloaded, path).toContain(`/_astro/${name}`);
          asked.push(`/_astro/${name}`);
        }
      }
    }
  });
});

// The reader of sums and days and what repairs a query are loaded by the first query that needs them. What a first result
// brings is bound above; this notices scripts that grow without a reason. The last was that a query is understood by what
// stands beside its words: an authority by its place, a sum by its noun, a negation by the clause of the text.
it('all scripts of both languages together are less than 52.5 KB', () => {
  const scripts = listFiles(root).filter((file) => /^_astro\/.*\.js$/.test(file));
  expect(sum(scripts.map((file) => wireBytes(root, file)))).toBeLessThan(52_500);
});

it('none of the files of Pagefind’s own interfaces are shipped', () => {
  const found = listFiles(root).filter((file) => /pagefind-.*(?:ui|highlight|worker)/.test(file));
  expect(found).toEqual([]);
});
