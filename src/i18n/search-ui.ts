import { enSearch } from './en/search.ts';
import type { Wording } from './wording.ts';
import { zhSearch } from './zh/search.ts';

// Asked of the variable itself, for which the build puts its value: the words of the other language are then left out.
/** The words that search says in the language of this build. */
export const searchUi: Wording<typeof zhSearch> =
  process.env.SITE_LANGUAGE === 'en' ? enSearch : zhSearch;
