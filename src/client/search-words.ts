import { scriptWords as en } from '../i18n/en/search-script.ts';
import { type ScriptWords, scriptWords as zh } from '../i18n/zh/search-script.ts';
import { pageLanguage } from './language.ts';

/**
 * The words of search that depend on what was asked, in the language of the page. Both languages in one file are less
 * than a file for each. Those that never change stand in the page of the search.
 */
export const scriptWords: ScriptWords = pageLanguage() === 'en' ? en : zh;
