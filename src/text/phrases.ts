import type { Span } from './sentences.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** What stays in one piece on every site. */
const always = ['知识产权', '口岸漂移', '两法衔接'];
/** A longer name would leave a phone no place to break a line. */
const longestWhole = 8;

/**
 * Cuts a heading where a line may break: between words of two letters or more. Single characters and closing marks stay
 * with the word before them (a character after a pause, or with which a term begins, does not), and opening marks with
 * the word after. A number stays with what it counts.
 * @param terms what else stays in one piece, though a dictionary of everyday words would cut it in two
 */
export function phrases(text: string, terms: readonly string[] = []): string[] {
  if (!/\p{Script=Han}/u.test(text)) return text.split(/(?<= )/);
  const whole = [...always, ...terms].filter(
    (term) => term.length <= longestWhole && text.includes(term),
  );
  const found: string[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      (/^[\p{Pe}\p{Pf}\p{Po}\s]+$/u.test(segment) ||
        (/^\p{Script=Han}$/u.test(segment) &&
          !/[，。；：、！？]$/u.test(last) &&
          !(last.length > 1 && whole.some((term) => text.startsWith(term, index)))) ||
        /[\p{Ps}\p{Pi}\s]$/u.test(last) ||
        (/\d$/.test(last) && /^\p{Script=Han}/u.test(segment)) ||
        whole.some((term) => isInside(text, index, term)));
    if (joins) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

const digits = String.raw`\d+(?:[.,]\d+)*`;
/** A number with its currency and its scale, or with its scale and what it counts: 950余万元, 7327件, RMB 9.5 million, 43 pairs. */
const numbers = new RegExp(
  [
    String.raw`\b[A-Z]{3} ${digits}(?: [mb]illion\b)?`,
    String.raw`${digits} \p{L}+`,
    String.raw`${digits}\s?[余多]?[十百千万亿]*[余多]?(?:\p{Script=Han}[元月]|\p{Script=Han})`,
  ].join('|'),
  'gu',
);

/** The places of a text within which no line breaks, because a number stands there. */
export function numberSpans(text: string): Span[] {
  return [...text.matchAll(numbers)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** English words in which no line breaks between a number and the name before it, its scale or what it counts: RMB 9.5 million, Case 10. */
export function boundNumbers(text: string): string {
  return text.replace(/(?<=\b[A-Z][A-Za-z]*) (?=\d)|(?<=\d) (?=\p{L})/gu, '\u00a0');
}

/** Whether a place lies within a term, not at its edge. */
function isInside(text: string, place: number, term: string): boolean {
  const start = text.lastIndexOf(term, place - 1);
  return start >= 0 && start + term.length > place;
}
