import type { ResolvedCase } from '../book/resolve-case.ts';
import { kindsOf } from '../book/vocabulary.ts';
import type { Figure } from '../schema/case.ts';
import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import { carries } from '../text/carrying-words.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { CaseCheck } from './check.ts';
import { type FigureNumber, isStated, numbersOfFigure } from './figure-numbers.ts';
import { quotesOf } from './quotes-of.ts';
import { textWords } from './text-words.ts';

/**
 * Reports figures of another kind than the word directly beside their number names: 5个集装箱 are containers, not a quantity of
 * what is in them; and amounts whose clause names another kind of amount: 货值 before a fine.
 */
export const kindBeside: CaseCheck = (one, { vocabulary }, report) => {
  for (const [index, figure] of one.entry.data.figures.entries()) {
    if (!isStated(figure)) continue;
    const said = otherKinds(one, index, figure, vocabulary);
    // A kind that the unit or the sentence rules out is reported by the check of figures.
    if (said === undefined || !isPossible(one, index, figure, vocabulary)) continue;
    report(one.entry, ['figures', index, 'kind'], {
      found: `"${figure.kind}", though the words beside the number are "${said.words}"`,
      allowed: `${said.kinds.join(', ')}, by ${vocabularyFile('figure-kinds')}`,
      advice: 'Correct the kind, or leave it out where the words tell it.',
    });
  }
};

function isPossible(
  one: ResolvedCase,
  index: number,
  { kind, unit }: Figure,
  vocabulary: Vocabulary,
): boolean {
  const known = vocabulary['figure-kinds'].get(kind);
  if (known === undefined || !kindsOf(vocabulary, unit).includes(kind)) return false;
  return quotesOf(one)(['figures', index]).every(({ paragraph, start }) => {
    const text = one.texts.get(paragraph) ?? '';
    const sentence = sentenceAround(text, start);
    return carries(known, [text.slice(sentence.start, sentence.end)]);
  });
}

/** The kinds that the words beside a figure's number name in place of its own, with the words. */
export function otherKinds(
  one: ResolvedCase,
  index: number,
  figure: Figure,
  vocabulary: Vocabulary,
): { kinds: string[]; words: string } | undefined {
  return numbersOfFigure(one, index, vocabulary)
    .map((number) => kindsBeside(figure, number, one.read.get(number.paragraph) ?? '', vocabulary))
    .find(({ kinds }) => kinds.length > 0 && !kinds.includes(figure.kind));
}

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
