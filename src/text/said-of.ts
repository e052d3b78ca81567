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
  const { start, end } = seriesOf(text, place, places);
  const sentence = sentenceAround(text, start);
  const [head = '', tail = ''] = pattern.split('{name}');
  return (
    endsWith(text.slice(sentence.start, start), head) &&
    startsWith(text.slice(end, sentence.end), tail)
  );
}

/**
 * The words of a text by which it says something of a name at a place, within a clause: 自韩国申报进口 for 自{name}…进口. Nothing
 * where it does not.
 */
export function saidWords(text: string, { start, end }: Span, pattern: string): Span | undefined {
  const clause = clauseAround(text, { start, end });
  const [head = [], tail = []] = pattern.split('{name}').map((words) => words.split('…'));
  let from = start;
  for (const [at, words] of head.toReversed().entries()) {
    const before = text.slice(clause.start, from);
    const place = at === 0 ? before.length - words.length : before.lastIndexOf(words);
    if (place < 0 || !before.startsWith(words, place)) return undefined;
    from = clause.start + place;
  }
  let to = end;
  for (const [at, words] of tail.entries()) {
    const place = at === 0 ? 0 : text.slice(to, clause.end).indexOf(words);
    if (place < 0 || !text.slice(to, clause.end).startsWith(words, place)) return undefined;
    to += place + words.length;
  }
  return { start: from, end: to };
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

/** Whether a text ends with words, of which those before an ellipsis may stand anywhere before, in order. */
function endsWith(text: string, words: string): boolean {
  const parts = words.split('…');
  const last = parts.pop() ?? '';
  if (!text.endsWith(last)) return false;
  return hasInOrder(text.slice(0, text.length - last.length), parts);
}

/** Whether a text begins with words, of which those after an ellipsis may stand anywhere behind, in order. */
function startsWith(text: string, words: string): boolean {
  const [first = '', ...rest] = words.split('…');
  return text.startsWith(first) && hasInOrder(text.slice(first.length), rest);
}

function hasInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
