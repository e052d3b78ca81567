import type { CaseCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports a headline whose figure or outcome the case does not have. */
export const headline: CaseCheck = ({ entry }, _, report) => {
  const { headline: chosen, figures, outcomes } = entry.data;
  const check = (path: PropertyKey[], list: string, id: string, ids: readonly string[]) => {
    if (ids.includes(id)) return;
    report(entry, ['headline', ...path], {
      found: `"${id}"`,
      allowed: `an id in "${list}" of this case${suggest(id, ids)}`,
      advice: 'Correct the id or add the entry.',
    });
  };
  const [figureIds, outcomeIds] = [figures, outcomes].map((list) => list.map(({ id }) => id));
  for (const [index, id] of chosen.figures.entries()) {
    check(['figures', index], 'figures', id, figureIds ?? []);
  }
  if (chosen.outcome !== undefined) {
    check(['outcome'], 'outcomes', chosen.outcome, outcomeIds ?? []);
  }
  for (const [key, list] of [
    ['figures', figures],
    ['outcome', outcomes],
  ] as const) {
    if (list.length === 0 || (chosen[key] ?? '').length > 0) continue;
    report(entry, ['headline', key], {
      found: 'nothing',
      allowed: `what stands for the case: ${list.map(({ id }) => id).join(', ')}`,
      advice: 'Choose the most telling.',
    });
  }
};
