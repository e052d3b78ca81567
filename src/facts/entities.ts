import { pinyin } from 'pinyin-pro';
import type { Book, Case, Customs, Entity } from '../book/book.ts';
import { declaredIn, paragraphsOf } from '../book/book.ts';
import type { Language } from '../i18n/languages.ts';
import { type NamedCollection, namedCollections } from '../schema/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { inQuotes } from '../text/quotation.ts';

/** Something with names in both languages; a brand may have no Chinese name. */
export interface InTwoLanguages {
  zh?: string | undefined;
  en: string;
}

/** Any registry entry, with the keys that all of them share. */
export type AnyEntity = Entity<InTwoLanguages>;

/** The name of a registry entry in a language; a brand without a Chinese name has its Latin one. */
export function nameOf({ zh, en }: InTwoLanguages, language: Language): string {
  return language === 'en' ? en : (zh ?? en);
}

/** The name of a registry entry in the other language, where it has one. */
export function otherName({ zh, en }: InTwoLanguages, language: Language) {
  return language === 'en' ? { lang: 'zh-CN', text: zh } : { lang: 'en', text: en };
}

/** The name an entity is listed under: 耐克 NIKE for brands in Chinese, else its name. */
export function entityLabel(
  collection: NamedCollection,
  entity: InTwoLanguages,
  language: Language,
): string {
  return entityNames(collection, entity, language).join(' ');
}

/** The names that make the label: both for brands, the Chinese one for others. */
export function entityNames(
  collection: NamedCollection,
  entity: InTwoLanguages,
  language: Language,
): string[] {
  const { zh, en } = entity;
  if (collection === 'brands' && language === 'zh') {
    return [zh, en].filter((name) => name !== undefined);
  }
  return [nameOf(entity, language)];
}

/** The entries of a registry, those with most cases first, then by id. */
export function entitiesByCases(book: Book, collection: NamedCollection): AnyEntity[] {
  return [...book[collection].values()].sort(
    (a, b) => b.cases.length - a.cases.length || (a.id < b.id ? -1 : 1),
  );
}

/** Things under the letters that their names begin with, those of Chinese names in pinyin; in order. */
export function byInitial<Item extends { label: string }>(
  items: readonly Item[],
): { initial: string; subjects: Item[] }[] {
  const groups = Map.groupBy(
    inOrderOfNames(items, ({ label }) => label),
    ({ label }) => {
      const [letter = ''] = soundOf(label).normalize('NFD');
      return /[a-z]/.test(letter) ? letter.toUpperCase() : '0';
    },
  );
  return [...groups].map(([initial, subjects]) => ({ initial, subjects }));
}

/** Entries in the order of their names, Chinese ones by their pinyin. */
export function inOrderOfNames<Item>(
  items: readonly Item[],
  labelOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, sound: soundOf(labelOf(item)) }))
    .sort((a, b) => (a.sound < b.sound ? -1 : 1))
    .map(({ item }) => item);
}

function soundOf(label: string): string {
  return pinyin(label, { toneType: 'none' }).toLowerCase();
}

/** The entities that a case declares, in the order of its front matter. */
export function entitiesOfCase(book: Book, one: Case, collection: NamedCollection): AnyEntity[] {
  return declaredIn(one)[collection].flatMap((id) => book[collection].get(id) ?? []);
}

/** The name of a topic. */
export function topicName({ book, language }: Site, id: string): string {
  const topic = book.topics.get(id);
  return topic ? nameOf(topic, language) : id;
}

/** The name of a customs office. */
export function officeName({ book, language }: Site, id: string): string {
  const office = book.customs.get(id);
  return office ? nameOf(office, language) : id;
}

/** A customs office without the word for what it is: 宁波, Ningbo. */
export function shortName(
  { short, en }: Pick<Customs, 'short' | 'en'>,
  language: Language,
): string {
  return language === 'en' ? en.replace(/ Customs$/, '') : short;
}

/**
 * The wordings in which a case has a brand: the source's. In English those in Latin letters, beside the brand's name where
 * a Chinese wording stands for it, so that a misspelling never stands for the brand alone.
 */
export function writtenAs(
  { book, language, words }: Site,
  { id, written }: Pick<Case['brands'][number], 'id' | 'written'>,
): string {
  if (language === 'zh') return words.list(written);
  const name = book.brands.get(id)?.en ?? id;
  const latin = written.filter((wording) => !/\p{Script=Han}/u.test(wording));
  const isNamed = latin.some((wording) => wording.toLowerCase() === name.toLowerCase());
  if (isNamed || latin.length === written.length) return words.list(latin);
  return latin.length === 0 ? name : `${name} (${words.list(latin.map(inQuotes))})`;
}

/** All names of the brands, ports, customs offices and goods of a case, in both languages: what a filter looks through. */
export function namesIn(book: Book, one: Case): string {
  const declared = declaredIn(one);
  const names = namedCollections.flatMap((collection) =>
    declared[collection].flatMap((id) => {
      const { zh, en, aliases = [] } = book[collection].get(id) ?? {};
      return [zh, en, ...aliases.map(({ name }) => name)];
    }),
  );
  // As the Chinese text writes them, whatever the page is in.
  const { mentions, ...source } = one.original ?? one;
  const written = paragraphsOf(source).flatMap(({ id, text }) =>
    (mentions[id] ?? []).map(({ start, end }) => text.slice(start, end)),
  );
  const all = [...names, ...written, ...source.brands.flatMap((brand) => brand.written)];
  return [...new Set(all)].filter((name) => name !== undefined).join(' ');
}
