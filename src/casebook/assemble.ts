import { type Paragraph, readBody } from '../markdown/read-body.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import { type Mention, type MentionFinder, mentionFinder } from '../text/mentions.ts';
import {
  type Book,
  type Case,
  declaredIn,
  type Edition,
  type Entity,
  paragraphsOf,
  type Term,
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
import { reportValues } from './check-values.ts';
import { namesIn, type Wordings, wordingsIn } from './names.ts';
import type { Problem } from './problem.ts';
import type { CaseEntry, Entry, Records } from './records.ts';
import { type Report, reportTo } from './report.ts';
import { resolveFacts, resolveQuote } from './resolve-quotes.ts';

/**
 * Joins the records into a book. Resolves every reference, finds every name in every text,
 * and reports whatever does not fit; the book is whole only where no problem is reported.
 * @param complete whether every file could be read: if not, what seems to be missing may be among the rest
 */
export function assemble(records: Records, complete = true): { book: Book; problems: Problem[] } {
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
  const editions = [...records.editions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => toEdition(entry, cases, complete ? report : () => undefined));
  const ordered = editions.flatMap((edition) => edition.cases);
  if (complete) reportUnused(records, ordered, wordings, report);
  return {
    book: {
      editions,
      cases: ordered,
      casesById: new Map(ordered.map((one) => [one.id, one])),
      brands: entitiesOf('brands', records.brands, ordered),
      ports: entitiesOf('ports', records.ports, ordered),
      customs: entitiesOf('customs', records.customs, ordered),
      goods: entitiesOf('goods', records.goods, ordered),
      topics: topicsOf(records.topics, ordered),
      glossary: termsOf(records.glossary, ordered),
      corrections: records.corrections,
    },
    problems,
  };
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

function toEdition(
  entry: Records['editions'][number],
  cases: ReadonlyMap<string, Case>,
  report: Report,
): Edition {
  const { cases: ids, ...data } = entry.data;
  const found = ids.flatMap((id, index) => {
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
  return { ...data, id: entry.id, cases: found };
}

function topicsOf(entries: Records['topics'], cases: readonly Case[]): Map<string, Topic> {
  const uses = cases.flatMap((one) =>
    one.reasons.flatMap(({ paragraph, topics }) =>
      topics.map(({ id }) => ({ id, reason: { case: one.id, paragraph } })),
    ),
  );
  const byId = Map.groupBy(uses, ({ id }) => id);
  return new Map(
    entries.map(({ id, data }) => [
      id,
      { ...data, id, reasons: (byId.get(id) ?? []).map(({ reason }) => reason) },
    ]),
  );
}

function termsOf(entries: Records['glossary'], cases: readonly Case[]): Map<string, Term> {
  return new Map(
    entries.map(({ id, data }) => [
      id,
      {
        ...data,
        id,
        cases: cases
          .filter(({ terms }) => terms.some((term) => term.id === id))
          .map((one) => one.id),
      },
    ]),
  );
}

function entitiesOf<Data>(
  collection: NamedCollection,
  entries: readonly Entry<Data>[],
  cases: readonly Case[],
): Map<string, Entity<Data>> {
  const byId = Map.groupBy(
    cases.flatMap((one) => declaredIn(one)[collection].map((id) => ({ id, of: one.id }))),
    ({ id }) => id,
  );
  return new Map(
    entries.map(({ id, data }) => [
      id,
      { ...data, id, cases: (byId.get(id) ?? []).map(({ of }) => of) },
    ]),
  );
}
