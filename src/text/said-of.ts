import { clauseAround, type Span, sentenceAround } from './sentences.ts';

/** Names that stand in one series, as 香港、阿联酋, are said the same of. */
const joined = /^[、和与及]$|^以及$/u;

/**
 * Whether a text says something of a name at a place: 输往{name} of 阿联酋 in 输往香港、阿联酋. An ellipsis in the pattern stands for
 * anything within the sentence.
 * @param places the places of all names of its kind, in order, for the series that it belongs to
 */
export function isSaidOf(
  text: string,
  place: Span,
  places: readonly Span[],
  pattern: string,
): boolean {
  const series = seriesOf(text, place, places);
  return wordsWithin(text, series, sentenceAround(text, series.start), pattern) !== undefined;
}

/**
 * The words of a text by which it says something of a name at a place, within a clause: 自韩国申报进口 for 自{name}…进口. Nothing
 * where it does not.
 */
export function saidWords(text: string, place: Span, pattern: string): Span | undefined {
  return wordsWithin(text, place, clauseAround(text, place), pattern);
}

/** The words of a pattern round a name: those next to it directly, those beyond an ellipsis as near as may be within some bounds. */
function wordsWithin(text: string, name: Span, bounds: Span, pattern: string): Span | undefined {
  const [head = [], tail = []] = pattern.split('{name}').map((words) => words.split('…'));
  let { start, end } = name;
  for (const [at, words] of head.toReversed().entries()) {
    const before = text.slice(bounds.start, start);
    const place = at === 0 ? before.length - words.length : before.lastIndexOf(words);
    if (place < 0 || !before.startsWith(words, place)) return undefined;
    start = bounds.start + place;
  }
  for (const [at, words] of tail.entries()) {
    const behind = text.slice(end, bounds.end);
    const place = at === 0 ? 0 : behind.indexOf(words);
    if (place < 0 || !behind.startsWith(words, place)) return undefined;
    end += place + words.length;
  }
  return { start, end };
}

function seriesOf(text: string, place: Span, places: readonly Span[]): Span {
  let { start, end } = place;
  for (const other of places.toReversed()) {
    if (other.end <= start && joined.test(text.slice(other.end, start))) start = other.start;
  }
  for (const other of places) {
    if (other.start >= end && joined.test(text.slice(end, other.start))) end = other.end;
  }
  return { start, end };
}
