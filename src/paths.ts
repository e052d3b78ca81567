import type { NamedCollection } from './schema/case.ts';

/** Addresses of the site's pages, below the base path and without a leading slash. */
export const paths = {
  home: '',
  cases: 'cases/',
  case: (id: string) => `cases/${id}/`,
  paragraph: (id: string, paragraph: string) => `cases/${id}/#${paragraph}`,
  collection: (collection: NamedCollection) => `${collection}/`,
  entity: (collection: NamedCollection, id: string) => `${collection}/${id}/`,
  search: 'search/',
  searchTable: 'search/table.json',
  about: 'about/',
} as const;
