import type { SearchWords } from '../i18n/zh/search.ts';
import type { ScriptWords } from '../i18n/zh/search-script.ts';
import type { Help } from '../search/help.ts';
import type { KnownName, NameEntry } from '../search/names.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import { element } from './element.ts';
import { nameAddress, nameLabel } from './names.ts';

/** Shows help for a query without results: similar names, and the parts of the query that occur. */
export function renderHelp({ near, parts }: Help, base: string, words: SearchWords): HTMLElement[] {
  const known = parts.map(({ text, count }) => {
    const href = `${base}${paths.search}?${new URLSearchParams({ q: text })}`;
    return linkItem(href, text, words.caseCount(count));
  });
  return [
    ...renderNames(
      words.search.nearNames,
      near.map(({ name }) => name),
      base,
      words,
    ),
    ...(known.length > 0
      ? [
          element('h3', {}, words.search.knownParts),
          element('ul', { className: 'links' }, ...known),
        ]
      : []),
  ];
}

/** Makes a list of names that lead to their pages; nothing if there are none. */
export function renderNames(
  title: string,
  names: readonly KnownName[],
  base: string,
  words: ScriptWords,
): HTMLElement[] {
  if (names.length === 0) return [];
  const items = names.map((name) => nameItem(name, base, words));
  return [element('h3', {}, title), element('ul', { className: 'links' }, ...items)];
}

/** A name as an item of a list: the link to its page, and what it is. */
export function nameItem(name: NameEntry, base: string, words: ScriptWords): HTMLElement {
  return linkItem(base + nameAddress(name), nameLabel(name, words), words.kinds[name.kind]);
}

function linkItem(href: string, label: string, remark: string): HTMLElement {
  return element('li', {}, element('a', { href }, label), ' ', element('small', {}, remark));
}
