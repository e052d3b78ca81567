import { searchUi as ui } from '../i18n/search-ui.ts';
import { paths } from '../paths.ts';
import type { KnownName } from '../search/names.ts';
import type { Help } from '../search/search-cases.ts';
import { element } from './element.ts';
import { nameAddress, nameLabel } from './name-box.ts';

/** What a query without an answer may have meant: names like it, and the parts of it that are known. */
export function renderHelp({ near, parts }: Help, base: string): HTMLElement[] {
  const words = parts.map(({ text, count }) => {
    const href = `${base}${paths.search}?${new URLSearchParams({ q: text })}`;
    return element(
      'li',
      {},
      element('a', { href }, text),
      ' ',
      element('small', {}, ui.caseCount(count)),
    );
  });
  return [
    ...renderNames(
      ui.search.nearNames,
      near.map(({ name }) => name),
      base,
    ),
    ...(words.length > 0
      ? [element('h3', {}, ui.search.knownParts), element('ul', { className: 'links' }, ...words)]
      : []),
  ];
}

/** A list of names that lead to their pages; nothing where there are none. */
export function renderNames(
  title: string,
  names: readonly KnownName[],
  base: string,
): HTMLElement[] {
  if (names.length === 0) return [];
  const items = names.map((name) => {
    const link = element('a', { href: base + nameAddress(name) }, nameLabel(name));
    return element('li', {}, link, ' ', element('small', {}, ui.kinds[name.kind]));
  });
  return [element('h3', {}, title), element('ul', { className: 'links' }, ...items)];
}
