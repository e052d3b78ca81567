import { declaredIn } from '../book/book.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import type { CaseCheck } from './check.ts';
import { fewNames, suggest } from './report.ts';

/** Reports ids that no registry has. */
export const references: CaseCheck = ({ entry }, context, report) => {
  const declared = declaredIn(entry.data);
  for (const collection of namedCollections) {
    if (context.unread.has(collection)) continue;
    const ids = context[collection].map(({ id }) => id);
    for (const [index, id] of declared[collection].entries()) {
      if (ids.includes(id)) continue;
      const draft = context.drafts.find(({ data }) => data.get(collection)?.includes(id));
      report(entry, [collection, index], {
        found: `"${id}"`,
        allowed: `an id in content/registry/${collection}.yaml${suggest(id, ids, fewNames)}`,
        advice:
          draft === undefined
            ? 'Correct the id or add the entry to the registry.'
            : `Move its entry from ${draft.file}, where it waits, to the registry.`,
      });
    }
  }
};
