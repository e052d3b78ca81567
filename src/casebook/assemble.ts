import { readBody } from '../markdown/read-body.ts';
import type { NamedCollection } from '../schema/case.ts';
import { type Mention, type MentionFinder, mentionFinder } from '../text/mentions.ts';
import {
  type Book,
  type Case,
  declaredIn,
  type Edition,
  type Entity,
  paragraphsOf,
} from './book.ts';
import { reportIdentity, reportJoins, reportNames, reportReferences } from './check-case.ts';
import {
  reportDoubles,
  reportRegistries,
  reportSharedNames,
  reportUnused,
  wordingKey,
} from './check-registries.ts';
import { namesIn } from './names.ts';
import type { Problem } from './problem.ts';
import type { CaseEntry, Entry, Records } from './records.ts';
import { type Report, reportTo } from './report.ts';

/**
 * Joins the records into a book. Resolves every reference, finds every name in every text,
 * and reports whatever does not fit; the book is whole only where no problem is reported.
 * @param complete whether every file could be read: if not, what seems to be missing may be among the rest
 */
export function assemble(records: Records, complete = true): { book: Book; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  for (const entries of Object.values(records)) reportDoubles(entries, report);
  reportRegistries(records, report);
  const names = namesIn(records);
  reportSharedNames(records, names, report);

  const find = mentionFinder(names);
  const wordings = new Set<string>();
  const cases = new Map<string, Case>();
  for (const entry of records.cases) {
    reportIdentity(entry, records, report);
    reportReferences(entry, records, report);
    cases.set(entry.id, readCase(entry, find, records, wordings, problems));
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
      brands: entitiesOf('brands', records.brands, ordered),
      ports: entitiesOf('ports', records.ports, ordered),
      customs: entitiesOf('customs', records.customs, ordered),
      goods: entitiesOf('goods', records.goods, ordered),
    },
    problems,
  };
}

/** Reads one case's text and finds its names; the wordings that occur are added to `wordings`. */
function readCase(
  entry: CaseEntry,
  find: MentionFinder,
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
  const declared = declaredIn(entry.data);
  const isDeclared = ({ collection, id }: Mention) => declared[collection].includes(id);
  const { notNamed: _, ...data } = entry.data;
  return {
    ...data,
    id: entry.id,
    sections,
    titleMentions: titleMentions.filter(isDeclared),
    mentions: Object.fromEntries(
      Object.entries(mentions).map(([id, found]) => [id, found.filter(isDeclared)]),
    ),
  };
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
