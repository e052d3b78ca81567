import type { Hedge } from '../schema/vocabulary.ts';
import type { Span } from './sentences.ts';

/** A number as a text writes it. */
export interface WrittenNumber extends Span {
  /** Its value: 950余万 is 9500000, 一年零六个月 is 18. */
  value: number;
  hedge: Hedge;
  /** The text directly after it, where its unit stands; `月` for a term of years and months. */
  after: string;
}

const digit: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const power: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

const written =
  /([0-9]+(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)([余多]?)([万亿]?)([余多]?)/gu;
const term = /([零一二三四五六七八九十]+)年零?([零一二三四五六七八九十]+)个月/u;

/** Reads every number of a text, with the hedges round it: 约, 逾, 余, 多. */
export function readNumbers(text: string): WrittenNumber[] {
  const months = term.exec(text);
  if (months) {
    const [whole, years = '', rest = ''] = months;
    const value = readNumeral(years) * 12 + readNumeral(rest);
    const span = { start: months.index, end: months.index + whole.length };
    return [{ ...span, value, hedge: 'exact', after: '月' }];
  }
  return [...text.matchAll(written)].map((match) => {
    const [whole, numeral = '', inner = '', scale = '', outer = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    // 54.3 × 10 000 is not a whole number in binary, so it is rounded to the precision of the text.
    const value = Math.round(readNumeral(numeral) * (power[scale] ?? 1) * 1e6) / 1e6;
    const before = text.slice(Math.max(0, start - 5), start);
    const about = /约(?:人民币)?$/u.test(before);
    const over = inner !== '' || outer !== '' || /[逾超](?:人民币)?$/u.test(before);
    const hedge: Hedge = about ? (over ? 'about-over' : 'about') : over ? 'over' : 'exact';
    return { start, end, value, hedge, after: text.slice(end) };
  });
}

/** Every run of digits and Chinese numerals in a text; each must be part of a figure, a date or a word. */
export function numeralSpans(text: string): Span[] {
  return [...text.matchAll(/[0-9]+|[零一二三四五六七八九十百千万亿两半双]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function readNumeral(numeral: string): number {
  if (/^[0-9.]+$/.test(numeral)) return Number(numeral);
  let total = 0;
  let last = 0;
  for (const char of numeral) {
    const scale = power[char];
    if (scale === undefined) last = digit[char] ?? Number.NaN;
    else {
      total += (last === 0 ? 1 : last) * scale;
      last = 0;
    }
  }
  return total + last;
}
