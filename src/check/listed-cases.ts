import type { WholeCheck } from './check.ts';

/** Reports cases that no list holds or two lists hold, and ids in a list that have no file. */
export const listedCases: WholeCheck = ({ records }, report) => {
  const files = new Set(records.cases.map(({ id }) => id));
  const holders = new Map<string, string>();
  for (const entry of records.editions) {
    for (const [index, id] of entry.data.cases.entries()) {
      const other = holders.get(id);
      if (other !== undefined) {
        report(entry, ['cases', index], {
          found: `"${id}", which ${other} lists too`,
          allowed: 'each case in one list',
          advice: 'Take it out of one of the two.',
        });
      } else if (!files.has(id)) {
        report(entry, ['cases', index], {
          found: `"${id}"`,
          allowed: 'the id of a file in content/cases',
          advice: `Add content/cases/${id}.md or take the line out.`,
        });
      }
      if (other === undefined) holders.set(id, entry.file);
    }
  }
  const lists = records.editions.map(({ file }) => file).join(', ');
  for (const entry of records.cases) {
    if (holders.has(entry.id)) continue;
    report(entry, [], {
      found: `the case ${entry.id}, which no list holds`,
      allowed: `cases that stand under "cases" in a file of content/editions: ${lists}`,
      advice: `Add ${entry.id} to "cases" of its list, at its place.`,
    });
  }
};
