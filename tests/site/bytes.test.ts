import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../support/html.ts';
import { filesOf, pagesOf, sites } from '../support/sites.ts';

/** What ten packets carry: the first round trip of a new connection. */
const roundTrip = 14_600;

const compressed = (file: string) => brotliCompressSync(readFileSync(file)).length;

describe('the wire', () => {
  it('brings a case page with all that it loads in one round trip, without a script', () => {
    for (const [path, page] of pagesOf(sites.root)) {
      if (!/^cases\/.+/.test(path)) continue;
      const html = parseHtml(page);
      expect(html.all('script'), path).toEqual([]);
      expect(html.all('link[rel=stylesheet]'), path).toEqual([]);
      const icons = html
        .all('link[rel=icon], img[src]')
        .map(({ properties: { href, src } }) =>
          compressed(join(sites.root.dir, String(href ?? src))),
        );
      const total = icons.reduce((sum, bytes) => sum + bytes, brotliCompressSync(page).length);
      expect(total, path).toBeLessThan(roundTrip);
    }
  });

  it('brings what search needs before its first result within 110 KB', () => {
    const parts = filesOf(join(sites.root.dir, 'pagefind')).flatMap((file) => {
      if (file.startsWith('fragment/')) return [];
      const path = join(sites.root.dir, 'pagefind', file);
      // Pagefind compresses all but its script and entry itself.
      return /\.(?:js|json)$/.test(file) ? compressed(path) : readFileSync(path).length;
    });
    const table = compressed(join(sites.root.dir, 'search/table.json'));
    expect(parts.reduce((sum, bytes) => sum + bytes, table)).toBeLessThan(110_000);
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
