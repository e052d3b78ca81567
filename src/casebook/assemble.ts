import type { Language } from '../i18n/language.ts';
import { type Paragraph, readBody } from '../markdown/read-body.ts';
import type { Localised, TopicData } from '../schema/registry.ts';
import type { Bilingual } from '../schema/shared.ts';
import { englishFinder } from '../text/english-mentions.ts';
import { type Mention, type MentionFinder, mentionFinder } from '../text/mentions.ts';
import {
  type Book,
  type Case,
  declaredIn,
  type Edition,
  type Entity,
  paragraphsOf,
  type TermMention,
  type Topic,
} from './book.ts';
import {
  reportHeadline,
  reportIdentity,
  reportJoins,
  reportNames,
  reportReasons,
  reportReferences,
} from './check-case.ts';
import { reportNumerals } from './check-numerals.ts';
import {
  reportDoubles,
  reportRegistries,
  reportSharedNames,
  reportUnused,
  wordingKey,
} from './check-registries.ts';
import { reportTranslation } from './check-translation.ts';
import { reportValues } from './check-values.ts';
import { textHash } from './ledger.ts';
import { englishNamesIn, namesIn, type Wordings, wordingsIn } from './names.ts';
import type { Problem } from './problem.ts';
import type { CaseEntry, Entry, Records } from './records.ts';
import { type Report, reportTo } from './report.ts';
import { resolveFacts, resolveQuote } from './resolve-quotes.ts';
import { translateCase } from './translate.ts';
import { type Uses, usesIn } from './uses.ts';

/**
 * Joins the records into a book. Resolves every reference, finds every name in every text,
 * and reports whatever does not fit; the book is whole only where no problem is reported.
 * @param language what the book says in our words; in English it holds the cases that are translated
 * @param complete whether every file could be read: if not, what seems to be missing may be among the rest
 */
export function assemble(
  records: Records,
  language: Language,
  complete = true,
): { book: Book; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  for (const [name, entries] of Object.entries(records)) {
    if (name !== 'corrections') reportDoubles(entries, report);
  }
  reportRegistries(records, report);
  const names = namesIn(records);
  reportSharedNames(records, names, report);

  const find = mentionFinder(names);
  const wordingsOf = wordingsIn(names);
  const wordings = new Set<string>();
  const cases = new Map<string, Case>();
  for (const entry of records.cases) {
    reportIdentity(entry, records, report);
    reportReferences(entry, records, report);
    cases.set(entry.id, readCase(entry, find, wordingsOf, records, wordings, problems));
  }
  const editionEntries = [...records.editions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = editionEntries.flatMap((entry) =>
    casesOf(entry, cases, complete ? report : () => undefined),
  );
  if (complete) reportUnused(records, sources, wordings, report);
  const translations = readTranslations(records, cases, complete, problems);
  const shown = language === 'en' ? translations : cases;
  const editions = editionEntries.map((entry) => toEdition(entry, shown, language));
  const ordered = editions.flatMap((edition) => edition.cases);
  const uses = usesIn(ordered);
  const say = <Data extends Noted>(entries: readonly Entry<Data>[]) =>
    entries.map(({ id, data }) => ({ id, data: localise(data, language) }));
  return {
    book: {
      editions,
      cases: ordered,
      casesById: new Map(ordered.map((one) => [one.id, one])),
      brands: usedIn('brands', say(records.brands), uses),
      ports: usedIn('ports', say(records.ports), uses),
      customs: usedIn('customs', say(records.customs), uses),
      goods: usedIn('goods', say(records.goods), uses),
      topics: topicsOf(say(records.topics), uses),
      glossary: usedIn('glossary', say(records.glossary), uses),
      corrections: records.corrections.map((correction) => ({
        ...correction,
        reason: correction.reason[language],
      })),
      translated: new Map([...translations].map(([id, one]) => [id, textHash(one)])),
    },
    problems,
  };
}

/** The English of the cases that have one, compared with them. */
function readTranslations(
  records: Records,
  cases: ReadonlyMap<string, Case>,
  complete: boolean,
  problems: Problem[],
): Map<string, Case> {
  const report = reportTo(problems);
  const find = englishFinder(englishNamesIn(records));
  const names = Object.fromEntries(
    (['brands', 'ports', 'customs', 'goods'] as const).flatMap((collection) =>
      records[collection].map(({ id, data }) => [`${collection} ${id}`, data.en]),
    ),
  );
  const entries = new Map(records.cases.map((entry) => [entry.id, entry]));
  const { glossary } = records;
  return new Map(
    records.translations.flatMap((translation) => {
      const one = cases.get(translation.id);
      const entry = entries.get(translation.id);
      if (one === undefined || entry === undefined) {
        // What could not be read is not missing.
        if (!complete) return [];
        report(translation, [], {
          found: `the translation of "${translation.id}"`,
          allowed: 'translations of files in content/cases, by the same name',
          advice: `Add content/cases/${translation.id}.md or rename the file.`,
        });
        return [];
      }
      const body = readBody(translation.body, 'en');
      const compared = { one, entry, translation, body, find, glossary, names };
      reportTranslation(compared, report, problems);
      return [[one.id, translateCase(one, translation, body.sections, find, glossary)] as const];
    }),
  );
}

/** What we say of an entry of a registry, in both languages. */
interface Noted {
  about?: Bilingual | undefined;
  note?: Bilingual | undefined;
  basis?: Bilingual | undefined;
  aliases?: { name: string; note: Bilingual }[] | undefined;
}

/** An entry with what we say of it in one language. */
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

/** Reads one case's text and finds its names; the wordings that occur are added to `wordings`. */
function readCase(
  entry: CaseEntry,
  find: MentionFinder,
  wordingsOf: Wordings,
  records: Records,
  wordings: Set<string>,
  problems: Problem[],
): Case {
  const report = reportTo(problems);
  const { sections, faults } = readBody(entry.body);
  for (const { line, ...what } of faults) {
    problems.push({
      file: entry.file,
      line: (entry.bodyLine ?? 1) + line - 1,
      field: 'text',
      ...what,
      advice: 'Correct the text below the front matter.',
    });
  }
  const paragraphs = paragraphsOf({ sections });
  const titleMentions = find(entry.data.title);
  const mentions = Object.fromEntries(paragraphs.map(({ id, text }) => [id, find(text)]));
  for (const mention of titleMentions) wordings.add(wordingKey(mention, entry.data.title));
  for (const { id, text } of paragraphs) {
    for (const mention of mentions[id] ?? []) wordings.add(wordingKey(mention, text));
  }
  reportNames(entry, titleMentions, mentions, records, report);
  reportJoins(entry, paragraphs, report);
  const texts = new Map([
    ['title', entry.data.title],
    ...paragraphs.map(({ id, text }) => [id, text] as const),
  ]);
  const facts = resolveFacts(entry, texts, report);
  reportValues(entry, facts, texts, wordingsOf, report);
  reportNumerals(entry, facts, texts, report);
  reportHeadline(entry, report);
  reportReasons(entry, facts, records, [...texts.keys()], report);
  const notes = entry.data.notes.flatMap((note, index) =>
    resolveQuote(entry, ['notes', index], note, texts, report),
  );
  const declared = declaredIn(entry.data);
  const isDeclared = ({ collection, id }: Mention) => declared[collection].includes(id);
  const { notNamed: _, notFigures: __, ...data } = entry.data;
  return {
    ...data,
    id: entry.id,
    sections,
    titleMentions: titleMentions.filter(isDeclared),
    mentions: Object.fromEntries(
      Object.entries(mentions).map(([id, found]) => [id, found.filter(isDeclared)]),
    ),
    facts,
    notes,
    terms: termsIn(paragraphs, records.glossary),
  };
}

/** The first place of each term of the glossary; longer wordings win, places do not overlap. */
function termsIn(paragraphs: readonly Paragraph[], glossary: Records['glossary']): TermMention[] {
  const wordings = glossary
    .flatMap(({ id, data }) => [data.zh, ...(data.forms ?? [])].map((wording) => ({ id, wording })))
    .sort((a, b) => b.wording.length - a.wording.length);
  if (wordings.length === 0) return [];
  const pattern = new RegExp(wordings.map(({ wording }) => RegExp.escape(wording)).join('|'), 'gu');
  const idOf = new Map(wordings.map(({ id, wording }) => [wording, id]));
  const seen = new Set<string>();
  return paragraphs.flatMap(({ id: paragraph, text }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const id = idOf.get(match[0]);
      if (id === undefined || seen.has(id)) return [];
      seen.add(id);
      return [{ id, paragraph, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

/** The cases of an edition, in its order. */
function casesOf(
  entry: Records['editions'][number],
  cases: ReadonlyMap<string, Case>,
  report: Report,
): Case[] {
  return entry.data.cases.flatMap((id, index) => {
    const one = cases.get(id);
    if (one === undefined) {
      report(entry, ['cases', index], {
        found: `"${id}"`,
        allowed: 'the id of a file in content/cases',
        advice: `Add content/cases/${id}.md or take the line out.`,
      });
    }
    return one ?? [];
  });
}

function toEdition(
  { id, data }: Records['editions'][number],
  cases: ReadonlyMap<string, Case>,
  language: Language,
): Edition {
  const { cases: ids, english, publisherNote, title, publisher, ...rest } = data;
  return {
    ...rest,
    id,
    ...(language === 'en' ? english : { title, publisher }),
    publisherNote: publisherNote[language],
    original: { title, publisher },
    cases: ids.flatMap((one) => cases.get(one) ?? []),
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
