import type { ResolvedCase } from '../book/resolve-case.ts';
import { memoizeFunction } from '../memoize.ts';
import type { Problem } from '../read/problem.ts';
import { actingOffices } from './acting-offices.ts';
import { bodyKinds, carriedValues } from './carried-values.ts';
import type { CaseCheck, Context } from './check.ts';
import { claimedOutcomes } from './claimed-outcomes.ts';
import { counted } from './counted.ts';
import { countedThings } from './counted-things.ts';
import { defaultLabels } from './default-labels.ts';
import { doubledOutcomes } from './doubled-outcomes.ts';
import { figures } from './figures.ts';
import { figuresTwice } from './figures-twice.ts';
import { headline } from './headline.ts';
import { hiddenNumbers } from './hidden-numbers.ts';
import { impossibleDates } from './impossible-dates.ts';
import { joins } from './joins.ts';
import { kindBeside } from './kind-beside.ts';
import { labelKinds } from './label-kinds.ts';
import { labelNames } from './label-names.ts';
import { labelSums } from './label-sums.ts';
import { leftOutHolders } from './left-out-holders.ts';
import { leftOutOutcomes } from './left-out-outcomes.ts';
import { namedCountries } from './named-countries.ts';
import { namedValues } from './named-values.ts';
import { names } from './names.ts';
import { numerals } from './numerals.ts';
import { ownCertainty } from './own-certainty.ts';
import { ownDates } from './own-dates.ts';
import { ownWords } from './own-words.ts';
import { quotes } from './quotes.ts';
import { readings } from './readings.ts';
import { reasons } from './reasons.ts';
import { references } from './references.ts';
import { repeatedFigures } from './repeated-figures.ts';
import { reportTo } from './report.ts';
import { spheres } from './spheres.ts';
import { text } from './text.ts';
import { titledOffices } from './titled-offices.ts';
import { toldRoles } from './told-roles.ts';
import { unknownMarks } from './unknown-marks.ts';
import { unknownOffices } from './unknown-offices.ts';
import { unknownPorts } from './unknown-ports.ts';
import { vocabulary } from './vocabulary.ts';

/** A check of a case, and what it can't be judged without. */
interface Step {
  look: CaseCheck;
  /** The registry without which it says nothing. */
  needs?: 'brands' | 'ports' | 'customs';
  /** Problems of these fields come first, and what the check would say may follow from them. */
  after?: RegExp;
}

/** The checks of a case whose text can be read: first what is there, then what its words say, then what we say of it. */
const steps: readonly Step[] = [
  { look: references },
  { look: vocabulary },
  { look: quotes },
  { look: readings },
  { look: names },
  { look: unknownOffices, needs: 'customs' },
  { look: unknownPorts, needs: 'ports' },
  { look: unknownMarks, needs: 'brands' },
  { look: leftOutHolders },
  { look: titledOffices },
  { look: actingOffices },
  { look: namedValues },
  { look: namedCountries, after: /^countries\./ },
  // A port that no registry has may be one of a series, of which the text says the role of the others.
  { look: carriedValues, after: /^ports$/ },
  { look: toldRoles },
  { look: defaultLabels },
  { look: bodyKinds },
  { look: spheres },
  { look: counted },
  { look: kindBeside },
  { look: countedThings },
  { look: figures },
  { look: figuresTwice },
  { look: hiddenNumbers },
  { look: impossibleDates },
  { look: numerals },
  { look: doubledOutcomes },
  { look: leftOutOutcomes, after: /^(?:outcomes|events)\./ },
  { look: joins },
  { look: headline },
  { look: reasons },
  { look: labelKinds },
  { look: labelNames },
  { look: labelSums },
  { look: ownWords },
  { look: ownDates },
  { look: repeatedFigures },
  { look: ownCertainty },
  { look: claimedOutcomes, after: /^outcomes\./ },
];

/**
 * What is wrong with a case. Of a fact only the first check that finds something is told: what the others would say may
 * follow from it, and what does not is said when it is mended.
 */
export const checkCase = memoizeFunction((one: ResolvedCase, context: Context): Problem[] => {
  const { fits, faults } = one.entry.body;
  // While the text can't be read, each quote of it would be reported too.
  if (!fits || faults.length > 0) return run(text, one, context);
  const problems: Problem[] = [];
  const wrong = new Set<string | undefined>();
  for (const { look, needs, after } of steps) {
    if (needs !== undefined && context.unread.has(needs)) continue;
    if (after !== undefined && problems.some(({ field }) => after.test(field))) continue;
    const found = run(look, one, context).filter((problem) => !wrong.has(factOf(problem)));
    for (const problem of found) wrong.add(factOf(problem));
    wrong.delete(undefined);
    problems.push(...found);
  }
  return problems;
});

function run(look: CaseCheck, one: ResolvedCase, context: Context): Problem[] {
  const problems: Problem[] = [];
  look(one, context, reportTo(problems));
  return problems;
}

/** The fact that a problem is about, such as figures.heads-seized; nothing for one of a whole list. */
function factOf({ field }: Problem): string | undefined {
  return /^(?:reasons\.[a-z0-9]+\.topics|direction|[a-z]+)\.[A-Za-z0-9-]+/.exec(field)?.[0];
}
