import type { WholeCheck } from './check.ts';

/** Reports cases that an edition lists but that have no file or say that they belong to another edition. */
export const listedCases: WholeCheck = ({ records, cases }, report) => {
  for (const entry of records.editions) {
    for (const [index, id] of entry.data.cases.entries()) {
      const one = cases.get(id);
      if (one === undefined) {
        report(entry, ['cases', index], {
          found: `"${id}"`,
          allowed: 'the id of a file in content/cases',
          advice: `Add content/cases/${id}.md or take the line out.`,
        });
      } else if (one.entry.data.edition !== entry.id) {
        report(entry, ['cases', index], {
          found: `"${id}", whose edition is "${one.entry.data.edition}"`,
          allowed: `cases whose edition is "${entry.id}"`,
          advice: 'Correct the line, or the edition of the case.',
        });
      }
    }
  }
};
