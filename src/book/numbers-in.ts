import { memoize } from '../memoize.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { hedgedWithMultiples } from '../text/multiples.ts';
import { readNumbersBeside, type WrittenNumber } from '../text/numbers.ts';

const remembered = memoize<readonly WrittenNumber[]>();

/**
 * The numbers of a Chinese text, without those inside words that are none. A text is read once, since every figure that
 * quotes a paragraph needs all of its numbers.
 */
export function numbersIn(text: string, { 'numeral-words': words }: Vocabulary) {
  return remembered(words, text, () =>
    readNumbersBeside(text, [...words.keys()]).map((number) => {
      if (number.hedge !== 'exact') return number;
      const multiple = hedgedWithMultiples(text.slice(0, number.start), number.after);
      return number.after.startsWith('倍') && multiple
        ? { ...number, hedge: multiple.hedge }
        : number;
    }),
  );
}
