import type { Assembly } from '../book/assemble.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import type { Mention } from '../text/mentions.ts';
import type { WholeCheck } from './check.ts';
import type { Report } from './report.ts';

/** Reports entries of the registries that no case uses, and wordings that stand in no text. */
export const unused: WholeCheck = (assembly, report) => {
  reportTopics(assembly, report);
  reportTerms(assembly, report);
  reportEntities(assembly, report);
};

function reportTopics({ records, books }: Assembly, report: Report): void {
  for (const entry of records.topics) {
    if ((books.zh.topics.get(entry.id)?.reasons ?? []).length > 0) continue;
    report(entry, [], {
      found: `"${entry.id}", which no reason has`,
      allowed: 'topics that at least one reason has',
      advice: 'Take the entry out, or give it to the reason that bears on it.',
    });
  }
}

function reportTerms({ records, books }: Assembly, report: Report): void {
  // A term that is not explained binds our words, whether a text uses it or not.
  for (const entry of records.glossary.filter(({ data }) => data.note)) {
    if ((books.zh.glossary.get(entry.id)?.cases ?? []).length > 0) continue;
    report(entry, [], {
      found: `"${entry.data.zh}", which stands in no case`,
      allowed: 'terms that a text uses',
      advice: 'Take the entry out, or add the wording of the text to "forms".',
    });
  }
}

function reportEntities({ records, books, cases }: Assembly, report: Report): void {
  const wordings = new Set([...cases.values()].flatMap(wordingsIn));
  for (const collection of namedCollections) {
    for (const entry of records[collection]) {
      if ((books.zh[collection].get(entry.id)?.cases ?? []).length === 0) {
        if (isAlwaysListed(entry.data)) continue;
        report(entry, [], {
          found: `"${entry.id}", which no case declares`,
          allowed: 'entries that at least one case declares',
          advice: 'Take the entry out, or declare it in the case that names it.',
        });
        continue;
      }
      const forms = 'forms' in entry.data ? (entry.data.forms ?? []) : [];
      for (const [index, form] of forms.entries()) {
        if (wordings.has(`${collection} ${entry.id} ${form.toLowerCase()}`)) continue;
        const longer = longerThan(form, entry.id, collection, wordings);
        report(entry, ['forms', index], {
          found: `"${form}", which stands ${longer === undefined ? 'in no case' : `only inside “${longer}”`}`,
          allowed: 'wordings found in the texts; other names go under "aliases" with a note',
          advice: 'Take it out or move it.',
        });
      }
    }
  }
}

/** A longer wording of the same collection that the cases have and that holds a form. */
function longerThan(
  form: string,
  id: string,
  collection: string,
  wordings: ReadonlySet<string>,
): string | undefined {
  const own = `${collection} ${id} `;
  const words = [...wordings]
    .filter((key) => key.startsWith(`${collection} `))
    .sort((a, b) => Number(b.startsWith(own)) - Number(a.startsWith(own)))
    .map((key) => key.split(' ').slice(2).join(' '));
  return words.find((wording) => wording !== form && wording.includes(form.toLowerCase()));
}

/** Whether the registry lists an entry that no case names: customs districts and special offices, but no houses. */
function isAlwaysListed(data: object): boolean {
  return 'level' in data && data.level !== 'house';
}

/** The wordings by which a case names entries, as keys of collection, id and wording. */
function wordingsIn({ titleMentions, mentions, texts }: ResolvedCase): string[] {
  const keysOf = (found: readonly Mention[], text: string) =>
    found.map(({ collection, id, start, end }) => {
      return `${collection} ${id} ${text.slice(start, end).toLowerCase()}`;
    });
  return [
    ...keysOf(titleMentions, texts.get('title') ?? ''),
    ...Object.entries(mentions).flatMap(([id, found]) => keysOf(found, texts.get(id) ?? '')),
  ];
}
