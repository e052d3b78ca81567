import { enSearch } from './en/search.ts';
import { language } from './language.ts';
import type { Wording } from './wording.ts';
import { zhSearch } from './zh/search.ts';

/** The words that search says in the language of this build. */
export const searchUi: Wording<typeof zhSearch> = language === 'en' ? enSearch : zhSearch;
