import type { Span } from './sentences.ts';

/** The words that carry a value. */
export interface CarryingWords {
  /** One of them must stand in a text; without them any text will do. An ellipsis stands for anything in between. */
  words?: readonly string[] | undefined;
  /** None of them may stand in any text. */
  unless?: readonly string[] | undefined;
}

/** Whether texts, which are judged together, carry a value. */
export function carries({ words, unless = [] }: CarryingWords, texts: readonly string[]): boolean {
  if (texts.some((text) => unless.some((word) => has(text, word)))) return false;
  return words === undefined || texts.some((text) => words.some((word) => has(text, word)));
}

/** The ids of the values that texts carry, in the order of the vocabulary. */
export function carriedIn(
  values: ReadonlyMap<string, CarryingWords>,
  texts: readonly string[],
): string[] {
  return [...values].flatMap(([id, value]) => (carries(value, texts) ? [id] : []));
}

/** Whether a text has a word, or the parts of it that an ellipsis separates, in order. */
function has(text: string, word: string): boolean {
  let from = 0;
  for (const part of word.split('…')) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** Where a word stands last in a text: of one with an ellipsis its last part, where the others stand before it; -1 where nowhere. */
export function lastPlaceOf(text: string, word: string): Span {
  const last = word.split('…').at(-1) ?? word;
  const start = text.lastIndexOf(last);
  return start >= 0 && has(text.slice(0, start + last.length), word)
    ? { start, end: start + last.length }
    : { start: -1, end: -1 };
}
