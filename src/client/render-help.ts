import type { SearchWords } from '../i18n/zh/search.ts';
import type { Help } from '../search/help.ts';
import type { KnownName } from '../search/names.ts';
import { paths } from '../site/paths.ts';
import { element } from './element.ts';
import { nameAddress, nameLabel } from './names.ts';

/** Shows help for a query without results: similar names, and the parts of the query that occur. */
export function renderHelp({ near, parts }: Help, base: string, words: SearchWords): HTMLElement[] {
  const known = parts.map(({ text, count }) => {
    const href = `${base}${paths.search}?${new URLSearchParams({ q: text })}`;
    return element(
      'li',
      {},
      element('a', { href }, text),
      ' ',
      element('small', {}, words.caseCount(count)),
    );
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
  words: SearchWords,
): HTMLElement[] {
  if (names.length === 0) return [];
  const items = names.map((name) => {
    const link = element('a', { href: base + nameAddress(name) }, nameLabel(name, words));
    return element('li', {}, link, ' ', element('small', {}, words.kinds[name.kind]));
  });
  return [element('h3', {}, title), element('ul', { className: 'links' }, ...items)];
}
