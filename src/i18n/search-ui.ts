import { zhSearch } from './zh/search.ts';

/** The words that search says in the language of this build. */
export const searchUi = zhSearch;
