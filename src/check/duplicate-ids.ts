import type { Entry } from '../read/records.ts';
import type { WholeCheck } from './check.ts';
import type { Report } from './report.ts';

/** Reports ids that stand twice in a collection, because the book would keep only one of the two entries. */
export const duplicateIds: WholeCheck = ({ records }, report) => {
  const { ledger: _, sources: __, vocabulary: ___, publisher: ____, ...collections } = records;
  for (const entries of Object.values(collections)) reportDoubles(entries, report);
};

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
