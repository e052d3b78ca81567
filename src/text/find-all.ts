import type { Span } from './sentences.ts';

/** Every place of words in a text, in order; those that overlap are all there. */
export function findAll(text: string, words: string): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}
