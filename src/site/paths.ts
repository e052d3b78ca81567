import type { CaseCollection } from '../schema/vocabulary.ts';
import { searchPaths } from './search-paths.ts';

/** The kinds of pages that have a social card of their own. */
export type CardKind = 'cases' | 'lists' | 'topics' | CaseCollection;

function overviewOf(edition: string | undefined): string {
  return edition === undefined ? 'overview/' : `overview/${edition}/`;
}

/** Addresses of the site's pages, below the base path and without a leading slash. */
export const paths = {
  home: '',
  ...searchPaths,
  cases: 'cases/',
  /** A translated case beside its source: in English only. */
  caseBeside: (id: string) => `cases/${id}/beside/`,
  paragraph: (id: string, paragraph: string) => `cases/${id}/#${paragraph}`,
  /** The rules that mark what is chosen on case pages. Only in the source's language: both share it. */
  highlights: 'cases/highlights.css',
  collection: (collection: CaseCollection) => `${collection}/`,
  /** The feed of the cases of an entity. */
  entityFeed: (collection: CaseCollection, id: string) => `${collection}/${id}/feed.xml`,
  caseData: (id: string) => `cases/${id}.json`,
  /** A case in another format, by the ending of the file: md, bib, ris, csl.json. */
  caseFile: (id: string, format: string) => `cases/${id}.${format}`,
  edition: (id: string) => `cases/#edition-${id}`,
  editionPage: (id: string) => `editions/${id}/`,
  topics: 'topics/',
  glossary: 'glossary/',
  data: 'data/',
  dictionary: 'data/dictionary/',
  dataFile: (name: string) => `data/${name}`,
  dataPackage: 'data/datapackage.json',
  dataZip: 'data/casebook.zip',
  dataWorkbook: 'data/casebook.xlsx',
  offline: (edition: string) => `data/casebook-${edition}.html`,
  caseSchema: 'data/case.schema.json',
  overview: 'overview/',
  /** The overview of one list; `overview` spans lists. */
  overviewOf,
  /** A chart of a list; without one, of the overview that spans lists. */
  chart: (edition: string | undefined, id: string) => `${overviewOf(edition)}#${id}`,
  chartFile: (edition: string | undefined, id: string) => `${overviewOf(edition)}figures/${id}.svg`,
  /** The table of a chart. */
  chartTable: (edition: string | undefined, id: string) =>
    `${overviewOf(edition)}figures/${id}.csv`,
  about: 'about/',
  correction: (id: string) => `about/#correction-${id}`,
  corrections: 'about/#corrections',
  feed: 'feed.xml',
  feedJson: 'feed.json',
  /** How the feeds look in a browser. */
  feedStyles: 'feed.css',
  correctionsFeed: 'corrections.xml',
  correctionsFeedJson: 'corrections.json',
  sitemapIndex: 'sitemap-index.xml',
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
  /** At the root of the source's pages, where programs look for them. */
  faviconIco: 'favicon.ico',
  touchIcon: 'apple-touch-icon.png',
  llms: 'llms.txt',
  /** The notices of what is published of others. */
  licences: 'licences.txt',
  manifest: 'manifest.webmanifest',
  card: (kind: CardKind, id: string) => `cards/${kind}/${id}.png`,
  siteCard: 'cards/site.png',
} as const;
