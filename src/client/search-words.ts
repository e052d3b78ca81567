import type { ScriptWords } from '../i18n/zh/search-script.ts';
import { pageLanguage } from './language.ts';

/**
 * Loads the words of search in the language of the page, since one script without words serves both languages. Those that
 * never change stand in the page of the search.
 */
export async function loadSearchWords(): Promise<ScriptWords> {
  const { scriptWords } = await (pageLanguage() === 'en'
    ? import('../i18n/en/search-script.ts')
    : import('../i18n/zh/search-script.ts'));
  return scriptWords;
}
