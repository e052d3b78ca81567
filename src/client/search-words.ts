import type { SearchWords } from '../i18n/zh/search.ts';
import { pageLanguage } from './language.ts';

/** The words that search says, in the language of the page: one script serves both languages, and brings no words. */
export async function loadSearchWords(): Promise<SearchWords> {
  const { searchWords } = await (pageLanguage() === 'en'
    ? import('../i18n/en/search.ts')
    : import('../i18n/zh/search.ts'));
  return searchWords;
}
