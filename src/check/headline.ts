import type { CaseCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports a headline whose figure or outcome the case does not have. */
export const headline: CaseCheck = ({ entry }, _, report) => {
  const { headline: chosen, figures, outcomes } = entry.data;
  for (const [key, list, ids] of [
    ['figure', 'figures', figures.map(({ id }) => id)],
    ['outcome', 'outcomes', outcomes.map(({ id }) => id)],
  ] as const) {
    if (ids.includes(chosen[key])) continue;
    report(entry, ['headline', key], {
      found: `"${chosen[key]}"`,
      allowed: `an id in "${list}" of this case${suggest(chosen[key], ids)}`,
      advice: 'Correct the id or add the entry.',
    });
  }
};
