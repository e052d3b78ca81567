import { type Language, languages } from '../i18n/languages.ts';
import { memoizeFunction } from '../memoize.ts';
import type { Entry, Records } from '../read/records.ts';
import type { EditionData } from '../schema/edition.ts';
import type { Localised, TopicData } from '../schema/registry.ts';
import type { Bilingual } from '../schema/shared.ts';
import type { Book, Case, Edition, Entity, Topic } from './book.ts';
import type { Listing } from './expand/expand-case.ts';
import { textHash } from './ledger.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type ResolvedCase, resolveCase } from './resolve-case.ts';
import { type ResolvedTranslation, resolveTranslation } from './translate.ts';
import { type Uses, usesIn } from './uses.ts';
import { vocabularyIn } from './vocabulary.ts';

/** Everything made from the records: the resolved cases, and the book in each language. */
export interface Assembly {
  records: Records;
  lexicon: Lexicon;
  cases: ReadonlyMap<string, ResolvedCase>;
  /** The translations by the id of their case; a translation without a case is left out. */
  translations: ReadonlyMap<string, ResolvedTranslation>;
  books: Readonly<Record<Language, Book>>;
}

/**
 * Joins the records into one book for each language, with every reference and quote resolved. A reference or quote
 * that does not resolve is left out, so the book is complete only if the check found no problem.
 */
export function assemble(records: Records): Assembly {
  const lexicon = lexiconOf(records);
  const vocabulary = vocabularyIn(records.vocabulary);
  const listings = listingsOf(records.editions);
  const cases = new Map(
    records.cases.flatMap((entry) => {
      const listing = listings.get(entry.id);
      return listing ? [[entry.id, resolveCase(entry, listing, lexicon, vocabulary)] as const] : [];
    }),
  );
  const translations = new Map(
    records.translations.flatMap((entry) => {
      const source = cases.get(entry.id);
      return source ? [[entry.id, resolveTranslation(entry, source, lexicon)] as const] : [];
    }),
  );
  const shown: Record<Language, ReadonlyMap<string, { one: Case }>> = {
    zh: cases,
    en: translations,
  };
  const translated = new Map([...translations].map(([id, { one }]) => [id, textHash(one)]));
  const books = Object.fromEntries(
    languages.map((language) => [language, bookOf(records, shown[language], translated, language)]),
  ) as Record<Language, Book>;
  return { records, lexicon, cases, translations, books };
}

/** Where each case is listed; the first edition that lists it counts. The same editions give the same listings. */
const listingsOf = memoizeFunction((editions: Records['editions']): Map<string, Listing> => {
  const all = editions.flatMap(({ id: edition, data }) =>
    data.cases.map((id, index): [string, Listing] => [id, { edition, number: index + 1 }]),
  );
  return new Map(all.toReversed());
});

function bookOf(
  records: Records,
  shown: ReadonlyMap<string, { one: Case }>,
  translated: Book['translated'],
  language: Language,
): Book {
  const editions = [...records.editions]
    .sort(byId)
    .map((entry) => editionOf(entry, shown, language));
  const cases = editions.flatMap((edition) => edition.cases);
  const uses = usesIn(cases);
  // The registry has all districts; in every language the book has those that a case names.
  const named = new Set(records.cases.flatMap(({ data }) => Object.keys(data.customs ?? {})));
  const say = <Data extends Noted>(entries: readonly Entry<Data>[]) =>
    [...entries].sort(byId).map(({ id, data }) => ({ id, data: localise(data, language) }));
  return {
    editions,
    cases,
    casesById: new Map(cases.map((one) => [one.id, one])),
    brands: usedIn('brands', say(records.brands), uses),
    ports: usedIn('ports', say(records.ports), uses),
    customs: usedIn('customs', say(records.customs.filter(({ id }) => named.has(id))), uses),
    officeNames: new Map(records.customs.map(({ id, data: { zh, en } }) => [id, { zh, en }])),
    goods: usedIn('goods', say(records.goods), uses),
    topics: topicsOf(say(records.topics), uses),
    glossary: usedIn('glossary', say(records.glossary), uses),
    corrections: records.corrections.map(({ data }) => ({
      ...data,
      reason: data.reason[language],
    })),
    vocabulary: vocabularyIn(records.vocabulary),
    translated,
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The parts of a registry entry that we write ourselves, in both languages. */
interface Noted {
  about?: Bilingual | undefined;
  note?: Bilingual | undefined;
  basis?: Bilingual | undefined;
  aliases?: { name: string; note: Bilingual }[] | undefined;
}

/** A registry entry with our own words about it in one language. */
function localise<Data extends Noted>(data: Data, language: Language): Localised<Data> {
  const { about, note, basis, aliases } = data;
  return {
    ...data,
    ...(about && { about: about[language] }),
    ...(note && { note: note[language] }),
    ...(basis && { basis: basis[language] }),
    ...(aliases && {
      aliases: aliases.map((alias) => ({ name: alias.name, note: alias.note[language] })),
    }),
  } as Localised<Data>;
}

function editionOf(
  { id, data }: Entry<EditionData>,
  shown: ReadonlyMap<string, { one: Case }>,
  language: Language,
): Edition {
  const { cases: ids, english, publisherNote, title, publisher, ...rest } = data;
  return {
    ...rest,
    id,
    ...(language === 'en' ? english : { title, publisher }),
    publisherNote: publisherNote[language],
    original: { title, publisher },
    cases: ids.flatMap((one) => shown.get(one)?.one ?? []),
    total: ids.length,
  };
}

type Said<Data> = Pick<Entry<Localised<Data>>, 'id' | 'data'>;

function topicsOf(entries: readonly Said<TopicData>[], uses: Uses): Map<string, Topic> {
  return new Map(entries.map(({ id, data }) => [id, { ...data, id, reasons: uses.reasons(id) }]));
}

/** The entries of a collection, each with the cases that use it. */
function usedIn<Data>(
  collection: Parameters<Uses['cases']>[0],
  entries: readonly Said<Data>[],
  uses: Uses,
): Map<string, Entity<Data>> {
  return new Map(
    entries.map(({ id, data }) => [id, { ...data, id, cases: uses.cases(collection, id) }]),
  );
}
