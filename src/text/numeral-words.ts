import type { Span } from './sentences.ts';

/**
 * The places in a text of words that hold a numeral without saying a number, such as 统一 and 第三方.
 * @param words the words, as keys
 */
export function numeralWordSpans(text: string, words: ReadonlyMap<string, unknown>): Span[] {
  const spans: Span[] = [];
  for (const word of words.keys()) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      spans.push({ start: at, end: at + word.length });
    }
  }
  return spans;
}
