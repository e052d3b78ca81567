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
}

/** The table that the browser fetches as soon as a search field has the focus. */
export interface NamesTable {
  /** Pairs of a traditional and a simplified character, in one string. */
  simplified: string;
  names: NameEntry[];
  /** The editions, latest last, with their numbers of cases. */
  editions: { id: string; count: number }[];
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
  editions: NamesTable['editions'];
}

/** Prepares the table for look-up. */
export function openNames(table: NamesTable): Names {
  const simplified = readSimplified(table.simplified);
  return {
    simplified,
    editions: table.editions,
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
  const one = forms.includes('name') ? caseSpelt(text, names) : undefined;
  return one ? [one, ...listed] : listed;
}

/**
 * The case that a text names by its number: 案例四, 案例4, 第四例, case 4, 2016-04, 2016年案例四.
 * Without a year it is the latest edition that has that number.
 */
export function caseSpelt(text: string, { simplified, editions }: Names): KnownName | undefined {
  const plain = nameKey(text, simplified);
  const found =
    /^(?:(?<year>\d{4})年?)?(?:(?:中国|海关|知识产权|保护|典型|十大)*案例|第|case)(?<word>\d{1,3}|[零一二三四五六七八九十百]+)[例案]?$/.exec(
      plain,
    ) ?? /^(?<year>\d{4})-(?<word>\d{1,3})$/.exec(text.trim().normalize('NFKC'));
  const { year, word = '' } = found?.groups ?? {};
  const number = /^\d/.test(word) ? Number(word) : fromChinese(word);
  const edition = editions.findLast(
    ({ id, count }) => (year === undefined || id === year) && number >= 1 && number <= count,
  );
  if (!found || !edition) return undefined;
  const id = `${edition.id}-${String(number).padStart(2, '0')}`;
  const key = { key: plain, form: 'name' } as const;
  return {
    kind: 'cases',
    id,
    label: id,
    words: [],
    aliases: [],
    pinyin: [],
    count: 1,
    keys: [key],
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
