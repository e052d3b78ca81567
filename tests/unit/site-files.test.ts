import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/files.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';

const host = 'https://casebook.example';

describe.each([
  ['at the root', '/'],
  ['under a sub-path', '/casebook/'],
])('the files that are no pages, %s', (_, base) => {
  const sites = readSites({ origin: host, base });

  describe.each(languages)('in %s', async (language) => {
    const { book, root, base: own } = sites[language];
    const files = await filesOf(sites[language], { cards: false });
    const text = async (path: string) =>
      Buffer.from((await files.get(path)?.bytes()) ?? []).toString('utf8');

    it('lead programs that read text to every case', async () => {
      const llms = await text('llms.txt');
      expect(llms).toMatch(/^# .+\n\n> .+\n/);
      for (const { id, title } of book.cases) {
        expect(llms).toContain(`[${title}](${root}cases/${id}.md)`);
      }
    });

    it('have a manifest below their base path', async () => {
      expect(JSON.parse(await text('manifest.webmanifest'))).toMatchObject({
        start_url: own,
        scope: own,
        icons: [{ src: `${base}favicon.svg` }],
      });
    });

    it('have each chart with its address as a citation', async () => {
      const drawn = [...files.keys()].filter((path) => /^overview\/.*\.svg$/.test(path));
      for (const chart of ['stages', 'districts', 'values', 'quantities', 'places']) {
        expect(drawn).toContain(`overview/2016/figures/${chart}.svg`);
      }
      for (const path of drawn) {
        const address = path.replace(/figures\/(.*)\.svg$/, '#$1');
        expect(await text(path), path).toContain(root + address);
      }
    });
  });
});

const atRoot = filesOf(readSites({ origin: host, base: '/' }).zh, { cards: true });

it.each([
  ['cases/2016-04.json', 'application/json'],
  ['cases/2016-04.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['cases/2016-04.md', 'text/markdown; charset=utf-8'],
  ['cases/2016-04.bib', 'application/x-bibtex; charset=utf-8'],
  ['cases/2016-04.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['data/cases.csv', 'text/csv; charset=utf-8'],
  ['data/casebook.zip', 'application/zip'],
  ['data/casebook.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['favicon.ico', 'image/vnd.microsoft.icon'],
  ['apple-touch-icon.png', 'image/png'],
  ['feed.css', 'text/css; charset=utf-8'],
  ['data/casebook-2016.html', 'text/html; charset=utf-8'],
  ['overview/2016/figures/values.svg', 'image/svg+xml'],
  ['overview/2016/figures/stages.csv', 'text/csv; charset=utf-8'],
  ['brands/nike/feed.xml', 'application/xml'],
  ['found/holder-tip/feed.xml', 'application/xml'],
  ['feed.xml', 'application/xml'],
  ['feed.json', 'application/feed+json'],
  ['corrections.xml', 'application/xml'],
  ['sitemap.xml', 'application/xml'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['llms.txt', 'text/plain; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['search/names.json', 'application/json'],
  ['cards/site.png', 'image/png'],
])('%s is of the type %s', async (path, type) => {
  expect((await atRoot).get(path)?.type).toBe(type);
});

it('have an icon of three sizes for programs that ask for favicon.ico, and one without corners to see through', async () => {
  const files = await atRoot;
  const ico = Buffer.from((await files.get('favicon.ico')?.bytes()) ?? []);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
  for (const [index, size] of [16, 32, 48].entries()) {
    const entry = 6 + 16 * index;
    const picture = ico
      .subarray(ico.readUInt32LE(entry + 12))
      .subarray(0, ico.readUInt32LE(entry + 8));
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: size,
      height: size,
    });
  }
  const touch = await files.get('apple-touch-icon.png')?.bytes();
  expect(await sharp(touch).metadata()).toMatchObject({ width: 180, height: 180, hasAlpha: false });
});
