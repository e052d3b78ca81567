import type { SearchWords } from '../i18n/zh/search.ts';
import { pageLanguage } from './language.ts';

/** Loads the words of search in the language of the page, since one script without words serves both languages. */
export async function loadSearchWords(): Promise<SearchWords> {
  const { searchWords } = await (pageLanguage() === 'en'
    ? import('../i18n/en/search.ts')
    : import('../i18n/zh/search.ts'));
  return searchWords;
}
