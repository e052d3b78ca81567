import { otherSite, sourceSite } from '../exports/languages.ts';

/** The address of a page of this site, under the base path it is built for. */
export function href(path: string): string {
  return import.meta.env.BASE_URL + path;
}

/** The address of a page in the other language. */
export function otherHref(path: string): string {
  return otherSite(import.meta.env.BASE_URL) + path;
}

/** The address of a file that is of no language and stands once, at the root of the site. */
export function sharedHref(path: string): string {
  return sourceSite(import.meta.env.BASE_URL) + path;
}

/** The address of the site with its base path, ending in a slash. */
export function siteRoot(site: URL | undefined): string {
  if (site === undefined) throw new Error('The site has no address: astro.config.mjs sets "site".');
  return new URL(import.meta.env.BASE_URL, site).href;
}
