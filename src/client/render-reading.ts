import type { SearchWords } from '../i18n/zh/search.ts';
import type { Answer } from '../search/search-cases.ts';
import { element } from './element.ts';
import { nameAddress, nameLabel } from './names.ts';

/** How a query was read: the names that it spells out, as links, and what no case has. */
export function renderReading(
  { names, parts, found }: Answer,
  base: string,
  words: SearchWords,
): HTMLElement[] {
  const known = [...new Map(names.map((name) => [nameLabel(name, words), name])).entries()];
  const links = known.map(([label, name]) =>
    element(
      'li',
      {},
      element('a', { href: base + nameAddress(name) }, label),
      ' ',
      element('small', {}, words.kinds[name.kind]),
    ),
  );
  const lacking = parts.filter((part) => !part.found).map(({ text }) => text);
  const line = words.search.noneHas(words.list(lacking.map((text) => words.search.quoted(text))));
  return [
    ...(links.length > 0 ? [element('ul', { className: 'recognised' }, ...links)] : []),
    // Where nothing was found, the sentence above says so already.
    ...(lacking.length > 0 && found.length > 0
      ? [element('p', { className: 'lacking' }, line)]
      : []),
  ];
}
