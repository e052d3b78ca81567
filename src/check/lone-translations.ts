import type { WholeCheck } from './check.ts';

/** Reports translations of cases that do not exist. */
export const loneTranslations: WholeCheck = ({ records, cases }, report) => {
  for (const entry of records.translations) {
    if (cases.has(entry.id)) continue;
    report(entry, [], {
      found: `the translation of "${entry.id}"`,
      allowed: 'translations of files in content/cases, by the same name',
      advice: `Add content/cases/${entry.id}.md or rename the file.`,
    });
  }
};
