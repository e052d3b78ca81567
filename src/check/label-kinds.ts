import type { Figure } from '../schema/case.ts';
import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import { carriedIn } from '../text/carrying-words.ts';
import type { CaseCheck } from './check.ts';
import { otherKinds } from './kind-beside.ts';

/** Reports labels of amounts and terms that name another kind of amount: 罚款 on a value, 货值 on a fine. */
export const labelKinds: CaseCheck = (one, { vocabulary }, report) => {
  const { entry } = one;
  for (const [index, figure] of entry.data.figures.entries()) {
    const { label, kind } = figure;
    const said = otherAmounts(figure, vocabulary);
    // A kind that the words of the text contradict is reported itself.
    if (said.length === 0 || otherKinds(one, index, figure, vocabulary) !== undefined) continue;
    report(entry, ['figures', index, 'label'], {
      found: `"${label}", which names ${said.join(', ')}, for a figure of the kind ${kind}`,
      allowed: `a label without words of another kind than ${kind}, by ${vocabularyFile('figure-kinds')}`,
      advice: 'Correct the label, or the kind.',
    });
  }
};

/** The kinds of amounts that the label of an amount names in place of its own. */
export function otherAmounts({ label, kind, unit }: Figure, vocabulary: Vocabulary): string[] {
  const amounts = new Map(
    [...vocabulary['figure-kinds']].filter(([id, { money }]) => money || id === 'prison-term'),
  );
  if (!vocabulary.currencies.has(unit) && !amounts.has(kind)) return [];
  const said = carriedIn(amounts, [label]);
  return said.includes(kind) ? [] : said;
}
