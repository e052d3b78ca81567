import type { WholeCheck } from './check.ts';

/** Reports cases that an edition lists but that have no file. */
export const listedCases: WholeCheck = ({ records, cases }, report) => {
  for (const entry of records.editions) {
    for (const [index, id] of entry.data.cases.entries()) {
      if (cases.has(id)) continue;
      report(entry, ['cases', index], {
        found: `"${id}"`,
        allowed: 'the id of a file in content/cases',
        advice: `Add content/cases/${id}.md or take the line out.`,
      });
    }
  }
};
