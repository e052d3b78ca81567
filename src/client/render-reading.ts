import type { ScriptWords } from '../i18n/zh/search-script.ts';
import type { Answer } from '../search/search-cases.ts';
import { inQuotes } from '../text/quotation.ts';
import { element } from './element.ts';
import { nameLabel } from './names.ts';
import { nameItem } from './render-help.ts';

/** How a query was read: the names that it spells out, as links, and what no case has. */
export function renderReading(
  { names, parts, found }: Answer,
  base: string,
  words: ScriptWords,
): HTMLElement[] {
  const known = new Map(names.map((name) => [nameLabel(name, words), name]));
  const links = [...known.values()].map((name) => nameItem(name, base, words));
  const lacking = parts.filter((part) => !part.found).map(({ text }) => text);
  const line = words.search.noneHas(words.list(lacking.map(inQuotes)));
  return [
    ...(links.length > 0 ? [element('ul', { className: 'recognised' }, ...links)] : []),
    // Where nothing was found, the sentence above says so already.
    ...(lacking.length > 0 && found.length > 0
      ? [element('p', { className: 'lacking' }, line)]
      : []),
  ];
}
