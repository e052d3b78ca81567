import { pinyin } from 'pinyin-pro';
import type { Book, Brand, Customs, Edition, Goods, Port, Term, Topic } from '../../book/book.ts';
import { entityLabel, nameOf } from '../../facts/entities.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Site } from '../../site/site.ts';
import type { ListOfCases } from '../case-numbers.ts';
import {
  type ListedKind,
  listedKinds,
  type NameEntry,
  type NameRow,
  type NamesTable,
} from '../names.ts';
import type { SearchText } from '../search-text.ts';
import { simplifiedPairs } from './simplified-pairs.ts';

/** A registry entry that readers can search for by name. */
type Named = Brand | Port | Customs | Goods | Topic | Term;

/** Makes the table of names, with the traditional forms of the characters in the texts and the names. */
export function makeNames(
  { book, language }: Pick<Site, 'book' | 'language'>,
  texts: readonly SearchText[],
): NamesTable {
  const names = namesOf(book, language);
  const known = [
    ...texts.map(({ title, paragraphs, headings }) => [
      title,
      ...[...headings, ...paragraphs].map(({ text }) => text),
    ]),
    ...everydayIn(book),
    ...names.map(({ label, words, aliases }) => [label, ...words, ...aliases]),
  ];
  return {
    simplified: simplifiedPairs(known.flat().join('')),
    names: Object.fromEntries(
      listedKinds.map((kind) => [kind, names.filter((name) => name.kind === kind).map(rowOf)]),
    ),
    lists: book.editions.map(listOf),
  };
}

/** A name without what the browser can fill in. */
function rowOf({ id, count, label, words, aliases, pinyin: read }: NameEntry): NameRow {
  const row = [id, count, words[0] === label ? '' : label, words] as const;
  if (read.length > 0) return [...row, aliases, read];
  return aliases.length > 0 ? [...row, aliases] : row;
}

/** A list with the ids of its cases, and with their numbers where some are missing or not translated. */
function listOf({ shortName, year, cases }: Edition): ListOfCases {
  const numbers = cases.map(({ number }) => number);
  const isCounted = numbers.every((number, index) => number === index + 1);
  return {
    name: shortName,
    year,
    ids: cases.map(({ id }) => id),
    ...(!isCounted && { numbers }),
  };
}

/** The everyday words of all entries, which readers may type in traditional characters as well. */
function everydayIn(book: Book): string[][] {
  const entries = [book.brands, book.ports, book.customs, book.goods, book.topics, book.glossary];
  const { outcomes, countries, detections, channels, rights, wordings } = book.vocabulary;
  const values = [outcomes, countries, detections, channels, rights, wordings];
  return [...entries, ...values].flatMap((entriesOfOne) =>
    [...entriesOfOne.values()].map(({ everyday }) => [...(everyday?.zh ?? [])]),
  );
}

/** Every registry entry as a name that can be typed. */
function namesOf(book: Book, language: Language): NameEntry[] {
  return listedKinds.flatMap((kind) =>
    // Registries may hold entries that no case names yet: nothing could be found by them.
    [...book[kind].values()]
      .filter((entity) => casesOf(entity) > 0)
      .map((entity) => {
        const { own, forms, others } = wordingsOf(kind, entity);
        return {
          kind,
          id: entity.id,
          label:
            kind === 'topics' || kind === 'glossary'
              ? nameOf(entity, language)
              : entityLabel(kind, entity, language),
          ...(language === 'en'
            ? inEnglish(entity, own, forms, others)
            : inChinese(own, forms, others)),
          pinyin: unique([...own, ...forms, ...others].filter(isChinese).map(toPinyin)),
          count: casesOf(entity),
        };
      }),
  );
}

/** The names of an entry in both languages, its other wordings in the texts, and its aliases. */
function wordingsOf(kind: ListedKind, entity: Named) {
  const own = [entity.zh, entity.en].filter((name) => name !== undefined);
  const forms = 'forms' in entity ? (entity.forms ?? []) : [];
  const aliases = 'aliases' in entity ? (entity.aliases ?? []).map(({ name }) => name) : [];
  const isPlace = kind === 'ports' || kind === 'customs';
  return { own, forms, others: unique([...(isPlace ? own.flatMap(shortened) : []), ...aliases]) };
}

type Wordings = Pick<NameEntry, 'words' | 'aliases'>;

function inChinese(own: string[], forms: string[], others: string[]): Wordings {
  return {
    words: unique([...own, ...forms]),
    aliases: others.filter((name) => !own.includes(name)),
  };
}

/** The wordings for English search: names and wordings in Chinese become aliases. */
function inEnglish(entity: Named, own: string[], forms: string[], others: string[]): Wordings {
  const all = [...own, ...forms];
  const english = 'enForms' in entity ? (entity.enForms ?? []).map(withoutEnding) : [];
  return {
    words: unique([...all.filter((name) => !isChinese(name)), ...english]),
    aliases: unique([...all.filter(isChinese), ...others]),
  };
}

/** The number of cases that use an entry. */
function casesOf(entity: Named): number {
  return 'reasons' in entity
    ? new Set(entity.reasons.map((reason) => reason.case)).size
    : entity.cases.length;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** A wording without the asterisk that stands for any ending. */
function withoutEnding(wording: string): string {
  return wording.replace(/\*$/, '');
}

/** A place's name without the word for what it is: 宁波海关, 宁波口岸 and Ningbo Port are called Ningbo. */
function shortened(name: string): string[] {
  const short = name.replace(/(?:海关|口岸| Customs| Port)$/, '');
  return short === name || short.length < 2 ? [] : [short];
}

function toPinyin(name: string): string {
  return pinyin(name.replace(/[^\p{Script=Han}]/gu, ''), { toneType: 'none' });
}
