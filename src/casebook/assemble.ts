import { readBody } from '../markdown/read-body.ts';
import { type NamedCollection, namedCollections } from '../schema/case.ts';
import { type Mention, mentionFinder } from '../text/mentions.ts';
import { nearest } from '../text/nearest.ts';
import { type Book, type Case, declaredIn, type Edition, type Entity, paragraphsOf } from './book.ts';
import { namesIn } from './names.ts';
import { type Problem, pathName } from './problem.ts';
import type { CaseEntry, Entry, Records } from './records.ts';

/** Notes down a problem at a path of an entry. */
type Report = (
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  what: Pick<Problem, 'found' | 'allowed' | 'advice'>,
) => void;

/**
 * Joins the records into a book. Resolves every reference, finds every name in every text,
 * and reports whatever does not fit; the book is whole only where no problem is reported.
 */
export function assemble(records: Records): { book: Book; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (entry, path, what) =>
    problems.push({
      file: entry.file,
      line: entry.lineOf?.(path) ?? 1,
      field: pathName(path) || 'entry',
      ...what,
    });

  for (const entries of Object.values(records)) reportDoubles(entries, report);
  reportRegistries(records, report);
  const names = namesIn(records);
  reportSharedNames(records, names, report);

  const find = mentionFinder(names);
  const used = new Set<string>();
  const cases = new Map<string, Case>();
  for (const entry of records.cases) {
    const { sections, faults } = readBody(entry.body);
    for (const { line, found, allowed } of faults) {
      problems.push({
        file: entry.file,
        line: (entry.bodyLine ?? 1) + line - 1,
        field: 'text',
        found,
        allowed,
        advice: 'Correct the text below the front matter.',
      });
    }
    reportIdentity(entry, records, report);
    reportReferences(entry, records, report);
    const titleMentions = find(entry.data.title);
    const mentions = Object.fromEntries(
      paragraphsOf({ sections }).map(({ id, text }) => [id, find(text)]),
    );
    const text = paragraphsOf({ sections });
    for (const mention of [...titleMentions, ...Object.values(mentions).flat()]) {
      used.add(`${mention.collection} ${mention.id}`);
    }
    for (const mention of titleMentions) used.add(wordingKey(mention, entry.data.title));
    for (const { id, text: words } of text) {
      for (const mention of mentions[id] ?? []) used.add(wordingKey(mention, words));
    }
    reportNames(entry, titleMentions, mentions, records, report);
    reportJoins(entry, text, report);
    const declared = declaredIn(entry.data);
    const isDeclared = ({ collection, id }: Mention) => declared[collection].includes(id);
    const { notNamed: _, ...data } = entry.data;
    cases.set(entry.id, {
      ...data,
      id: entry.id,
      sections,
      titleMentions: titleMentions.filter(isDeclared),
      mentions: Object.fromEntries(
        Object.entries(mentions).map(([id, found]) => [id, found.filter(isDeclared)]),
      ),
    });
  }

  const editions = [...records.editions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry): Edition => {
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
    });
  const ordered = editions.flatMap((edition) => edition.cases);

  reportUnused(records, ordered, used, report);
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

function reportDoubles(entries: readonly Entry<unknown>[], report: Report): void {
  const first = new Map<string, Entry<unknown>>();
  for (const entry of entries) {
    const other = first.get(entry.id);
    if (other === undefined) first.set(entry.id, entry);
    else {
      report(entry, [], {
        found: `the id "${entry.id}", which ${other.file} has too`,
        allowed: 'each id once',
        advice: 'Give one of the two another id or remove it.',
      });
    }
  }
}

function reportRegistries(records: Records, report: Report): void {
  const districts = records.customs.filter(({ data }) => data.level === 'district');
  const ids = districts.map(({ id }) => id);
  const check = (entry: Entry<unknown>, field: string, id: string | undefined) => {
    if (id === undefined || ids.includes(id)) return;
    report(entry, [field], {
      found: `"${id}"`,
      allowed: `a district in content/registry/customs.yaml${suggest(id, ids)}`,
      advice: 'Correct the id or add the district there.',
    });
  };
  for (const entry of records.customs) check(entry, 'parent', entry.data.parent);
  for (const entry of records.ports) check(entry, 'customs', entry.data.customs);
}

function reportSharedNames(records: Records, names: ReturnType<typeof namesIn>, report: Report): void {
  const owner = new Map<string, string>();
  for (const { collection, id, wording } of names) {
    const key = `${collection} ${wording.toLowerCase()}`;
    const other = owner.get(key);
    if (other === undefined) owner.set(key, id);
    else if (other !== id) {
      const entry = records[collection].find((one) => one.id === id);
      if (entry === undefined) continue;
      report(entry, [], {
        found: `the name "${wording}", which the entry "${other}" has too`,
        allowed: 'each name under one entry of a registry',
        advice: 'Keep it where it belongs, or join the two entries.',
      });
    }
  }
}

function reportIdentity(entry: CaseEntry, records: Records, report: Report): void {
  const { edition, number } = entry.data;
  const owner = records.editions.find(({ id }) => id === edition);
  if (owner === undefined) {
    report(entry, ['edition'], {
      found: `"${edition}"`,
      allowed: `a file name of content/editions: ${records.editions.map(({ id }) => `"${id}"`).join(', ')}`,
      advice: 'Correct the edition or add its file.',
    });
    return;
  }
  const id = `${edition}-${String(number).padStart(2, '0')}`;
  if (id !== entry.id) {
    report(entry, ['number'], {
      found: `edition "${edition}" and number ${number} in a file named ${entry.id}.md`,
      allowed: `the name ${id}.md for them`,
      advice: 'Correct the edition, the number or the file’s name.',
    });
  } else if (!owner.data.cases.includes(entry.id)) {
    report(entry, ['number'], {
      found: `the case ${entry.id}, which ${owner.file} does not list`,
      allowed: 'each case once in its edition’s list "cases"',
      advice: `Add ${entry.id} to "cases" in ${owner.file}.`,
    });
  } else if (owner.data.cases[number - 1] !== entry.id) {
    report(owner, ['cases', owner.data.cases.indexOf(entry.id)], {
      found: `${entry.id} at place ${owner.data.cases.indexOf(entry.id) + 1}`,
      allowed: 'the cases in the order of their numbers, from 1, none left out',
      advice: 'Put the list in order and add what is missing.',
    });
  }
}

function reportReferences(entry: CaseEntry, records: Records, report: Report): void {
  const declared = declaredIn(entry.data);
  for (const collection of namedCollections) {
    const ids = records[collection].map(({ id }) => id);
    for (const [index, id] of declared[collection].entries()) {
      if (ids.includes(id)) continue;
      report(entry, [collection, index], {
        found: `"${id}"`,
        allowed: `an id in content/registry/${collection}.yaml${suggest(id, ids)}`,
        advice: 'Correct the id or add the entry to the registry.',
      });
    }
  }
}

function reportNames(
  entry: CaseEntry,
  titleMentions: readonly Mention[],
  mentions: Record<string, Mention[]>,
  records: Records,
  report: Report,
): void {
  const declared = declaredIn(entry.data);
  const notNamed = new Set(
    entry.data.notNamed?.map(({ collection, id }) => `${collection} ${id}`) ?? [],
  );
  const places = new Map<string, { mention: Mention; where: string }>();
  const note = (mention: Mention, where: string) => {
    const key = `${mention.collection} ${mention.id}`;
    if (!places.has(key)) places.set(key, { mention, where });
  };
  for (const mention of titleMentions) note(mention, 'the title');
  for (const [id, found] of Object.entries(mentions)) {
    for (const mention of found) note(mention, `paragraph ${id}`);
  }
  for (const [key, { mention, where }] of places) {
    if (notNamed.has(key) || declared[mention.collection].includes(mention.id)) continue;
    report(entry, [mention.collection], {
      found: `no "${mention.id}", though ${where} names it`,
      allowed: 'every registry entry that the text names',
      advice: `Add "${mention.id}", or, if the words mean something else here, list it under "notNamed" with the reason.`,
    });
  }
  for (const [index, { collection, id }] of (entry.data.notNamed ?? []).entries()) {
    if (places.has(`${collection} ${id}`) && !declared[collection].includes(id)) continue;
    report(entry, ['notNamed', index], {
      found: `"${id}" of ${collection}, which ${declared[collection].includes(id) ? 'is declared' : 'the text does not name'}`,
      allowed: 'only names that stand in the text and are not declared',
      advice: 'Take the entry out.',
    });
  }
  for (const collection of namedCollections) {
    for (const [index, id] of declared[collection].entries()) {
      if (places.has(`${collection} ${id}`)) continue;
      if (!records[collection].some((one) => one.id === id)) continue;
      report(entry, [collection, index], {
        found: `"${id}", which no word of the text names`,
        allowed: 'registry entries that the title or a paragraph names',
        advice: 'Take it out, or add the wording of the text to "forms" in the registry.',
      });
    }
  }
  const titled = new Set(
    titleMentions.filter(({ collection }) => collection === 'customs').map(({ id }) => id),
  );
  for (const [index, { id, role }] of entry.data.customs.entries()) {
    if ((role === 'titled') === titled.has(id)) continue;
    report(entry, ['customs', index, 'role'], {
      found: `"${role}" for "${id}", which ${titled.has(id) ? 'stands' : 'does not stand'} in the title`,
      allowed: titled.has(id) ? 'titled' : 'acting, mentioned',
      advice: 'Correct the role.',
    });
  }
}

function reportJoins(
  entry: CaseEntry,
  paragraphs: readonly { id: string; text: string }[],
  report: Report,
): void {
  for (const [index, { paragraph, before, after }] of entry.data.joins.entries()) {
    const text = paragraphs.find(({ id }) => id === paragraph)?.text;
    const count = text === undefined ? 0 : text.split(before + after).length - 1;
    if (count === 1) continue;
    report(entry, ['joins', index], {
      found: `"${before}" + "${after}" ${count} times in ${paragraph}`,
      allowed: 'words that stand once in the paragraph, before and after the join',
      advice: 'Copy the words on both sides of the page break from the text.',
    });
  }
}

function reportUnused(
  records: Records,
  cases: readonly Case[],
  used: ReadonlySet<string>,
  report: Report,
): void {
  for (const collection of namedCollections) {
    const declared = new Set(cases.flatMap((one) => declaredIn(one)[collection]));
    for (const entry of records[collection]) {
      if (!declared.has(entry.id)) {
        report(entry, [], {
          found: `"${entry.id}", which no case declares`,
          allowed: 'entries that at least one case declares',
          advice: 'Take the entry out, or declare it in the case that names it.',
        });
        continue;
      }
      const forms = 'forms' in entry.data ? (entry.data.forms ?? []) : [];
      for (const [index, form] of forms.entries()) {
        if (used.has(`${collection} ${entry.id} ${form.toLowerCase()}`)) continue;
        report(entry, ['forms', index], {
          found: `"${form}", which stands in no case`,
          allowed: 'wordings found in the texts; other names go under "aliases" with a note',
          advice: 'Take it out or move it.',
        });
      }
    }
  }
}

function wordingKey(mention: Mention, text: string): string {
  const wording = text.slice(mention.start, mention.end).toLowerCase();
  return `${mention.collection} ${mention.id} ${wording}`;
}

function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near.length > 0 ? `; nearest: ${near.join(', ')}` : `: ${candidates.join(', ')}`;
}
