import type { Language } from '../i18n/languages.ts';
import type { Site } from './site.ts';
import { sites } from './sites.ts';

/** A page of a route: the values of its address, and what it is made from. */
interface Path {
  params: Record<string, string | undefined>;
  props?: object;
}

/** The first part of a route's address, `[...lang]`, in each language. */
const folders: Readonly<Record<Language, string | undefined>> = { zh: undefined, en: 'en' };

/** The paths of a route in each language, for `getStaticPaths`. */
export function inEachLanguage<Own extends Path>(pathsOf: (site: Site) => readonly Own[]) {
  return Object.values(sites()).flatMap((site) =>
    pathsOf(site).map((path) => ({
      ...path,
      params: { ...path.params, lang: folders[site.language] },
    })),
  );
}

/** The `getStaticPaths` of a page that each language has once. */
export function onceALanguage() {
  return inEachLanguage(() => [{ params: {} }]);
}
