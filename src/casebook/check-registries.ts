import { namedCollections } from '../schema/vocabulary.ts';
import type { Mention, Name } from '../text/mentions.ts';
import { type Case, declaredIn } from './book.ts';
import type { Entry, Records } from './records.ts';
import { type Report, suggest } from './report.ts';

/** Reports ids that stand twice in a collection: of two files the content store would drop one. */
export function reportDoubles(entries: readonly Entry<unknown>[], report: Report): void {
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

/** Reports districts that do not exist: as a house’s parent, or in charge of a port. */
export function reportRegistries(records: Records, report: Report): void {
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

/** Reports names that two entries of a registry claim. */
export function reportSharedNames(records: Records, names: readonly Name[], report: Report): void {
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

/** Reports entries that no case declares, and wordings that stand in no text. */
export function reportUnused(
  records: Records,
  cases: readonly Case[],
  wordings: ReadonlySet<string>,
  report: Report,
): void {
  const topics = new Set(
    cases.flatMap((one) => one.reasons.flatMap((reason) => reason.topics.map(({ id }) => id))),
  );
  for (const entry of records.topics.filter(({ id }) => !topics.has(id))) {
    report(entry, [], {
      found: `"${entry.id}", which no reason has`,
      allowed: 'topics that at least one reason has',
      advice: 'Take the entry out, or give it to the reason that bears on it.',
    });
  }
  const terms = new Set(cases.flatMap((one) => one.terms.map(({ id }) => id)));
  for (const entry of records.glossary.filter(({ id }) => !terms.has(id))) {
    report(entry, [], {
      found: `"${entry.data.zh}", which stands in no case`,
      allowed: 'terms that a text uses',
      advice: 'Take the entry out, or add the wording of the text to "forms".',
    });
  }
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
        if (wordings.has(`${collection} ${entry.id} ${form.toLowerCase()}`)) continue;
        report(entry, ['forms', index], {
          found: `"${form}", which stands in no case`,
          allowed: 'wordings found in the texts; other names go under "aliases" with a note',
          advice: 'Take it out or move it.',
        });
      }
    }
  }
}

/** A key for the wording by which a text names an entry. */
export function wordingKey(mention: Mention, text: string): string {
  const wording = text.slice(mention.start, mention.end).toLowerCase();
  return `${mention.collection} ${mention.id} ${wording}`;
}
