import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pagesOf } from '../support/pages.ts';
import { builds, builtSite, listFilesOf } from '../support/sites.ts';

const largest = 60_000;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The levels of red, green and blue of a colour of the site in daylight, as its style sheet says them. */
function levelsOf(name: string): number[] {
  const [, hex = ''] = new RegExp(`--${name}: light-dark\\(\\s*#([0-9a-f]{6})`).exec(tokens) ?? [];
  return [...Buffer.from(hex, 'hex')];
}

describe.each(languages)('the social cards in %s', (language) => {
  const site = builtSite(builds.root, language);
  const files = listFilesOf(site).filter((file) => file.startsWith('cards/'));

  it('are there for every list, case, entity, kind and topic that search engines may list, and for the site', () => {
    // The pages that have a card of their own, with its path: cases/2016-04/ → cards/cases/2016-04.png.
    const expected = [...pagesOf(site)].flatMap(([path, { html }]) => {
      const listed = html.all('meta[name=robots][content*=noindex]').length === 0;
      const id =
        /^(?:cases|brands|ports|customs|goods|found|channels|outcomes|topics)\/[^/]+(?=\/$)/.exec(
          path,
        )?.[0];
      return listed && id !== undefined ? [`cards/${id}.png`] : [];
    });
    expect(expected.length).toBeGreaterThan(90);
    const lists = [...pagesOf(site).keys()].flatMap((path) => {
      const id = /^overview\/([^/]+)\/$/.exec(path)?.[1];
      return id === undefined ? [] : [`cards/lists/${id}.png`];
    });
    expect(lists).toContain('cards/lists/2016.png');
    expect(files).toEqual([...expected, ...lists, 'cards/site.png'].sort());
  });

  it('are PNG files of 1200 by 630 pixels within 60 KB', () => {
    for (const path of files) {
      const png = readFileSync(join(site.dir, path));
      expect(png.subarray(0, 8).equals(signature), path).toBe(true);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
      expect(png.length, path).toBeLessThanOrEqual(largest);
    }
  });

  it('have the paper and the seal of the site in their own colours, but for what no eye can see', async () => {
    const [paper, seal] = [levelsOf('paper'), levelsOf('seal')];
    expect([paper.length, seal.length]).toEqual([3, 3]);
    for (const path of files.filter((one) => one.startsWith('cards/cases/'))) {
      const png = readFileSync(join(site.dir, path));
      const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
      for (const [x, y, colour] of [
        [5, 5, paper],
        [90, 160, seal],
      ] as const) {
        const start = (y * info.width + x) * info.channels;
        for (const [index, level] of colour.entries()) {
          expect(Math.abs((data[start + index] ?? 0) - level), path).toBeLessThanOrEqual(2);
        }
      }
    }
  });
});
