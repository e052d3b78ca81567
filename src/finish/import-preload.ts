import type { Language } from '../i18n/languages.ts';

/** The scripts of a build, by their paths below the site. */
export interface Scripts {
  /** A script → the scripts that it imports statically. */
  imports: ReadonlyMap<string, readonly string[]>;
  /** Language and feature, such as `en/search` → the script with these words. */
  words: ReadonlyMap<string, string>;
}

/** The elements that need words as soon as they are on a page, with the feature of these words. */
const speaking = { 'case-search': 'search', 'overview-table': 'overview-table' } as const;

/**
 * Adds a preload link to a page's head for every script that its own scripts import, and for the words that its
 * elements need: the browser then requests them one round trip earlier.
 * @param base the path of the site, with a slash at both ends
 */
export function withPreloads(page: string, base: string, { imports, words }: Scripts): string {
  const language: Language = /<html lang="en"/.test(page) ? 'en' : 'zh';
  const own = [...page.matchAll(/<script type="module" src="([^"]*)"/g)].map(([, src = '']) =>
    src.slice(base.length),
  );
  const said = Object.entries(speaking).flatMap(([element, feature]) =>
    page.includes(`<${element}`) ? (words.get(`${language}/${feature}`) ?? []) : [],
  );
  const needed = reached([...own, ...said], imports);
  // A script that comes late in a page is asked for late, unless the head names it; only these pages wait for theirs.
  if (said.length === 0) for (const path of own) needed.delete(path);
  const links = [...needed].map((path) => `<link rel="modulepreload" href="${base}${path}">`);
  return page.replace('</head>', () => `${links.join('')}</head>`);
}

/** The given scripts and all that they import, directly or not. */
function reached(scripts: readonly string[], imports: Scripts['imports']): Set<string> {
  // A loop over a set also visits what is added during the loop.
  const all = new Set(scripts);
  for (const path of all) for (const inner of imports.get(path) ?? []) all.add(inner);
  return all;
}
