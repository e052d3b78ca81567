import type { Case } from '../book/book.ts';
import type { ReadingLayer } from './annotate.ts';

/**
 * The readings that are proposed for words of a paragraph, each narrowed to the characters that differ: 发 and 法 of
 * 不发企业 and 不法企业. A translation does not have the words that the notes are about.
 */
export function readingsIn(one: Case, paragraph: string): ReadingLayer[] {
  if (one.original) return [];
  const layers: ReadingLayer[] = [];
  for (const { exact, reading, start, ...note } of one.notes) {
    if (note.paragraph !== paragraph || reading === undefined || reading === exact) continue;
    const narrow = difference(exact, reading);
    const layer = { ...narrow, start: start + narrow.start, end: start + narrow.end };
    if (layers.every((other) => layer.end <= other.start || other.end <= layer.start)) {
      layers.push(layer);
    }
  }
  return layers;
}

/**
 * Where two wordings differ, and what the second has there; neither side is empty, so that the one can stand for the
 * other, but where the second only has more: that stands behind the character before.
 */
function difference(was: string, now: string): ReadingLayer {
  let start = 0;
  let tail = 0;
  const shorter = Math.min(was.length, now.length);
  while (start < shorter && was[start] === now[start]) start += 1;
  while (tail < shorter - start && was.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  // A number stays whole: 约126 and 126, not 约1 and 1.
  const startsInside = () => [was, now].some((text) => isCut(text, start));
  const endsInside = () => [was, now].some((text) => isCut(text, text.length - tail));
  if (start > 0 && start + tail === was.length && !startsInside() && !endsInside()) {
    return { start: start - 1, end: start, words: now.slice(start, now.length - tail), adds: true };
  }
  if (start === shorter) start -= 1;
  if (start + tail === shorter) tail -= 1;
  while (start > 0 && startsInside()) start -= 1;
  while (tail > 0 && endsInside()) tail -= 1;
  return { start, end: was.length - tail, words: now.slice(start, now.length - tail) };
}

/** Whether a place lies inside a number. */
function isCut(text: string, at: number): boolean {
  return /\d$/.test(text.slice(0, at)) && /^[.,]?\d/.test(text.slice(at));
}
