import type { WholeCheck } from './check.ts';

/** Reports cases that are still marked as drafts: nothing drafted by a program is published unseen. */
export const drafts: WholeCheck = ({ records }, report) => {
  for (const entry of records.cases) {
    if (entry.data.draft === undefined) continue;
    report(entry, ['draft'], {
      found: 'a draft',
      allowed: 'a case that somebody has compared with its source, without "draft"',
      advice: 'Read the case beside its source; when all is right, take the line out.',
    });
  }
};
