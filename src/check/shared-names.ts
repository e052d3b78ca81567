import type { WholeCheck } from './check.ts';

/** Reports names that two entries of a registry claim. */
export const sharedNames: WholeCheck = ({ records, lexicon: { names } }, report) => {
  const owner = new Map<string, string>();
  for (const { collection, id, wording } of names) {
    const key = `${collection} ${wording.toLowerCase()}`;
    const other = owner.get(key);
    if (other === undefined) owner.set(key, id);
    else if (other !== id) {
      const entry = records[collection].find((one) => one.id === id);
      if (entry === undefined) continue;
      report(entry, [], {
        found: `the name "${wording}", which the entry "${other}" has too`,
        allowed: 'each name under one entry of a registry',
        advice: 'Keep it where it belongs, or join the two entries.',
      });
    }
  }
};
