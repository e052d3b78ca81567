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

/** Reports files of drafted names that nobody has deleted: what a case needs of them is in the registries by now. */
export const leftDrafts: WholeCheck = ({ records }, report) => {
  for (const entry of records.drafts) {
    const ids = [...entry.data.values()].flat();
    report(entry, ['file'], {
      found: ids.length > 0 ? `the drafted names ${ids.join(', ')}` : 'no name',
      allowed: 'no such file once every name is in its registry or taken out',
      advice:
        'Move what is right to content/registry, take the rest out of the cases, and delete the file.',
    });
  }
};
