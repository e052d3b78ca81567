import type { CaseCheck } from './check.ts';

/** Reports facts whose value can't be read from their words. */
export const readings: CaseCheck = ({ entry }, _, report) => {
  for (const { path, ...what } of entry.faults) report(entry, path, what);
};
