import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { pagesOf } from '../facts/pages.ts';
import { caseCollections, subjectsOf } from '../facts/subjects.ts';
import { bookUpdated, caseUpdated, editionUpdated } from '../facts/updated.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** A page that search engines may list. */
interface SitePage {
  /** The path below the base path. */
  path: string;
  /** The day on which it last changed, `YYYY-MM-DD`. */
  updated: string;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const declaration = {
  type: 'instruction',
  name: 'xml',
  value: 'version="1.0" encoding="utf-8"',
} as const;

/** The pages that search engines may list: all but the search and the page for unknown addresses. */
function sitePages(site: Site): SitePage[] {
  const { book } = site;
  const updated = bookUpdated(book);
  const readable = book.editions.filter(({ cases }) => cases.length > 0);
  const dayOf = new Map(book.cases.map((one) => [one.id, caseUpdated(book, one)]));
  const latestOf = (cases: readonly string[]) =>
    cases
      .map((id) => dayOf.get(id) ?? updated)
      .toSorted()
      .at(-1) ?? updated;
  return [
    ...[paths.home, paths.cases, paths.overview].map((path) => ({ path, updated })),
    ...book.editions.map((edition) => ({
      path: paths.editionPage(edition.id),
      updated: editionUpdated(book, edition),
    })),
    // The overview of the only list stands at /overview/ too.
    ...(book.editions.length > 1 ? readable : []).map((edition) => ({
      path: paths.overviewOf(edition.id),
      updated: editionUpdated(book, edition),
    })),
    ...book.cases.map(({ id }) => ({ path: paths.case(id), updated: dayOf.get(id) ?? updated })),
    ...caseCollections.flatMap((collection) => [
      { path: paths.collection(collection), updated },
      ...subjectsOf(site, collection).flatMap(({ id, cases }) =>
        pagesBelow(paths.entity(collection, id), cases, latestOf(cases)),
      ),
    ]),
    { path: paths.topics, updated },
    ...[...book.topics.values()].flatMap(({ id, reasons }) =>
      pagesBelow(paths.topic(id), reasons, latestOf(reasons.map((reason) => reason.case))),
    ),
    ...[paths.glossary, paths.about, paths.data, paths.dictionary].map((path) => ({
      path,
      updated,
    })),
  ];
}

/** The pages of a list; the first has the address of its subject. */
function pagesBelow(first: string, items: readonly unknown[], updated: string): SitePage[] {
  return pagesOf(items).map((_, index) => ({
    path: index === 0 ? first : `${first}${index + 1}/`,
    updated,
  }));
}

/** The pages as a sitemap (sitemaps.org 0.9). */
export function writeSitemap(site: Site): string {
  const { root } = site;
  const urls = sitePages(site).map(({ path, updated }) =>
    x('url', [x('loc', encodeURI(root + path)), x('lastmod', updated)]),
  );
  return `${toXml(x(null, [declaration, x('urlset', { xmlns: namespace }, urls)]))}\n`;
}

/** The index of the sitemaps, one a language: each holds up to 50,000 pages. */
export function writeSitemapIndex({ book, root, other }: Site): string {
  const entries = [root, other.root]
    .toSorted()
    .map((place) =>
      x('sitemap', [x('loc', place + paths.sitemap), x('lastmod', bookUpdated(book))]),
    );
  return `${toXml(x(null, [declaration, x('sitemapindex', { xmlns: namespace }, entries)]))}\n`;
}

/** The file robots.txt (RFC 9309): everything may be read. */
export function writeRobots({ root }: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${root}${paths.sitemapIndex}\n`;
}
