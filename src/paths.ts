import type { NamedCollection } from './schema/vocabulary.ts';

/** The kinds of pages that have a social card of their own. */
export type CardKind = 'cases' | 'topics' | NamedCollection;

/** Addresses of the site's pages, below the base path and without a leading slash. */
export const paths = {
  home: '',
  cases: 'cases/',
  case: (id: string) => `cases/${id}/`,
  paragraph: (id: string, paragraph: string) => `cases/${id}/#${paragraph}`,
  collection: (collection: NamedCollection) => `${collection}/`,
  entity: (collection: NamedCollection, id: string) => `${collection}/${id}/`,
  caseData: (id: string) => `cases/${id}.json`,
  fact: (id: string, fact: string) => `cases/${id}/#${fact}`,
  topics: 'topics/',
  topic: (id: string) => `topics/${id}/`,
  glossary: 'glossary/',
  term: (id: string) => `glossary/#${id}`,
  dictionary: 'data/dictionary/',
  caseSchema: 'data/case.schema.json',
  search: 'search/',
  searchNames: 'search/names.json',
  searchPages: 'search/pages.json',
  searchFacets: 'search/facets.json',
  searchSounds: 'search/sounds.json',
  searchText: (id: string) => `search/text/${id}.json`,
  about: 'about/',
  card: (kind: CardKind, id: string) => `cards/${kind}/${id}.png`,
  siteCard: 'cards/site.png',
} as const;
