import type { Span } from '../text/sentences.ts';
import { fold, type Simplified, wordsIn } from './fold.ts';
import type { Cut } from './tokens.ts';
import { stemOf } from './word-forms.ts';

/** Finds the places of any of the folded terms, ignoring white space. Longer hits win, and none overlap. */
export function locate(text: string, terms: readonly string[], simplified: Simplified): Span[] {
  const folded = fold(text, simplified);
  const kept: number[] = [];
  let dense = '';
  for (let index = 0; index < folded.length; index++) {
    const char = folded.charAt(index);
    if (/\s/u.test(char)) continue;
    dense += char;
    kept.push(index);
  }
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

/**
 * Finds the places where the words of any of the folded terms stand in a row in any of their forms, with any characters
 * between words. The last may be the beginning of a word; the place then ends there. Longer hits win, and none overlap.
 */
function locateWords(text: string, terms: readonly string[], simplified: Simplified): Span[] {
  // Looked up word by word: a pattern of hundreds of words, as a strange address may ask for, takes seconds.
  const places = [...fold(text, simplified).matchAll(/[\p{L}\p{N}]+/gu)];
  const spans = terms.flatMap((term) => {
    const words = wordsIn(term);
    const last = words.at(-1);
    if (last === undefined) return [];
    const stems = words.map(stemOf);
    // A word that has forms in the text is no beginning of another one there.
    const open = last.length >= 3 && !places.some(([place]) => stemOf(place) === stems.at(-1));
    const fits = (place: string | undefined, at: number) =>
      place !== undefined &&
      (stemOf(place) === stems[at] ||
        (open && at === words.length - 1 && place.startsWith(words[at] ?? '')));
    const found: Span[] = [];
    for (let first = 0; first + words.length <= places.length; first++) {
      if (!words.every((_, at) => fits(places[first + at]?.[0], at))) continue;
      const [start, end] = [places[first], places[first + words.length - 1]];
      if (start && end) {
        const length = open ? last.length : end[0].length;
        found.push({ start: start.index, end: end.index + length });
      }
      first += words.length - 1;
    }
    return found;
  });
  return apart(spans);
}

/** The spans without those that an earlier or longer one overlaps. */
function apart(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter(
    (span, index) => !spans.slice(0, index).some((other) => other.end > span.start),
  );
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
