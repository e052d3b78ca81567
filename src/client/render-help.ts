import type { SearchWords } from '../i18n/zh/search.ts';
import type { ScriptWords } from '../i18n/zh/search-script.ts';
import type { KnownPart } from '../search/known-parts.ts';
import type { KnownName, NameEntry } from '../search/names.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import { element } from './element.ts';
import { nameAddress, nameLabel } from './names.ts';

/** Shows help for a query without results: the parts of it that occur. */
export function renderHelp(
  parts: readonly KnownPart[],
  base: string,
  words: SearchWords,
): HTMLElement[] {
  const items = parts.map(({ text, count }) => {
    const href = `${base}${paths.search}?${new URLSearchParams({ q: text })}`;
    return linkItem(href, text, words.caseCount(count));
  });
  return listUnder(words.search.knownParts, items);
}

/** Makes a list of names that lead to their pages; nothing if there are none. */
export function renderNames(
  title: string,
  names: readonly KnownName[],
  base: string,
  words: ScriptWords,
): HTMLElement[] {
  return listUnder(
    title,
    names.map((name) => nameItem(name, base, words)),
  );
}

function listUnder(title: string, items: readonly HTMLLIElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [element('h3', {}, title), element('ul', { className: 'links' }, ...items)];
}

/** A name as an item of a list: the link to its page, and what it is. */
export function nameItem(name: NameEntry, base: string, words: ScriptWords): HTMLLIElement {
  return linkItem(base + nameAddress(name), nameLabel(name, words), words.kinds[name.kind]);
}

function linkItem(href: string, label: string, remark: string): HTMLLIElement {
  return element('li', {}, element('a', { href }, label), ' ', element('small', {}, remark));
}
