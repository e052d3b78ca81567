import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { comparedLists } from '../../src/facts/lists.ts';
import { caseCollections, subjectsOf } from '../../src/facts/subjects.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';
import { type Html, textOf } from '../support/html.ts';
import { manyLists } from '../support/many-lists.ts';
import { pageOf, pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

/** Many invented lists: what one list alone does not show. */
const made = readSites(builds.lists, builds.lists.content);

describe.each(languages)('a casebook of many lists in %s', (language) => {
  const site = builtSite(builds.lists, language);
  const pages = pagesOf(site);
  const { book } = made[language];
  const readable = book.editions.filter(({ cases }) => cases.length > 0);
  const listed = (html: Html) =>
    html.all('.entity-cases h3 a').map(({ properties }) => String(properties.href));
  const texts = (html: Html, selector: string) =>
    html.all(selector).map((one) => textOf(one).trim());

  it('has its lists in the order of their years, those of one year in the order of their dates', () => {
    expect(book.editions.map(({ id }) => id)).toEqual(manyLists.map(({ id }) => id));
  });

  it('keeps its lists of cases and names below 100 kB, however many cases there are', () => {
    for (const [path, { source }] of pages) {
      // A case, a list, its charts, what is saved whole and the page of all parts do not grow with the lists.
      if (
        /^(?:cases|editions|overview|data)\/./.test(path) ||
        /^(?:overview|styleguide)\//.test(path)
      ) {
        continue;
      }
      expect(Buffer.byteLength(source), path).toBeLessThan(100_000);
    }
  });

  it('leads from each name to all its cases, twelve a page, the latest list first', () => {
    const placeOf = new Map(book.cases.map(({ id, edition }) => [id, edition]));
    const order = book.editions.map(({ id }) => id).toReversed();
    for (const collection of caseCollections) {
      for (const { id, cases } of subjectsOf(made[language], collection)) {
        const first = `${collection}/${id}/`;
        const count = Math.max(1, Math.ceil(cases.length / 12));
        const shown = Array.from({ length: count }, (_, index) =>
          index === 0 ? first : `${first}${index + 1}/`,
        ).flatMap((path) => listed(pageOf(site, path)));
        const wanted = cases.map((one) => `${site.base}cases/${one}/`);
        expect(shown.toSorted(), first).toEqual(wanted.toSorted());
        const places = shown.map((href) =>
          order.indexOf(placeOf.get(href.split('/').at(-2) ?? '') ?? ''),
        );
        expect(places, first).toEqual(places.toSorted((a, b) => a - b));
      }
    }
    const more = [...pages.keys()].filter((path) => /^customs\/[a-z]+\/2\/$/.test(path));
    expect(more).not.toEqual([]);
    expect(textOf(pageOf(site, more[0] ?? '').one('.page-links [aria-current=page]'))).toBe('2');
  });

  it('names the list beside every case outside it', () => {
    const names = new Set(book.editions.map(({ shortName }) => shortName));
    for (const [path, { html }] of pages) {
      if (!/^(?:brands|ports|customs|goods|found|channels|outcomes|topics)\/[a-z]/.test(path))
        continue;
      for (const one of html.all('.entity-cases > li')) {
        const [list = ''] = [...names].filter((name) => textOf(one).includes(name));
        expect(list, path).not.toBe('');
      }
    }
    for (const one of book.cases.slice(0, 12)) {
      const related = pageOf(site, `cases/${one.id}/`);
      expect(related.all('.related .list-name')).toHaveLength(related.all('.related li').length);
    }
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

  it('has a page for each list, and an address for each in the list of cases', () => {
    const list = pageOf(site, 'cases/');
    for (const { id, cases } of book.editions) {
      expect(list.all(`#edition-${id}`), id).toHaveLength(1);
      expect(pageOf(site, `editions/${id}/`).all('.case-table tbody tr'), id).toHaveLength(
        cases.length,
      );
    }
  });

  it('sets lists side by side in the overview, and has one of each that can be read', () => {
    const compared = comparedLists(book);
    const all = pageOf(site, 'overview/');
    expect(compared.length).toBeGreaterThan(1);
    expect(all.all('.overview-table tbody tr')).toHaveLength(
      compared.flatMap(({ cases }) => cases).length,
    );
    expect(texts(all, '.overview-table .list-name')).toEqual(
      compared.flatMap(({ shortName, cases }) => cases.map(() => shortName)),
    );
    expect(texts(all, '.page-links a')).toEqual(
      readable.map(({ shortName }) => shortName).toReversed(),
    );
    for (const { id, cases, shortName } of readable) {
      const overview = pageOf(site, `overview/${id}/`);
      expect(textOf(overview.one('h1')), id).toContain(shortName);
      expect(overview.all('.overview-table tbody tr'), id).toHaveLength(cases.length);
      expect(overview.all('meta[name=robots]'), id).toEqual([]);
      // Fewer than three cases are not drawn.
      expect(overview.all('.figure').length > 0, id).toBe(cases.length > 2);
    }
    expect(pages.has('overview/2030/')).toBe(language === 'zh');
  });

  it('shows the newest list that can be read at home, and the others in a line each', () => {
    const home = pageOf(site, '');
    const newest = readable.at(-1);
    expect(home.all('.case-row')).toHaveLength(newest?.cases.length ?? 0);
    expect(home.all('.older li')).toHaveLength(book.editions.length - 1);
  });

  it('narrows a search by list, year and issuer', () => {
    const form = pageOf(site, 'search/');
    const values = (facet: string) =>
      form.all(`input[name=${facet}]`).map(({ properties }) => properties.value);
    expect(values('list')).toEqual(readable.map(({ id }) => id).toReversed());
    expect(values('year')).toEqual(
      [...new Set(readable.map(({ year }) => String(year)))].toReversed(),
    );
    expect(values('issuer')).toEqual(['海关总署', '', 'tianjin']);
    const facets = JSON.parse(readFileSync(join(site.dir, 'search/facets.json'), 'utf8'));
    const count = book.editions.find(({ id }) => id === '2028')?.cases.length;
    expect(facets.columns.list['2028']).toHaveLength(count ?? 0);
    expect(facets.columns.issuer.tianjin).toHaveLength(1);
  });

  it('has no heading with nothing below it', () => {
    const level = (one: Element) => Number(/^h([2-6])$/.exec(one.tagName)?.[1] ?? 9);
    for (const [path, { html }] of pages) {
      for (const { children } of html.all('main, main *')) {
        const elements = children.filter((one) => one.type === 'element');
        for (const [index, one] of elements.entries()) {
          const next = elements[index + 1];
          if (level(one) < 9 && next)
            expect(level(next), `${path} ${textOf(one)}`).toBeGreaterThan(level(one));
        }
      }
      for (const one of html.all('main ul, main ol, main dl, main tbody')) {
        // What scripts fill, and the list of matching names.
        if (['search-chips', 'results'].includes(String(one.properties.id))) continue;
        expect(one.children.filter(({ type }) => type === 'element').length, path).toBeGreaterThan(
          0,
        );
      }
    }
  });

  it('counts its lists in the footer', () => {
    const said = { zh: '等6批典型案例', en: '5 lists in all' }[language];
    expect(textOf(pageOf(site, 'about/').one('.site-footer'))).toContain(said);
  });

  it('says of no list that it was read twice, since none of these was', () => {
    const said = textOf(pageOf(site, 'about/').one('main'));
    expect(said).not.toMatch(/两次独立|from the texts twice/);
  });

  it('follows the latest lists in its feeds', () => {
    const feed = JSON.parse(readFileSync(join(site.dir, 'feed.json'), 'utf8'));
    expect(feed.items.length).toBeLessThan(book.cases.length);
    expect(feed.items[0].id).toContain(`/cases/${readable.at(-1)?.cases[0]?.id}/`);
  });
});

describe('what is not translated', () => {
  const source = builtSite(builds.lists, 'zh');
  const english = builtSite(builds.lists, 'en');

  it('has no English page, and no address that says so', () => {
    const untranslated = made.zh.book.cases.filter(({ id }) => !made.en.book.casesById.has(id));
    expect(untranslated.map(({ id }) => id)).toEqual([
      '2029-08',
      '2029-09',
      '2029-10',
      '2030-01',
      '2030-02',
    ]);
    for (const { id } of untranslated) {
      expect(pagesOf(english).has(`cases/${id}/`), id).toBe(false);
      const page = pageOf(source, `cases/${id}/`);
      expect(page.all('link[hreflang=en]'), id).toEqual([]);
      // There stands why.
      const list = made.zh.book.casesById.get(id)?.edition;
      expect(page.one('a.language').properties.href, id).toBe(`/en/editions/${list}/`);
    }
    expect(pageOf(source, 'cases/2026-01/').all('link[hreflang=en]')).not.toEqual([]);
    expect(pageOf(source, 'overview/2030/').all('link[hreflang=en]')).toEqual([]);
  });

  it.each([
    ['', '2029', '3 more cases of this list are not translated yet: read them in Chinese'],
    [
      'editions/2029/',
      '2029',
      '3 more cases of this list are not translated yet: read them in Chinese',
    ],
    [
      'editions/2030/',
      '2030',
      'None of the 2 cases of this list is translated yet: read them in Chinese',
    ],
  ])('is counted on the English /%s, which leads to the Chinese', (path, id, said) => {
    const link = pageOf(english, path).one('.untranslated a');
    expect(textOf(link).trim()).toBe(said);
    expect(link.properties.href).toBe(`/editions/${id}/`);
  });
});
