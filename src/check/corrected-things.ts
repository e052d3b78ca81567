import { collections } from '../book/ledger.ts';
import type { WholeCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports corrections of what has never been published: their case would show no correction and keep its date. */
export const correctedThings: WholeCheck = ({ records, cases }, report) => {
  // A ledger that can't be read is reported itself; what was published before is unknown then.
  if (records.ledger === undefined) return;
  const ids = [...new Set([...cases.keys(), ...Object.keys(records.ledger.data.cases)])];
  const known: readonly string[] = [...ids, ...collections];
  for (const entry of records.corrections) {
    const { case: of } = entry.data;
    if (known.includes(of)) continue;
    report(entry, ['case'], {
      found: `"${of}"`,
      allowed: `the id of a case, published now or before, or the registry of an id that is withdrawn${suggest(of, known)}`,
      advice: 'Write the id as the name of the case’s file has it.',
    });
  }
};
