import { namedCollections } from '../schema/vocabulary.ts';
import type { Mention } from '../text/mentions.ts';
import { declaredIn } from './book.ts';
import type { CaseEntry, Records } from './records.ts';
import { type Report, suggest } from './report.ts';
import type { ResolvedFact } from './resolve-quotes.ts';

/** Reports a case whose edition, number and file name do not agree with each other and the edition’s list. */
export function reportIdentity(entry: CaseEntry, records: Records, report: Report): void {
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

/** Reports ids that no registry has. */
export function reportReferences(entry: CaseEntry, records: Records, report: Report): void {
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

/** Reports names that the text has and the case does not declare, and the other way round. */
export function reportNames(
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

/** Reports joins whose words do not stand in the paragraph. */
export function reportJoins(
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

/** Reports reasons without a paragraph, paragraphs without a reason, and topics that their words do not carry. */
export function reportReasons(
  entry: CaseEntry,
  facts: readonly ResolvedFact[],
  records: Records,
  paragraphs: readonly string[],
  report: Report,
): void {
  const wanted = paragraphs.filter((id) => id.startsWith('r'));
  const given = entry.data.reasons.map(({ paragraph }) => paragraph);
  if (wanted.join() !== given.join()) {
    report(entry, ['reasons'], {
      found: given.join(', ') || 'nothing',
      allowed: `one entry a reason, in order: ${wanted.join(', ')}`,
      advice: 'Add what is missing, or put the list in order.',
    });
  }
  const topics = new Map(records.topics.map(({ id, data }) => [id, data]));
  for (const [index, reason] of entry.data.reasons.entries()) {
    for (const [place, { id }] of reason.topics.entries()) {
      const path = ['reasons', index, 'topics', place, 'id'];
      const topic = topics.get(id);
      if (topic === undefined) {
        report(entry, path, {
          found: `"${id}"`,
          allowed: `an id in content/registry/topics.yaml${suggest(id, [...topics.keys()])}`,
          advice: 'Correct the id or add the topic to the registry.',
        });
        continue;
      }
      const quotes =
        facts.find((fact) => fact.id === `reasons-${reason.paragraph}-${id}`)?.evidence ?? [];
      const outside = quotes.some(({ paragraph }) => paragraph !== reason.paragraph);
      const carried = quotes.some(({ exact }) => topic.words.some((word) => exact.includes(word)));
      if (quotes.length === 0 || (carried && !outside)) continue;
      report(entry, path, {
        found: `"${id}" with the words "${quotes[0]?.exact}" of ${quotes[0]?.paragraph}`,
        allowed: `words of ${reason.paragraph} with one of ${topic.words.map((word) => `"${word}"`).join(', ')}`,
        advice: 'Quote the words that carry the topic, or correct the topic.',
      });
    }
  }
}

/** Reports a headline whose figure or outcome the case does not have. */
export function reportHeadline(entry: CaseEntry, report: Report): void {
  const { headline, figures, outcomes } = entry.data;
  for (const [key, list, ids] of [
    ['figure', 'figures', figures.map(({ id }) => id)],
    ['outcome', 'outcomes', outcomes.map(({ id }) => id)],
  ] as const) {
    if (ids.includes(headline[key])) continue;
    report(entry, ['headline', key], {
      found: `"${headline[key]}"`,
      allowed: `an id in "${list}" of this case${suggest(headline[key], ids)}`,
      advice: 'Correct the id or add the entry.',
    });
  }
}
