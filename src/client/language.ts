import type { Language } from '../i18n/languages.ts';

/** The language of the page. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'zh';
}
