import { language } from '../i18n/language.ts';

/** Where the English pages lie below the site. */
export const englishFolder = 'en/';

/** The address or base path of the pages in the other language, from that of these. */
export function otherSite(site: string): string {
  return language === 'en' ? sourceSite(site) : site + englishFolder;
}

/** The address or base path of the pages in the source's language, from that of these. */
export function sourceSite(site: string): string {
  return language === 'en' ? site.slice(0, -englishFolder.length) : site;
}
