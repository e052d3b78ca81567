import type { NamedCollection } from '../schema/vocabulary.ts';
import { casesNumbered, type ListOfCases, type NumberedCase } from './case-numbers.ts';
import type { Facet } from './facets.ts';
import { foldQuery, nameKey, type Simplified } from './fold.ts';

/** What a name can stand for. */
export type NameKind = NamedCollection | 'topics' | 'glossary' | 'cases';

/** The column of the facet table that lists the cases of a kind of name. */
export const columnOf = {
  brands: 'brand',
  ports: 'port',
  customs: 'customs',
  goods: 'goods',
  topics: 'topic',
  glossary: 'term',
} as const satisfies Record<ListedKind, Facet | 'term'>;

/** The kinds of names that the table lists, in its order. */
export const listedKinds = Object.keys(columnOf) as ListedKind[];

/** A name that readers may type, as the browser fetches it. */
export interface NameEntry {
  kind: NameKind;
  id: string;
  /** The name that is shown. */
  label: string;
  /** Wordings that occur in the texts, which are highlighted when the name was searched for. */
  words: readonly string[];
  /** Names from outside the source, short forms and corrected forms. */
  aliases: readonly string[];
  /** The Chinese names in pinyin without tones, syllables parted by spaces. */
  pinyin: readonly string[];
  /** The number of cases that use it. */
  count: number;
  /** Only for a case: its number, and the short name of its list. */
  place?: { list: string; number: number };
}

/** A kind of name that the table lists; cases are found by their numbers. */
export type ListedKind = Exclude<NameKind, 'cases'>;

/**
 * A name as the table has it, without the names of its fields: id, number of cases, label (empty where it is the first
 * of the wordings), wordings, aliases, pinyin. Empty lists at the end are left out.
 */
export type NameRow = readonly [
  id: string,
  count: number,
  label: string,
  words: readonly string[],
  aliases?: readonly string[],
  pinyin?: readonly string[],
];

/** The table that the browser fetches as soon as a search field has the focus. */
export interface NamesTable {
  /** Traditional characters, then as many simplified ones that they stand for, in one string. */
  simplified: string;
  names: Readonly<Partial<Record<ListedKind, readonly NameRow[]>>>;
  lists: ListOfCases[];
}

/** The ways in which a name can be typed. */
export type Form = 'name' | 'pinyin' | 'initials';

/** A name with the keys that it can be typed by. */
export interface KnownName extends NameEntry {
  keys: { key: string; form: Form }[];
}

/** The names, prepared for look-up. */
export interface Names {
  all: KnownName[];
  simplified: Simplified;
  /** The lists, latest last. */
  lists: readonly ListOfCases[];
}

/** Prepares the table for look-up. */
export function openNames(table: NamesTable): Names {
  const simplified = readSimplified(table.simplified);
  return {
    simplified,
    lists: table.lists,
    all: listedKinds.flatMap((kind) =>
      (table.names[kind] ?? []).map((row) => {
        const name = entryOf(kind, row);
        return { ...name, keys: keysOf(name, simplified) };
      }),
    ),
  };
}

function entryOf(
  kind: ListedKind,
  [id, count, label, words, aliases = [], pinyin = []]: NameRow,
): NameEntry {
  return { kind, id, label: label || (words[0] ?? ''), count, words, aliases, pinyin };
}

/** The cases that a text names by their number, and by nothing else, as names; the latest list first. */
export function casesSpelt(text: string, { simplified, lists }: Names): KnownName[] {
  const folded = foldQuery(text, simplified);
  return casesNumbered(folded, lists)
    .filter(({ start, end }) => start === 0 && end === folded.length)
    .map((numbered) => caseName(numbered, folded));
}

/** A case as a name. */
export function caseName({ id, list, number }: NumberedCase, typed: string): KnownName {
  return {
    kind: 'cases',
    id,
    label: id,
    words: [],
    aliases: [],
    pinyin: [],
    count: 1,
    place: { list, number },
    keys: [{ key: typed.replace(/[^\p{L}\p{N}]/gu, ''), form: 'name' }],
  };
}

function keysOf({ label, words, aliases, pinyin }: NameEntry, simplified: Simplified) {
  const keys = new Map<string, Form>();
  const add = (text: string, form: Form) => {
    const key = nameKey(text, simplified);
    if (key !== '' && !keys.has(key)) keys.set(key, form);
  };
  for (const name of [label, ...words, ...aliases]) add(name, 'name');
  for (const syllables of pinyin) {
    add(syllables, 'pinyin');
    // People type v on a keyboard without ü.
    add(syllables.replaceAll('ü', 'v'), 'pinyin');
  }
  for (const syllables of pinyin) {
    const initials = syllables.replace(/(\S)\S*\s*/gu, '$1');
    if (initials.length > 1) add(initials, 'initials');
  }
  return [...keys].map(([key, form]) => ({ key, form }));
}

function readSimplified(both: string): Simplified {
  const chars = [...both];
  const half = chars.length / 2;
  return new Map(chars.slice(0, half).map((char, at) => [char, chars[half + at] ?? char]));
}
