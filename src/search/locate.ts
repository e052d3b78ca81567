import { memoizeReading } from '../memoize.ts';
import type { Span } from '../text/sentences.ts';
import { fold, oneWord, type Simplified, wordsIn } from './fold.ts';
import type { Cut } from './tokens.ts';
import { stemOf } from './word-forms.ts';

/** The folded characters of a text that are no white space, each with its place. */
const denseOf = memoizeReading((text: string, simplified: Simplified) => {
  const folded = fold(text, simplified);
  const kept: number[] = [];
  for (const { 0: run, index } of folded.matchAll(/\S+/gu)) {
    for (let at = 0; at < run.length; at++) kept.push(index + at);
  }
  return { dense: folded.replace(/\s+/gu, ''), kept };
});

/** Finds the places of any of the folded terms, ignoring white space. Longer hits win, and none overlap. */
export function locate(text: string, terms: readonly string[], simplified: Simplified): Span[] {
  const { dense, kept } = denseOf(text, simplified);
  const spans = terms.flatMap((term) => {
    const word = term.replace(/\s/gu, '');
    const found: Span[] = [];
    for (
      let at = dense.indexOf(word);
      word !== '' && at >= 0;
      at = dense.indexOf(word, at + word.length)
    ) {
      found.push({ start: kept[at] ?? 0, end: (kept[at + word.length - 1] ?? 0) + 1 });
    }
    return found;
  });
  return apart(spans);
}

/** The words of a text with their stems and places. */
const placesOf = memoizeReading((text: string, simplified: Simplified) =>
  [...fold(text, simplified).matchAll(oneWord)].map(({ 0: word, index }) => ({
    word,
    stem: stemOf(word),
    index,
  })),
);

/**
 * Finds the places where the words of any of the folded terms stand in a row in any of their forms, with any characters
 * between words. The last may be the beginning of a word; the place then ends there. Longer hits win, and none overlap.
 */
function locateWords(text: string, terms: readonly string[], simplified: Simplified): Span[] {
  // Looked up word by word: a pattern of hundreds of words, as a strange address may ask for, takes seconds.
  const places = placesOf(text, simplified);
  const spans = terms.flatMap((term) => {
    const words = wordsIn(term);
    const last = words.at(-1);
    if (last === undefined) return [];
    const stems = words.map(stemOf);
    // A word that has forms in the text is no beginning of another one there.
    const open = last.length >= 3 && !places.some(({ stem }) => stem === stems.at(-1));
    const fits = (place: (typeof places)[number] | undefined, at: number) =>
      place !== undefined &&
      (place.stem === stems[at] ||
        (open && at === words.length - 1 && place.word.startsWith(words[at] ?? '')));
    const found: Span[] = [];
    for (let first = 0; first + words.length <= places.length; first++) {
      if (!words.every((_, at) => fits(places[first + at], at))) continue;
      const [start, end] = [places[first], places[first + words.length - 1]];
      if (start && end) {
        const length = open ? last.length : end.word.length;
        found.push({ start: start.index, end: end.index + length });
      }
      first += words.length - 1;
    }
    return found;
  });
  return apart(spans);
}

/** The spans in order, without those that an earlier or longer one overlaps. */
export function apart(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((span) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

/** The function that finds places in texts that the index cuts in the given way. */
export function locatorFor(cut: Cut): typeof locate {
  return cut === 'words' ? locateWords : locate;
}

/** Whether a span is a whole word, that is, no Latin letter or digit touches its Latin ends. */
export function isWholeWord(text: string, { start, end }: Span): boolean {
  const latin = /[\p{Script=Latin}\p{N}]/u;
  const cut = (inside: string, outside: string) => latin.test(inside) && latin.test(outside);
  return (
    !cut(text.charAt(start), text.charAt(start - 1)) && !cut(text.charAt(end - 1), text.charAt(end))
  );
}
