import type { Book, SaidCorrection } from '../book/book.ts';
import { collections, isAccounted, ledgerOf } from '../book/ledger.ts';
import type { Entry } from '../read/records.ts';
import type { Ledger } from '../schema/correction.ts';
import type { WholeCheck } from './check.ts';
import { atLine, type Report } from './report.ts';

type Published = Ledger['cases'][string];

/**
 * Reports published ids that are gone, published texts that changed, and what the ledger does not list yet. An entry
 * in the corrections log accounts for the first two.
 */
export const ledger: WholeCheck = ({ records, books: { zh: book } }, report) => {
  if (records.ledger) compareLedger(records.ledger, book, report);
};

/** Compares one ledger with a book. */
export function compareLedger(entry: Entry<Ledger>, book: Book, report: Report): void {
  const { cases, entities } = entry.data;
  const now = ledgerOf(book);
  const say = sentences(entry, book.corrections, report);
  for (const [id, was] of Object.entries(cases)) {
    const is = now.cases[id];
    if (is === undefined) say.gone(['cases', id], id, id);
    else compareCase(id, was, is, say);
  }
  const newCases = Object.keys(now.cases).filter((id) => !cases[id]);
  if (newCases.length > 0) say.missing(['cases'], ...newCases);
  for (const name of collections) {
    const [was = [], is = []] = [entities[name], now.entities[name]];
    for (const id of was) if (!is.includes(id)) say.gone(['entities', name], id, name);
    const newIds = is.filter((id) => !was.includes(id));
    if (newIds.length > 0) say.missing(['entities', name], ...newIds);
  }
}

function compareCase(id: string, was: Published, is: Published, say: Sentences): void {
  say.changed(id, 'text', was.text, is.text);
  if (was.english === undefined) {
    if (is.english !== undefined) say.missing(['cases', id], 'english');
  } else if (is.english === undefined) say.gone(['cases', id], 'english', id);
  else say.changed(id, 'english', was.english, is.english);
  for (const one of was.ids) if (!is.ids.includes(one)) say.gone(['cases', id, 'ids'], one, id);
  const isNew = is.ids.filter((one) => !was.ids.includes(one));
  if (isNew.length > 0) say.missing(['cases', id, 'ids'], ...isNew);
  const before = new Map(Object.entries(was.readings));
  const unknown = Object.keys(is.readings).filter((fact) => !before.has(fact));
  // New facts have new readings: one message is enough for both.
  const others = unknown.filter((fact) => !isNew.includes(fact));
  if (others.length > 0) say.missing(['cases', id, 'readings'], ...others);
  for (const [fact, reading] of Object.entries(is.readings)) {
    const then = before.get(fact);
    if (then !== undefined && then !== reading) say.readOtherwise(id, fact, then, reading);
  }
}

/** One function for each kind of problem, so that each is always worded in the same way. */
interface Sentences {
  /** `of` is what a correction that withdraws the id names as its case. */
  gone(path: readonly string[], id: string, of: string): void;
  missing(path: readonly string[], ...ids: readonly string[]): void;
  readOtherwise(id: string, fact: string, was: string, now: string): void;
  changed(id: string, field: 'text' | 'english', was: string, now: string): void;
}

function sentences(
  entry: Entry<Ledger>,
  corrections: readonly SaidCorrection[],
  report: Report,
): Sentences {
  // A program writes the ledger, so a line number would not help an editor.
  const place = atLine(entry, 1);
  return {
    gone(path, id, of) {
      if (corrections.some((one) => one.case === of && one.was === id)) return;
      report(place, path, {
        found: `"${id}", which was published and is gone`,
        allowed:
          'every published id, for good, or an entry in content/corrections.yaml that withdraws it',
        advice: `Restore it, or add a correction whose "was" is "${id}".`,
      });
    },
    missing(path, ...ids) {
      report(place, path, {
        found: `no entry for ${ids.map((id) => `"${id}"`).join(', ')}`,
        allowed: 'each published id and reading listed',
        advice: 'Run "npm run ledger" and commit the file.',
      });
    },
    readOtherwise(id, fact, was, now) {
      report(place, ['cases', id, 'readings', fact], {
        found: `"${now}", while it was read as "${was}" when it was published`,
        allowed: 'the reading as it was, until somebody approves another',
        advice: `Correct the words in content/cases/${id}.md; if the new reading is right, run "npm run ledger -- --approve ${id}/${fact}".`,
      });
    },
    changed(id, field, was, now) {
      if (now === was || isAccounted(corrections, id, was, now)) return;
      report(place, ['cases', id, field], {
        found: `a text with the SHA-256 ${now}`,
        allowed: `the published one, ${was}, or a correction in content/corrections.yaml with both hashes`,
        advice: 'Restore the text, or log the correction; then run "npm run ledger".',
      });
    },
  };
}
