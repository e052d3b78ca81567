import { vocabularyFile } from '../schema/vocabulary-files.ts';
import { clauseAround } from '../text/sentences.ts';
import type { CaseCheck } from './check.ts';
import { isStated, numbersOfFigure } from './figure-numbers.ts';
import { quotesOf } from './quotes-of.ts';
import { textWords } from './text-words.ts';

/** Reports labels that call a figure a total where neither its quotes nor the clause of its number do. */
export const labelSums: CaseCheck = (one, { vocabulary }, report) => {
  const quotes = quotesOf(one);
  const sums = textWords(vocabulary, 'sums');
  const words = [...sums, ...textWords(vocabulary, 'totals'), '总'];
  for (const [index, figure] of one.entry.data.figures.entries()) {
    const said = sums.find((word) => figure.label.includes(word));
    if (said === undefined || !isStated(figure)) continue;
    const own = [
      ...quotes(['figures', index]).map(({ exact }) => exact),
      ...numbersOfFigure(one, index, vocabulary).map(({ paragraph, start, end }) => {
        const text = one.texts.get(paragraph) ?? '';
        return text.slice(clauseAround(text, { start, end }).start, start);
      }),
    ];
    if (own.some((text) => words.some((word) => text.includes(word)))) continue;
    report(one.entry, ['figures', index, 'label'], {
      found: `"${figure.label}", which calls it a total ("${said}"), though the words "${own[0] ?? ''}" do not`,
      allowed: `a label without words of "sums" in ${vocabularyFile('text-words')}; with one where the words have it, or for a figure with "formula"`,
      advice: 'Correct the label, or quote the words that say that it is a total.',
    });
  }
};
