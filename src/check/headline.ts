import type { CaseCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports a headline whose figure or outcome the case does not have. */
export const headline: CaseCheck = ({ entry }, _, report) => {
  const { headline: chosen } = entry.data;
  // Those that can't be read are left out of the full case, but not of the file.
  const { figures = {}, outcomes = {} } = entry.front;
  const check = (path: PropertyKey[], list: string, id: string, ids: readonly string[]) => {
    if (ids.includes(id)) return;
    report(entry, ['headline', ...path], {
      found: `"${id}"`,
      allowed: `an id in "${list}" of this case${suggest(id, ids)}`,
      advice: 'Correct the id or add the entry.',
    });
  };
  const [figureIds, outcomeIds] = [Object.keys(figures), Object.keys(outcomes)];
  for (const [index, id] of chosen.figures.entries()) {
    check(['figures', index], 'figures', id, figureIds);
  }
  if (chosen.outcome !== undefined) {
    check(['outcome'], 'outcomes', chosen.outcome, outcomeIds);
  }
  for (const [key, list] of [
    ['figures', figureIds],
    ['outcome', outcomeIds],
  ] as const) {
    if (list.length === 0 || (chosen[key] ?? '').length > 0) continue;
    report(entry, ['headline', key], {
      found: 'nothing',
      allowed: `what stands for the case: ${list.join(', ')}`,
      advice: 'Choose the most telling.',
    });
  }
};
