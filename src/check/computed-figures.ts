import type { CaseEntry } from '../read/records.ts';
import type { Figure } from '../schema/case.ts';
import type { CaseCheck } from './check.ts';
import { evaluate } from './formula.ts';
import type { Report } from './report.ts';

/** Reports computed figures whose formula gives another value. */
export const computedFigures: CaseCheck = ({ entry }, _, report) => {
  const { figures } = entry.data;
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  for (const [index, figure] of figures.entries()) {
    if (figure.basis === 'computed') reportComputed(entry, index, figure, values, report);
  }
};

function reportComputed(
  entry: CaseEntry,
  index: number,
  { formula = '', inputs = [], value }: Figure,
  values: ReadonlyMap<string, number>,
  report: Report,
): void {
  const path = ['figures', index, 'formula'];
  const advice = 'Correct the formula, its inputs or the value.';
  const named = formula.split(' ').filter((_, place) => place % 2 === 0);
  if (new Set(named).symmetricDifference(new Set(inputs)).size > 0) {
    report(entry, path, {
      found: `"${formula}" with the inputs ${inputs.join(', ')}`,
      allowed: 'a formula that uses each input and nothing else',
      advice,
    });
    return;
  }
  try {
    const result = evaluate(formula, values);
    if (result === value) return;
    report(entry, ['figures', index, 'value'], {
      found: `${value}`,
      allowed: `${formula} = ${result}`,
      advice,
    });
  } catch (error) {
    report(entry, path, {
      found: error instanceof Error ? error.message : String(error),
      allowed: 'ids of figures between spaced signs + - * /',
      advice,
    });
  }
}
