import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { type Book, type Case, declaredIn } from '../casebook/book.ts';
import { entityLabel, nameOf } from '../facts/entities.ts';
import { byDate, formatFigure } from '../facts/format.ts';
import { language } from '../i18n/language.ts';
import {
  directions,
  type NamedCollection,
  namedCollections,
  rights,
} from '../schema/vocabulary.ts';
import { type FacetTable, facets, type StatedValue } from './facets.ts';
import type { NameEntry, NamesTable } from './names.ts';
import type { SoundsTable } from './nearest-names.ts';
import type { SearchText } from './search-text.ts';

/** The table of names, with the traditional characters of what the book holds. */
export function makeNames(book: Book, texts: readonly SearchText[]): NamesTable {
  const names = namesOf(book);
  const known = [
    ...texts.map(({ title, paragraphs }) => [title, ...paragraphs.map((p) => p.text)]),
    ...names.map(({ label, words, aliases }) => [label, ...words, ...aliases]),
  ];
  return {
    simplified: simplifiedPairs(known.flat().join('')),
    names,
    editions: book.editions.map(({ id, cases }) => ({ id, count: cases.length })),
  };
}

/** The table of what results can be narrowed and sorted by. */
export function makeFacets(book: Book): FacetTable {
  const values = {
    brand: [...book.brands.keys()],
    port: [...book.ports.keys()],
    customs: [...book.customs.keys()],
    goods: [...book.goods.keys()],
    direction: directions,
    right: rights,
    topic: [...book.topics.keys()],
    term: [...book.glossary.keys()],
  };
  const ofCase = book.cases.map((one) => valuesOf(one, book));
  const column = (name: keyof FacetTable['columns']) =>
    Object.fromEntries(
      values[name].map((value) => [
        value,
        ofCase.flatMap((own, number) => (own[name].includes(value) ? [number] : [])),
      ]),
    );
  return {
    columns: Object.fromEntries(
      [...facets, 'term' as const].map((name) => [name, column(name)]),
    ) as FacetTable['columns'],
    dates: book.cases.map(({ events }) => events.toSorted(byDate)[0]?.date.split('/')[0] ?? ''),
    values: book.cases.map(largestValue),
  };
}

/** Syllables of pinyin with the common characters that are read so: those of GB 2312, level 1. */
export function makeSounds(): SoundsTable {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  const table: SoundsTable = {};
  for (const char of new TextDecoder('gb2312').decode(new Uint8Array(bytes))) {
    const syllable = pinyin(char, { toneType: 'none' });
    table[syllable] = (table[syllable] ?? '') + char;
  }
  return table;
}

function valuesOf(one: Case, book: Book): Record<keyof FacetTable['columns'], readonly string[]> {
  const { brands, ports, customs, goods } = declaredIn(one);
  return {
    brand: brands,
    port: ports,
    customs,
    goods,
    direction: [one.direction.value],
    right: one.rights.map(({ value }) => value),
    topic: one.reasons.flatMap(({ topics }) => topics.map(({ id }) => id)),
    term: [...book.glossary.values()]
      .filter(({ cases }) => cases.includes(one.id))
      .map(({ id }) => id),
  };
}

/** The largest value of goods in the currency that the case states most; never two added by us here. */
function largestValue({ figures }: Case): StatedValue | null {
  const [largest] = figures
    .filter(({ kind, basis }) => kind === 'value' && basis !== 'inferred')
    .sort((a, b) => Number(b.unit === 'CNY') - Number(a.unit === 'CNY') || b.value - a.value);
  if (!largest) return null;
  const { unit, value, label, id } = largest;
  return {
    currency: unit,
    amount: value,
    label,
    text: formatFigure(largest),
    fact: `figures-${id}`,
  };
}

/** Every registry entry as a name that can be typed. */
function namesOf(book: Book): NameEntry[] {
  const kinds = [...namedCollections, 'topics', 'glossary'] as const;
  return kinds.flatMap((kind) =>
    [...book[kind].values()].map((entity): NameEntry => {
      const { id, zh, en } = entity;
      const own = [zh, en].filter((name) => name !== undefined);
      const forms = 'forms' in entity ? (entity.forms ?? []) : [];
      const english = 'enForms' in entity ? (entity.enForms ?? []).map(withoutEnding) : [];
      const others = 'aliases' in entity ? (entity.aliases ?? []).map(({ name }) => name) : [];
      const places = kind === 'ports' || kind === 'customs' ? own : [];
      const aliases = [...new Set([...places.flatMap(shortened), ...others])];
      const chinese = [...own, ...forms, ...aliases].filter((name) => /\p{Script=Han}/u.test(name));
      return {
        kind,
        id,
        label: isNamed(kind) ? entityLabel(kind, entity) : nameOf(entity),
        // What stands in the texts of the other language is still a name for it.
        words: [
          ...new Set(
            language === 'en'
              ? [...[...own, ...forms].filter(isLatin), ...english]
              : [...own, ...forms],
          ),
        ],
        aliases: [
          ...new Set(
            language === 'en'
              ? [...[...own, ...forms].filter((name) => !isLatin(name)), ...aliases]
              : aliases,
          ),
        ].filter((alias) => language === 'en' || !own.includes(alias)),
        pinyin: [...new Set(chinese.map(toPinyin))],
        count:
          'reasons' in entity
            ? new Set(entity.reasons.map((reason) => reason.case)).size
            : entity.cases.length,
      };
    }),
  );
}

function isNamed(kind: NameEntry['kind']): kind is NamedCollection {
  return namedCollections.some((name) => name === kind);
}

const isLatin = (name: string) => !/\p{Script=Han}/u.test(name);
const withoutEnding = (wording: string) => wording.replace(/\*$/, '');

/** A place's name without the word for what it is: 宁波海关, 宁波口岸 and Ningbo Port are called Ningbo. */
function shortened(name: string): string[] {
  const short = name.replace(/(?:海关|口岸| Customs| Port)$/, '');
  return short === name || short.length < 2 ? [] : [short];
}

function toPinyin(name: string): string {
  return pinyin(name.replace(/[^\p{Script=Han}]/gu, ''), { toneType: 'none' });
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
