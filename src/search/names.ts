import type { NamedCollection } from '../schema/vocabulary.ts';
import { nameKey, type Simplified } from './fold.ts';

/** What a name can stand for. */
export type NameKind = NamedCollection | 'topics' | 'glossary' | 'cases';

/** A name that readers may type, as the browser fetches it. */
export interface NameEntry {
  kind: NameKind;
  id: string;
  /** The name that is shown. */
  label: string;
  /** Wordings that occur in the texts, which are highlighted when the name was searched for. */
  words: string[];
  /** Names from outside the source, short forms and corrected forms. */
  aliases: string[];
  /** The Chinese names in pinyin without tones, syllables parted by spaces. */
  pinyin: string[];
  /** The number of cases that use it. */
  count: number;
  /** Only for a case: its number, and the short name of its list. */
  place?: { list: string; number: number };
}

/** The table that the browser fetches as soon as a search field has the focus. */
export interface NamesTable {
  /** Pairs of a traditional and a simplified character, in one string. */
  simplified: string;
  names: NameEntry[];
  lists: ListOfCases[];
}

/** A list of cases, for queries that name a case by its number. */
export interface ListOfCases {
  /** The short name of the list. */
  name: string;
  /** The year that it covers. */
  year: number;
  /** The ids of its cases, in their order. */
  ids: string[];
  /** Their numbers, where these are not 1, 2, 3 …. */
  numbers?: number[];
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
    all: table.names.map((name) => ({ ...name, keys: keysOf(name, simplified) })),
  };
}

/** The names that a text spells out in full, in any of these forms. */
export function namesSpelt(text: string, names: Names, forms: readonly Form[]): KnownName[] {
  const key = nameKey(text, names.simplified);
  if (key === '') return [];
  const listed = names.all.filter(({ keys }) =>
    keys.some((one) => one.key === key && forms.includes(one.form)),
  );
  return forms.includes('name') ? [...casesSpelt(text, names), ...listed] : listed;
}

/**
 * The cases that a text names: by number, as 案例四, 案例4, 第四例, case 4, or by id. A year or the short name of a list
 * may stand with the number, as in 2016年案例四 or Case 4 of 2016; of several lists of a year the latest comes first.
 * Without either it is the latest list that has such a case.
 */
export function casesSpelt(text: string, { simplified, lists }: Names): KnownName[] {
  const key = nameKey(text, simplified);
  const id = text.trim().normalize('NFKC').toLowerCase();
  const places = lists.toReversed().flatMap((list) =>
    list.ids.map((one, index) => ({
      id: one,
      place: { list: list.name, number: list.numbers?.[index] ?? index + 1 },
      year: list.year,
    })),
  );
  const byId = places.find((one) => one.id === id);
  if (byId !== undefined) return [caseNamed(byId, key)];
  const { list = '', word = '' } = (numbered.exec(key) ?? numberedOf.exec(key))?.groups ?? {};
  const number = /^\d/.test(word) ? Number(word) : fromChinese(word);
  const found = places.filter(
    ({ place, year }) =>
      place.number === number &&
      (list === '' || [String(year), `${year}年`, nameKey(place.list, simplified)].includes(list)),
  );
  return (list === '' ? found.slice(0, 1) : found).map((one) => caseNamed(one, key));
}

const numbered =
  /^(?<list>.*?)(?:(?:中国|海关|知识产权|保护|典型|十大)*案例|第|case)(?<word>\d{1,3}|[零一二三四五六七八九十百]+)[例案]?$/u;
const numberedOf = /^case(?<word>\d{1,3})of(?<list>.+)$/u;

function caseNamed(
  { id, place }: Required<Pick<NameEntry, 'id' | 'place'>>,
  key: string,
): KnownName {
  return {
    kind: 'cases',
    id,
    label: id,
    words: [],
    aliases: [],
    pinyin: [],
    count: 1,
    place,
    keys: [{ key, form: 'name' }],
  };
}

/** A whole number below a thousand in Chinese numerals; NaN for anything else. */
function fromChinese(text: string): number {
  const parts =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (!parts || text === '') return Number.NaN;
  const [, hundreds = '', tens = '', ten, ones = ''] = parts;
  const digit = (char: string) => '零一二三四五六七八九'.indexOf(char || '零');
  return digit(hundreds) * 100 + (ten ? digit(tens || '一') * 10 : 0) + digit(ones);
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

function readSimplified(pairs: string): Simplified {
  const chars = [...pairs];
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < chars.length; index += 2) {
    map.set(chars[index] ?? '', chars[index + 1] ?? '');
  }
  return map;
}
