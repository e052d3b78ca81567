import { Converter } from 'opencc-js/t2cn';
import type { Book } from '../casebook/book.ts';
import { namedCollections } from '../schema/case.ts';
import { indexedText } from './indexed-text-of.ts';
import { marksIn } from './index-text.ts';
import type { NameEntry, SearchTable } from './name-table.ts';

/** Makes the table that the browser fetches: names, kept punctuation, traditional characters. */
export function makeTable(book: Book): SearchTable {
  const names = namesOf(book);
  const texts = book.cases.map(indexedText);
  const known = [...texts.map(({ title, paragraphs }) => [title, ...paragraphs.map((p) => p.text)]), names.map(({ label, words, aliases }) => [label, ...words, ...aliases])]
    .flat(2)
    .join('');
  return { simplified: simplifiedPairs(known), marks: marksIn(texts), names };
}

/** Every registry entry as a name that can be typed. */
function namesOf(book: Book): NameEntry[] {
  return namedCollections.flatMap((kind) =>
    [...book[kind].values()].map((entity): NameEntry => {
      const own = [entity.zh, entity.en].filter((name) => name !== undefined);
      const forms = 'forms' in entity ? (entity.forms ?? []) : [];
      const short = 'short' in entity ? [entity.short] : [];
      return {
        kind,
        id: entity.id,
        label: own.join(' '),
        words: [...new Set([...own, ...forms])],
        aliases: [...short, ...(entity.aliases ?? []).map(({ name }) => name)],
        count: entity.cases.length,
      };
    }),
  );
}

/** Pairs of each traditional character and its simplified form, for the characters of a text. */
function simplifiedPairs(text: string): string {
  const wanted = new Set(text);
  const convert = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCodePoint(code);
    const simple = convert(char);
    if (simple !== char && wanted.has(simple) && !wanted.has(char)) pairs += char + simple;
  }
  return pairs;
}
