import type { WholeCheck } from './check.ts';

/** Reports cases that an edition lists without a file, cases that two editions list, and files that none lists. */
export const listedCases: WholeCheck = ({ records }, report) => {
  const listed = new Map<string, string>();
  const files = new Set(records.cases.map(({ id }) => id));
  for (const entry of records.editions) {
    for (const [index, id] of entry.data.cases.entries()) {
      const other = listed.get(id);
      listed.set(id, entry.file);
      if (!files.has(id)) {
        report(entry, ['cases', index], {
          found: `"${id}"`,
          allowed: 'the id of a file in content/cases',
          advice: `Add content/cases/${id}.md or take the line out.`,
        });
      } else if (other !== undefined) {
        report(entry, ['cases', index], {
          found: `"${id}", which ${other} lists too`,
          allowed: 'each case in one edition',
          advice: 'Take the line out of one of the two.',
        });
      }
    }
  }
  for (const entry of records.cases) {
    if (listed.has(entry.id)) continue;
    report(entry, [], {
      found: `the case ${entry.id}, which no edition lists`,
      allowed: 'each case in the list "cases" of an edition',
      advice: 'Add it to the file of its edition in content/editions.',
    });
  }
};
