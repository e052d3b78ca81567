import { memoize } from '../memoize.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { readNumbersBeside, type WrittenNumber } from '../text/numbers.ts';

const remembered = memoize<readonly WrittenNumber[]>();

/**
 * The numbers of a Chinese text, without those inside words that are none. A text is read once, since every figure that
 * quotes a paragraph needs all of its numbers.
 */
export function numbersIn(text: string, { 'numeral-words': words }: Vocabulary) {
  return remembered(words, text, () => readNumbersBeside(text, [...words.keys()]));
}
