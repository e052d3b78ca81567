import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import type { PagesTable } from '../../src/search/pages.ts';
import { parseHtml } from '../support/html.ts';
import { englishSites, filesOf, filesOfSite, pagesOf, sites } from '../support/sites.ts';

/** What ten packets carry: the first round trip of a new connection. */
const roundTrip = 14_600;

const compressed = (file: string) => brotliCompressSync(readFileSync(file)).length;

const languages = [
  { name: 'in Chinese', site: sites.root },
  { name: 'in English', site: englishSites.root },
];

describe.each(languages)('the wire $name', ({ site }) => {
  it('brings a case page with all that it loads in one round trip, and nothing that holds it up', () => {
    for (const [path, page] of pagesOf(site)) {
      if (!/^cases\/[^/]+\/$/.test(path)) continue;
      const html = parseHtml(page);
      // A module script waits for the page and data never run; the text waits for the line for the settings alone.
      expect(html.all('script[src]:not([type=module])'), path).toEqual([]);
      expect(html.all('script:not([src], [type="application/ld+json"])'), path).toHaveLength(1);
      expect(html.all('link[rel=stylesheet]'), path).toEqual([]);
      const loaded = html
        .all('link[rel=icon], img[src], script[src]')
        .map(({ properties: { href, src } }) =>
          compressed(join(sites.root.dir, String(href ?? src))),
        );
      const total = loaded.reduce((sum, bytes) => sum + bytes, brotliCompressSync(page).length);
      expect(total, path).toBeLessThan(roundTrip);
    }
  });

  it('brings what search needs before its first result within 110 KB', () => {
    const size = (path: string) => {
      const file = join(site.dir, path);
      // Pagefind compresses all but its script and entry itself.
      return /\.(?:js|json)$/.test(file) ? compressed(file) : readFileSync(file).length;
    };
    const pages: PagesTable = JSON.parse(readFileSync(join(site.dir, paths.searchPages), 'utf8'));
    const largest = (files: readonly string[], count: number) =>
      files
        .map(size)
        .sort((a, b) => b - a)
        .slice(0, count);
    const loaded = [
      ...['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', ...pages.needed].map(size),
      ...[paths.searchPages, paths.searchNames].map(size),
      // Two characters may stand in two parts of the index; a case's text is its result.
      ...largest(pages.spare, 2),
      ...largest(pages.ids.map(paths.searchText), 1),
    ];
    expect(loaded.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(110_000);
  });
});

/** What a page of each kind may weigh on the wire, its styles included, and how many files it may ask for. */
const budgets = [
  { kind: 'home', path: /^$/, bytes: 9_000 },
  { kind: 'list of cases', path: /^cases\/$/, bytes: 8_000 },
  { kind: 'index of names', path: /^(?:brands|ports|customs|goods|topics)\/$/, bytes: 8_000 },
  { kind: 'page of a name', path: /^(?:brands|ports|customs|goods|topics)\/.+/, bytes: 8_500 },
  { kind: 'glossary', path: /^glossary\/$/, bytes: 9_500 },
  { kind: 'about', path: /^about\/$/, bytes: 13_000 },
  { kind: 'search', path: /^search\/$/, bytes: 11_000 },
  { kind: 'overview', path: /^overview\/$/, bytes: 60_000 },
  { kind: 'data', path: /^data\/$/, bytes: 16_000 },
];

describe.each(languages)('each kind of page $name', ({ site }) => {
  it.each(budgets)('keeps to its budget: $kind', ({ kind, path: pattern, bytes }) => {
    const pages = [...pagesOf(site)].filter(([path]) => pattern.test(path));
    expect(pages).not.toHaveLength(0);
    for (const [path, page] of pages) {
      const size = brotliCompressSync(page).length;
      expect(size, `${kind} /${path}: ${size} bytes, allowed ${bytes}`).toBeLessThanOrEqual(bytes);
      const asked = parseHtml(page).all(
        'script[src], img[src], link[rel=icon], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload]',
      );
      // The search page asks at once for what it would ask for later in any case.
      const most = kind === 'search' ? 10 : 4;
      expect(
        asked.length,
        `${kind} /${path}: ${asked.length} files, allowed ${most}`,
      ).toBeLessThanOrEqual(most);
    }
  });

  it('asks for what its scripts import together with these', () => {
    for (const [path, page] of pagesOf(site)) {
      const html = parseHtml(page);
      const preloaded = html.all('link[rel=modulepreload]').map(({ properties: { href } }) => href);
      const asked = html.all('script[src]').map(({ properties: { src } }) => String(src));
      for (const address of asked) {
        const script = readFileSync(join(sites.root.dir, address), 'utf8');
        // Modules stand side by side; `import(…)` has no `from` and loads later.
        for (const [, name = ''] of script.matchAll(/\b(?:from|import) ?["'`]\.\/([^"'`]+)/g)) {
          expect(preloaded, path).toContain(`${site.base}_astro/${name}`);
          asked.push(`${site.base}_astro/${name}`);
        }
      }
    }
  });

  it('shares scripts of less than 24 KB in all', () => {
    const scripts = filesOfSite(site).filter((file) => /^_astro\/.*\.js$/.test(file));
    const total = scripts.reduce((sum, file) => sum + compressed(join(site.dir, file)), 0);
    expect(total).toBeLessThan(24_000);
  });
});

describe('the build', () => {
  it('gives the same bytes again, in another time zone and folder', () => {
    expect(filesOf(sites.again.dir)).toEqual(filesOf(sites.root.dir));
    for (const file of filesOf(sites.root.dir)) {
      const [one, other] = [sites.root, sites.again].map(({ dir }) =>
        readFileSync(join(dir, file)),
      );
      expect(one?.equals(other ?? Buffer.alloc(0)), file).toBe(true);
    }
  });

  it('ships none of the files of Pagefind’s own interfaces', () => {
    expect(
      filesOf(sites.root.dir).filter((file) => /pagefind-.*(?:ui|highlight|worker)/.test(file)),
    ).toEqual([]);
  });
});
