import { kindsOf } from '../book/vocabulary.ts';
import type { Figure } from '../schema/case.ts';
import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import type { CaseCheck } from './check.ts';
import { type FigureNumber, isStated, numbersOfFigure } from './figure-numbers.ts';
import { textWords } from './text-words.ts';

/**
 * Reports figures of another kind than the word directly beside their number names: 5个集装箱 are containers, not a quantity of
 * what is in them; and amounts whose clause names another kind of amount: 货值 before a fine.
 */
export const kindBeside: CaseCheck = (one, { vocabulary }, report) => {
  for (const [index, figure] of one.entry.data.figures.entries()) {
    if (!isStated(figure)) continue;
    for (const number of numbersOfFigure(one, index, vocabulary)) {
      const text = one.texts.get(number.paragraph) ?? '';
      const { kinds, words } = kindsBeside(figure, number, text, vocabulary);
      if (kinds.length === 0 || kinds.includes(figure.kind)) continue;
      report(one.entry, ['figures', index, 'kind'], {
        found: `"${figure.kind}", though the words beside the number are "${words}"`,
        allowed: `${kinds.join(', ')}, by ${vocabularyFile('figure-kinds')}`,
        advice: 'Correct the kind, or leave it out where the words tell it.',
      });
      break;
    }
  }
};

function kindsBeside(
  { unit }: Figure,
  { start, end }: FigureNumber,
  text: string,
  vocabulary: Vocabulary,
): { kinds: string[]; words: string } {
  const kinds = kindsOf(vocabulary, unit).map((id) => ({
    id,
    words: vocabulary['figure-kinds'].get(id)?.words ?? [],
  }));
  const clause = /[^，。；：]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^，。；：]{0,6}/u.exec(text.slice(end))?.[0] ?? '';
  if (vocabulary.currencies.has(unit)) {
    const said = kinds.filter(({ words }) => words.some((word) => clause.includes(word)));
    return { kinds: said.map(({ id }) => id), words: clause + text.slice(start, end) };
  }
  const totals = textWords(vocabulary, 'totals')
    .map((word) => RegExp.escape(word))
    .join('|');
  const head = clause.replace(new RegExp(`(?:${totals}|达|近|约|逾|超过|至少)+$`, 'u'), '');
  const said = kinds.filter(({ words }) =>
    words.some((word) => after.startsWith(word) || (word.length > 1 && head.endsWith(word))),
  );
  return {
    kinds: said.map(({ id }) => id),
    words: head.slice(-6) + text.slice(start, end) + after,
  };
}
