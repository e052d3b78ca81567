import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/casebook/read-files.ts';
import { casesPerPage } from '../../src/facts/pages.ts';
import { paths } from '../../src/paths.ts';
import { namedCollections } from '../../src/schema/vocabulary.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { englishSites, pagesOf, sites } from '../support/sites.ts';

/** Five years of invented cases: what one year alone does not show. */
const site = sites.years;
const pages = pagesOf(site);
const book = readBook(site.content);
const pageOf = (path: string) => parseHtml(pages.get(path) ?? '');
const years = book.editions.map(({ id }) => id);
const latest = years.at(-1) ?? '';

describe('a casebook of several years', () => {
  it('keeps its lists of cases and names below 100 kB, however many cases there are', () => {
    for (const [path, page] of pages) {
      // A case, a year's figures, what is saved whole and the page of all parts do not grow with the years.
      if (/^(?:cases|overview|data)\/./.test(path) || /^(?:overview|styleguide)\//.test(path)) {
        continue;
      }
      expect(Buffer.byteLength(page), path).toBeLessThan(100_000);
    }
  });

  it('leads from each name to all its cases, page by page, the latest year first', () => {
    for (const collection of namedCollections) {
      for (const { id, cases } of book[collection].values()) {
        const first = paths.entity(collection, id);
        const shown = Array.from({ length: Math.ceil(cases.length / casesPerPage) }, (_, index) =>
          index === 0 ? first : `${first}${index + 1}/`,
        ).flatMap((path) =>
          pageOf(path)
            .all('.entity-cases h3 a')
            .map(({ properties }) => String(properties.href).replace(/^\/cases\/|\/$/g, '')),
        );
        expect(shown.toSorted(), first).toEqual(cases.toSorted());
        const order = shown.map((one) => one.slice(0, 4));
        expect(order, first).toEqual(order.toSorted().reverse());
      }
    }
    const more = [...pages.keys()].filter((path) => /^customs\/[a-z]+\/2\/$/.test(path));
    expect(more).not.toEqual([]);
    expect(textOf(pageOf(more[0] ?? '').one('.page-links [aria-current=page]'))).toBe('2');
  });

  it('has the topics’ reasons on pages too, none twice and none lost', () => {
    for (const { id, reasons } of book.topics.values()) {
      const shown = [...pages]
        .filter(([path]) => path === paths.topic(id) || path.startsWith(paths.topic(id)))
        .flatMap(([, page]) => parseHtml(page).all('.entity-cases h3 a'))
        .map(({ properties }) => String(properties.href).slice(1));
      const wanted = reasons.map((reason) => paths.paragraph(reason.case, reason.paragraph));
      expect(shown.toSorted(), id).toEqual(wanted.toSorted());
    }
  });

  it('has a page and an overview for each year, and an address for each in the list of cases', () => {
    const list = pageOf(paths.cases);
    for (const year of years) {
      expect(list.all(`#edition-${year}`), year).toHaveLength(1);
      const edition = pageOf(paths.editionPage(year));
      expect(edition.all('.case-table tbody tr'), year).toHaveLength(10);
      const overview = pageOf(paths.overviewOf(year));
      expect(overview.all('.overview-table tbody tr'), year).toHaveLength(10);
      const robots = overview.all('meta[name=robots]');
      expect(robots.length, year).toBe(year === latest ? 1 : 0);
    }
    expect(textOf(pageOf(paths.overview).one('h1'))).toContain(latest);
    expect(textOf(pageOf(paths.home).one('.older'))).toContain(years[0]);
  });

  it('follows the latest years in its feeds', () => {
    const feed = JSON.parse(readFileSync(join(site.dir, paths.feedJson), 'utf8'));
    expect(feed.items.length).toBeLessThan(book.cases.length);
    expect(feed.items[0].id).toContain(`/cases/${latest}-01/`);
  });
});

describe('a year that is not translated to its end', () => {
  const english = pagesOf(englishSites.years);
  const untranslated = book.cases.filter(({ id }) => !book.translated.has(id));

  it('has no English page of what is not translated, and no address that says so', () => {
    expect(untranslated.map(({ id }) => id)).toEqual(book.cases.slice(-3).map(({ id }) => id));
    for (const { id } of untranslated) {
      expect(english.has(paths.case(id)), id).toBe(false);
      const page = pageOf(paths.case(id));
      expect(page.all('link[hreflang=en]'), id).toEqual([]);
      expect(page.one('a.language').properties.href, id).toBe('/en/');
    }
    const [translated] = book.cases;
    expect(pageOf(paths.case(translated?.id ?? '')).all('link[hreflang=en]')).not.toEqual([]);
  });

  it.each(['', paths.cases, paths.editionPage(latest)])(
    'says on the English /%s how many cases are still in Chinese alone, and leads there',
    (path) => {
      const link = parseHtml(english.get(path) ?? '').one('.untranslated a');
      expect(textOf(link).trim()).toBe(
        '3 more cases of this list are not translated yet: read them in Chinese',
      );
      expect(link.properties.href).toBe(`/${paths.editionPage(latest)}`);
    },
  );
});
