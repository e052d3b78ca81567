import type { Language } from '../i18n/languages.ts';

/** The scripts of a build, by their paths below the site. */
export interface Scripts {
  /** A script → the scripts that it imports at its top. */
  imports: ReadonlyMap<string, readonly string[]>;
  /** The script with the words of a feature in a language: `en/search`. */
  words: ReadonlyMap<string, string>;
}

/** The elements that say words as soon as they are on a page, and the feature whose words these are. */
const speaking = { 'case-search': 'search', 'overview-table': 'overview-table' } as const;

/**
 * A page with a link in its head for every script that its own scripts import, and for the words that its elements
 * say: a browser asks for them together with these, a round trip before it could know of them.
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
  for (const path of own) needed.delete(path);
  const links = [...needed].map((path) => `<link rel="modulepreload" href="${base}${path}">`);
  return page.replace('</head>', () => `${links.join('')}</head>`);
}

/** Some scripts, those that they import, and what these import in turn. */
function reached(scripts: readonly string[], imports: Scripts['imports']): Set<string> {
  // A set that is gone through takes in what is added meanwhile.
  const all = new Set(scripts);
  for (const path of all) for (const inner of imports.get(path) ?? []) all.add(inner);
  return all;
}
