import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { namedCollections } from '../../src/schema/vocabulary.ts';
import { readSites } from '../../src/site/read-sites.ts';
import { type Html, textOf } from '../support/html.ts';
import { pageOf, pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

/** Five years of invented cases: what one year alone does not show. */
const made = readSites(builds.years, builds.years.content);
const years = ['2026', '2027', '2028', '2029', '2030'];
const latest = '2030';

describe.each(languages)('a casebook of several years in %s', (language) => {
  const site = builtSite(builds.years, language);
  const pages = pagesOf(site);
  const { book } = made[language];
  const listed = (html: Html) =>
    html.all('.entity-cases h3 a').map(({ properties }) => String(properties.href));

  it('keeps its lists of cases and names below 100 kB, however many cases there are', () => {
    for (const [path, { source }] of pages) {
      // A case, a year's figures, what is saved whole and the page of all parts do not grow with the years.
      if (/^(?:cases|overview|data)\/./.test(path) || /^(?:overview|styleguide)\//.test(path)) {
        continue;
      }
      expect(Buffer.byteLength(source), path).toBeLessThan(100_000);
    }
  });

  it('leads from each name to all its cases, twelve a page, the latest year first', () => {
    for (const collection of namedCollections) {
      for (const { id, cases } of book[collection].values()) {
        const first = `${collection}/${id}/`;
        const count = Math.max(1, Math.ceil(cases.length / 12));
        const shown = Array.from({ length: count }, (_, index) =>
          index === 0 ? first : `${first}${index + 1}/`,
        ).flatMap((path) => listed(pageOf(site, path)));
        const wanted = cases.map((one) => `${site.base}cases/${one}/`);
        expect(shown.toSorted(), first).toEqual(wanted.toSorted());
        const order = shown.map((href) => /\d{4}/.exec(href)?.[0] ?? '');
        expect(order, first).toEqual(order.toSorted().reverse());
      }
    }
    const more = [...pages.keys()].filter((path) => /^customs\/[a-z]+\/2\/$/.test(path));
    expect(more).not.toEqual([]);
    expect(textOf(pageOf(site, more[0] ?? '').one('.page-links [aria-current=page]'))).toBe('2');
  });

  it('has the topics’ reasons on pages too, none twice and none lost', () => {
    for (const { id, reasons } of book.topics.values()) {
      const shown = [...pages]
        .filter(([path]) => path.startsWith(`topics/${id}/`))
        .flatMap(([, { html }]) => listed(html));
      const wanted = reasons.map(
        (reason) => `${site.base}cases/${reason.case}/#${reason.paragraph}`,
      );
      expect(shown.toSorted(), id).toEqual(wanted.toSorted());
    }
  });

  it('has a page and an overview for each year, and an address for each in the list of cases', () => {
    const list = pageOf(site, 'cases/');
    for (const year of years) {
      expect(list.all(`#edition-${year}`), year).toHaveLength(1);
      const count = book.cases.filter(({ edition }) => edition === year).length;
      const edition = pageOf(site, `editions/${year}/`);
      expect(edition.all('.case-table tbody tr'), year).toHaveLength(count);
      const overview = pageOf(site, `overview/${year}/`);
      expect(overview.all('.overview-table tbody tr'), year).toHaveLength(count);
      const robots = overview.all('meta[name=robots]');
      expect(robots.length, year).toBe(year === latest ? 1 : 0);
    }
    expect(textOf(pageOf(site, 'overview/').one('h1'))).toContain(latest);
    expect(textOf(pageOf(site, '').one('.older'))).toContain(years[0]);
  });

  it('follows the latest years in its feeds', () => {
    const feed = JSON.parse(readFileSync(join(site.dir, 'feed.json'), 'utf8'));
    expect(feed.items.length).toBeLessThan(book.cases.length);
    expect(feed.items[0].id).toContain(`/cases/${latest}-01/`);
  });
});

describe('a year that is not translated to its end', () => {
  const source = builtSite(builds.years, 'zh');
  const english = builtSite(builds.years, 'en');

  it('has no English page of what is not translated, and no address that says so', () => {
    const untranslated = made.zh.book.cases.filter(({ id }) => !made.en.book.casesById.has(id));
    expect(untranslated.map(({ id }) => id)).toEqual(['2030-08', '2030-09', '2030-10']);
    for (const { id } of untranslated) {
      expect(pagesOf(english).has(`cases/${id}/`), id).toBe(false);
      const page = pageOf(source, `cases/${id}/`);
      expect(page.all('link[hreflang=en]'), id).toEqual([]);
      expect(page.one('a.language').properties.href, id).toBe('/en/');
    }
    expect(pageOf(source, 'cases/2026-01/').all('link[hreflang=en]')).not.toEqual([]);
  });

  it.each(['', 'cases/', `editions/${latest}/`])(
    'says on the English /%s how many cases are still in Chinese alone, and leads there',
    (path) => {
      const link = pageOf(english, path).one('.untranslated a');
      expect(textOf(link).trim()).toBe(
        '3 more cases of this list are not translated yet: read them in Chinese',
      );
      expect(link.properties.href).toBe(`/editions/${latest}/`);
    },
  );
});
