import { memoizeText } from '../memoize.ts';
import { matchAt } from './numerals.ts';
import type { Span } from './sentences.ts';

/** A text as the readers of numbers and dates want it, and where each of its characters stood. */
export interface Unspaced {
  text: string;
  /** The span in the text as received for a span in this one. */
  spanOf(span: Span): Span;
  /** The text as received after a place in this one, without the space that follows it. */
  after(place: number): string;
}

/** Signs that are written in several ways, each as the readers know it. */
const alike = new Map(
  Object.entries({
    萬: '万',
    億: '亿',
    兩: '两',
    餘: '余',
    約: '约',
    個: '个',
    '％': '%',
    '．': '.',
  }),
);

/**
 * Writes digits, signs and old forms of numerals in one way, and leaves out the spaces that typesetters put between
 * Chinese and digits: `2016 年 5 月` is read as `2016年5月`. Spaces between Latin words and numbers stay.
 */
export const unspace = memoizeText((received: string): Unspaced => {
  let text = '';
  const places: number[] = [];
  for (let place = 0; place < received.length; place++) {
    const char = received.charAt(place);
    if (/\s/.test(char) && isSpare(received, place, text.slice(-1))) continue;
    text += alike.get(char) ?? (/[０-９]/.test(char) ? char.normalize('NFKC') : char);
    places.push(place);
  }
  const placeOf = (place: number) => places[place] ?? received.length;
  return {
    text,
    spanOf: ({ start, end }) => ({
      start: placeOf(start),
      end: end > start ? placeOf(end - 1) + 1 : placeOf(start),
    }),
    after: (place) => received.slice(place > 0 ? placeOf(place - 1) + 1 : 0).trimStart(),
  };
});

/** Whether a space stands beside a Chinese sign. Line breaks are kept, since a number ends with its line. */
function isSpare(received: string, place: number, before: string): boolean {
  if (/[\r\n]/.test(received.charAt(place))) return false;
  const after = matchAt(/[^\S\r\n]+\S/y, received, place).at(-1) ?? '';
  return chinese.test(before) || chinese.test(after);
}

const chinese = /[\p{Script=Han}〇“”‘’（）、，。；：—％]/u;
