import { Converter } from 'opencc-js/t2cn';
import { type Book, type Case, declaredIn } from '../casebook/book.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import { marksIn } from './index-text.ts';
import { indexedText } from './indexed-text-of.ts';
import type { CaseEntry, NameEntry, SearchTable } from './name-table.ts';

/**
 * Makes the table that the browser fetches: names, kept punctuation, traditional characters, and
 * the cases with their facet values (Pagefind's own filters differ in their bytes from build to build).
 * @param handles case id → Pagefind's id of the page
 */
export function makeTable(book: Book, handles: ReadonlyMap<string, string>): SearchTable {
  const names = namesOf(book);
  const texts = book.cases.map(indexedText);
  const known = [
    ...texts.map(({ title, paragraphs }) => [title, ...paragraphs.map((p) => p.text)]),
    names.map(({ label, words, aliases }) => [label, ...words, ...aliases]),
  ]
    .flat(2)
    .join('');
  return {
    simplified: simplifiedPairs(known),
    marks: marksIn(texts),
    names,
    cases: book.cases.map((one) => caseEntry(one, handles)),
  };
}

function caseEntry(one: Case, handles: ReadonlyMap<string, string>): CaseEntry {
  const handle = handles.get(one.id);
  if (handle === undefined) throw new Error(`The index has no page for ${one.id}.`);
  const { brands, ports, customs, goods } = declaredIn(one);
  return {
    id: one.id,
    handle,
    facets: { brand: brands, port: ports, customs, goods, direction: [one.direction.value] },
  };
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
