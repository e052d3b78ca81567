import type { CaseCollection } from '../schema/vocabulary.ts';

/** The addresses that the scripts of the search know: `paths` has these and all others. */
export const searchPaths = {
  case: (id: string) => `cases/${id}/`,
  entity: (collection: CaseCollection, id: string) => `${collection}/${id}/`,
  fact: (id: string, fact: string) => `cases/${id}/#${fact}`,
  topic: (id: string) => `topics/${id}/`,
  term: (id: string) => `glossary/#${id}`,
  search: 'search/',
  searchNames: 'search/names.json',
  searchMeanings: 'search/meanings.json',
  searchValues: 'search/values.json',
  searchPinyin: 'search/pinyin.json',
  searchPages: 'search/pages.json',
  searchFacets: 'search/facets.json',
  searchSounds: 'search/sounds.json',
  searchText: (id: string) => `search/text/${id}.json`,
} as const;
