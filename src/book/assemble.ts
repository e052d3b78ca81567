import { type Language, languages } from '../i18n/languages.ts';
import { memoize } from '../memoize.ts';
import type { Entry, Records } from '../read/records.ts';
import type { EditionData } from '../schema/edition.ts';
import type { PublisherData } from '../schema/publisher.ts';
import type {
  CustomsData,
  Localised,
  OutsideData,
  TermData,
  TopicData,
} from '../schema/registry.ts';
import type { Bilingual } from '../schema/shared.ts';
import type { Book, Case, Edition, Outside, Publisher, Topic } from './book.ts';
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
  const cases = new Map(
    records.cases.map((entry) => [entry.id, resolveCase(entry, lexicon, vocabulary)]),
  );
  const translations = new Map(
    records.translations.flatMap((entry) => {
      const source = cases.get(entry.id);
      return source
        ? [
            [
              entry.id,
              resolveTranslation(entry, source, lexicon, vocabulary, records.goods),
            ] as const,
          ]
        : [];
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

function bookOf(
  records: Records,
  shown: ReadonlyMap<string, { one: Case }>,
  translated: Book['translated'],
  language: Language,
): Book {
  const editions = [...records.editions]
    .sort(byAge)
    .map((entry) => editionOf(entry, records.customs, shown, language));
  const cases = editions.flatMap((edition) => edition.cases);
  const uses = usesIn(cases);
  const say = <Data extends Noted>(entries: readonly Entry<Data>[]) => said(entries, language);
  const ports = usedIn('ports', say(records.ports), uses);
  return {
    editions,
    cases,
    casesById: new Map(cases.map((one) => [one.id, one])),
    brands: usedIn('brands', say(records.brands), uses),
    ports,
    officeNames: new Map(records.customs.map(({ id, data: { zh, en } }) => [id, { zh, en }])),
    customs: officesIn(say(records.customs), uses, [
      ...editions.map(({ office }) => office),
      ...[...ports.values()].map(({ customs }) => customs),
    ]),
    goods: usedIn('goods', say(records.goods), uses),
    topics: topicsOf(say(records.topics), uses),
    glossary: usedIn('glossary', say(records.glossary).flatMap(explained), uses),
    terms: records.glossary.map(({ id, data }) => ({ id, ...localise(data, language) })),
    outside: new Map(records.outside.map((entry) => [entry.id, outsideOf(entry, language)])),
    coordinatesFrom: records.outside.find(({ data }) => data.covers?.includes('coordinates'))?.id,
    corrections: records.corrections.map(({ data }) => ({
      ...data,
      reason: data.reason[language],
    })),
    since: new Map(
      Object.entries(records.ledger?.data.cases ?? {}).flatMap(([id, { since }]) =>
        since === undefined ? [] : [[id, since] as const],
      ),
    ),
    publisher: publisherOf(records.publisher?.data ?? {}, language),
    vocabulary: vocabularyIn(records.vocabulary),
    translated,
  };
}

/**
 * Puts lists in the order of the years they cover, those of one year in the order in which they appeared. Of two dates
 * the less precise comes first, and a list without a date before all: only what is known makes a list newer.
 */
function byAge(a: Entry<EditionData>, b: Entry<EditionData>): number {
  const [one, other] = [a.data, b.data];
  if (one.year !== other.year) return one.year - other.year;
  const [published, otherwise] = [one.published ?? '', other.published ?? ''];
  if (published !== otherwise) return published < otherwise ? -1 : 1;
  return byId(a, b);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The parts of a registry entry that we write ourselves, in both languages. */
interface Noted {
  about?: Told | undefined;
  note?: Bilingual | undefined;
  choice?: Bilingual | undefined;
  basis?: (Told & { wording: Bilingual }) | undefined;
  aliases?: { name: string; note: Bilingual; from?: string | undefined }[] | undefined;
}

/** Words of ours in both languages, with the id of their source. */
type Told = Bilingual & { from?: string | undefined };

/** A registry entry with our own words about it in one language. */
function localise<Data extends Noted>(data: Data, language: Language): Localised<Data> {
  const { about, note, choice, basis, aliases } = data;
  const told = (words: Bilingual, from: string | undefined) => ({ text: words[language], from });
  return {
    ...data,
    ...(about && { about: told(about, about.from) }),
    ...(note && { note: note[language] }),
    ...(choice && { choice: choice[language] }),
    ...(basis && { basis: { ...told(basis, basis.from), wording: basis.wording[language] } }),
    ...(aliases && {
      aliases: aliases.map(({ name, note, from }) => ({ name, note: told(note, from) })),
    }),
  } as Localised<Data>;
}

/** A term that is explained; a term without an explanation is none of the glossary. */
function explained({ id, data }: Said<TermData>): { id: string; data: ExplainedTerm }[] {
  const { note } = data;
  return note === undefined ? [] : [{ id, data: { ...data, note } }];
}

type ExplainedTerm = Localised<TermData> & { note: string };

function publisherOf(
  { name, contact, licence, corrections, persons, report, missing = [] }: PublisherData,
  language: Language,
): Publisher {
  return {
    name: name?.[language],
    contact,
    licence: licence && { name: licence[language], url: licence.url },
    corrections: corrections?.[language],
    persons: persons?.[language],
    report,
    missing: missing.map((one) => one[language]),
  };
}

function outsideOf({ data }: Entry<OutsideData>, language: Language): Outside {
  return { name: data[language], url: data.url, checked: data.checked };
}

function editionOf(
  { id, data }: Entry<EditionData>,
  offices: Records['customs'],
  shown: ReadonlyMap<string, { one: Case }>,
  language: Language,
): Edition {
  const { year, title, shortName, published, source, cases: ids, english, customs } = data;
  const { titleNote, issuerNote, publishedNote, readTwice = false, layout } = data;
  const issuer = issuerOf(data, offices);
  return {
    id,
    year,
    title: language === 'en' ? english.title : title,
    shortName: shortName[language],
    ...(issuer && { issuer: issuer[language] }),
    ...(customs !== undefined && { office: customs }),
    ...(titleNote && { titleNote: titleNote[language] }),
    ...(issuerNote && { issuerNote: issuerNote[language] }),
    ...(published !== undefined && { published }),
    ...(publishedNote && { publishedNote: publishedNote[language] }),
    readTwice,
    source,
    cases: ids.flatMap((one) => shown.get(one)?.one ?? []),
    total: ids.length,
    ownNumbers: layout.numbers !== undefined,
    original: { title, ...(issuer && { issuer: issuer.zh }) },
  };
}

/** The issuer of a list in both languages: as the edition names it, or the office of the registry. */
function issuerOf(
  { issuer, customs }: EditionData,
  offices: Records['customs'],
): Bilingual | undefined {
  if (customs === undefined) return issuer;
  const office = offices.find(({ id }) => id === customs)?.data;
  return office && { zh: office.zh, en: office.en };
}

/** The entries of a registry in the order of their ids, with our words in one language; made once for a list. */
function said<Data extends Noted>(
  entries: readonly Entry<Data>[],
  language: Language,
): readonly Said<Data>[] {
  const all = sayings(entries, language, () =>
    [...entries].sort(byId).map(({ id, data }) => ({ id, data: localise(data, language) })),
  );
  // What is kept for a list was made of its own entries.
  return all as readonly Said<Data>[];
}

const sayings = memoize<readonly { id: string; data: unknown }[]>();

type Said<Data> = Pick<Entry<Localised<Data>>, 'id' | 'data'>;

/** The topics that a reason of the book bears on. */
function topicsOf(entries: readonly Said<TopicData>[], uses: Uses): Map<string, Topic> {
  const topics = entries.map(({ id, data }) => ({ ...data, id, reasons: uses.reasons(id) }));
  return new Map(topics.filter(({ reasons }) => reasons.length > 0).map((one) => [one.id, one]));
}

/** The offices that a case names, that such an office belongs to, or that a port or list of the book names. */
function officesIn(
  entries: readonly Said<CustomsData>[],
  uses: Uses,
  named: readonly (string | undefined)[],
): Book['customs'] {
  const used = usedIn('customs', entries, uses);
  const wanted = new Set([...named, ...[...used.values()].map(({ parent }) => parent)]);
  return new Map(
    entries
      .filter(({ id }) => used.has(id) || wanted.has(id))
      .map(({ id, data }) => [id, { ...data, id, cases: uses.cases('customs', id) }]),
  );
}

/** The entries of a collection that cases of the book use, each with these cases. */
function usedIn<Data>(
  collection: Parameters<Uses['cases']>[0],
  entries: readonly { id: string; data: Data }[],
  uses: Uses,
): Map<string, Data & { id: string; cases: string[] }> {
  return new Map(
    entries
      .map(({ id, data }) => ({ ...data, id, cases: uses.cases(collection, id) }))
      .filter(({ cases }) => cases.length > 0)
      .map((one) => [one.id, one]),
  );
}
