import type { WholeCheck } from './check.ts';

/** Reports translations of cases that do not exist. */
export const loneTranslations: WholeCheck = ({ records }, report) => {
  // A case that a list has and that has no file, or the other way round, is reported with the lists.
  const listed = records.editions.flatMap(({ data }) => data.cases);
  const known = new Set([...listed, ...records.cases.map(({ id }) => id)]);
  for (const entry of records.translations) {
    if (known.has(entry.id)) continue;
    report(entry, [], {
      found: `the translation of "${entry.id}"`,
      allowed: 'translations of files in content/cases, by the same name',
      advice: `Add content/cases/${entry.id}.md or rename the file.`,
    });
  }
};
