import type { Span } from './sentences.ts';

/**
 * The places in a text of words that hold a numeral without saying a number, such as 统一 and 第三方.
 * @param words the words, as keys
 */
export function numeralWordSpans(text: string, words: ReadonlyMap<string, unknown>): Span[] {
  return [...words.keys()].flatMap((word) =>
    [...text.matchAll(new RegExp(RegExp.escape(word), 'gu'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    })),
  );
}
