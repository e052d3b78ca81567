import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import { carriedIn } from '../text/carrying-words.ts';
import type { CaseCheck } from './check.ts';

/** Reports labels of amounts and terms that name another kind of amount: 罚款 on a value, 货值 on a fine. */
export const labelKinds: CaseCheck = ({ entry }, { vocabulary }, report) => {
  const amounts = amountKinds(vocabulary);
  for (const [index, { label, kind, unit }] of entry.data.figures.entries()) {
    if (!vocabulary.currencies.has(unit) && !amounts.has(kind)) continue;
    const said = carriedIn(amounts, [label]);
    if (said.length === 0 || said.includes(kind)) continue;
    report(entry, ['figures', index, 'label'], {
      found: `"${label}", which names ${said.join(', ')}, for a figure of the kind ${kind}`,
      allowed: `a label without words of another kind than ${kind}, by ${vocabularyFile('figure-kinds')}`,
      advice: 'Correct the label, or the kind.',
    });
  }
};

/** The kinds of amounts of money, and terms of punishment. */
function amountKinds({ 'figure-kinds': kinds }: Vocabulary): Vocabulary['figure-kinds'] {
  return new Map([...kinds].filter(([id, { money }]) => money || id === 'prison-term'));
}
