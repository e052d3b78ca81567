import { memoizeText } from '../memoize.ts';
import type { Hedge } from '../schema/vocabulary.ts';
import { findDates } from './date-forms.ts';
import { findAll } from './find-all.ts';
import { hedgeAfter, hedgeBefore, joinHedges } from './hedges.ts';
import type { NumberForm } from './number-form.ts';
import { joinRanges } from './number-ranges.ts';
import { matchAt } from './numerals.ts';
import { isOrdinal } from './ordinals.ts';
import { scanNumber } from './scan-number.ts';
import type { Span } from './sentences.ts';
import { type Unspaced, unspace } from './unspaced.ts';

export { readCurrency, readUnit } from './units.ts';

/** A number as a text writes it. */
export interface WrittenNumber extends Span {
  /** Its value: 950余万 is 9500000, 一年零六个月 is 18, 百分之三十 is 30. Of a range or of 数十, the lower bound. */
  value: number;
  /** The upper end of a range: 5 in 3至5批. */
  upTo?: number;
  hedge: Hedge;
  /**
   * The text directly after it, where its unit stands, without 余, 多 and the like: 吨 for 80余吨. It is `月` for a term
   * of years and months, and begins with `%` or `‰` for a percentage in words.
   */
  after: string;
  /** Set where the number counts nothing: a place in an order (第一, 案例一, （一）, 5号), or the end of a name. */
  ordinal?: true;
}

/**
 * Reads every number of a Chinese text that is no part of a date, in order, each with its own hedge.
 *
 * - A term of years and months is in months (一年零六个月 is 18), and so are every term of 徒刑, 拘役 or 缓刑, and 半年.
 *   Other spells are in their own unit: 两年 is 2.
 * - A fraction is a part of one: 三分之一 is 0.333333, 半数 is 0.5. A percentage is a number of per cent.
 * - 数十, 几十, 十几 and 上千 are `several`: 10, 10, 10 and 1000. 三五十 is about 30 to 50. A scale alone is a number
 *   beside a word that makes it one: 万余, 近百.
 * - 成千上万 and models such as OPA2333 are no numbers.
 */
export const readNumbers = memoizeText((text): readonly WrittenNumber[] => {
  const plain = unspace(text);
  return numbersOf(plain, findPhrases(plain.text));
});

/**
 * The same without the numbers inside the `harmless` words (统一, 一般, 第三方 …), unless more numerals belong to them: 万一
 * in 五万一千.
 */
export function readNumbersBeside(text: string, harmless: readonly string[]): WrittenNumber[] {
  const plain = unspace(text);
  return numbersOf(plain, findWords(plain.text, harmless));
}

function numbersOf(plain: Unspaced, words: readonly Span[]): WrittenNumber[] {
  return joinRanges(plain.text, findNumbers(plain.text, words)).map((form) => {
    const { value, upTo, unit = '', isTerm } = form;
    const ordinal = isOrdinal(plain.text, form);
    return {
      ...plain.spanOf(form),
      value,
      ...(upTo !== undefined && { upTo }),
      hedge: ordinal ? 'exact' : joinHedges(hedgesOf(plain.text, form)),
      after: isTerm ? unit : unit + plain.after(form.end),
      ...(ordinal && { ordinal }),
    };
  });
}

function hedgesOf(text: string, { start, end, hedges, isTerm }: NumberForm): Hedge[] {
  const after = text.slice(end);
  const before = hedgeBefore(text.slice(Math.max(0, start - 16), start), isTerm ? '月' : after);
  return [before, ...hedges, hedgeAfter(after)];
}

/** What a number or a model of letters and digits can begin with. */
const opening = /[\dA-Za-z一二两三四五六七八九十百千万亿半数几上]/gu;

function findNumbers(text: string, nameless: readonly Span[]): NumberForm[] {
  // Where words overlap, the longest decides.
  const words = [...nameless].sort((a, b) => b.end - b.start - (a.end - a.start));
  words.push(...modelsIn(text));
  const dates = findDates(text);
  const found: NumberForm[] = [];
  let at = 0;
  for (const { index } of text.matchAll(opening)) {
    if (index < at) continue;
    const date = dates.find(({ end }) => index < end);
    if (date && date.start <= index) {
      at = date.end;
      continue;
    }
    // A number ends before the next date begins.
    const number = scanNumber(text.slice(0, date?.start), index, found.at(-1));
    const end = number?.end ?? index;
    // 第三 in 第三十二, 之一 in 三分之一 and 万一 in 五万一千 hold a part of a number, which counts.
    const word = words.find((one) => one.start <= index && index < one.end && end <= one.end);
    if (number && word === undefined) found.push(number);
    at = word?.end ?? end;
  }
  return found;
}

/** Phrases of numerals that name no number. */
const phrases = /成[十百千万]上[百千万亿]|千千万万|亿万|百分点|千万(?=[不别要注])/gu;

function findPhrases(text: string): Span[] {
  return [...text.matchAll(phrases)].map(spanOf);
}

function spanOf({ 0: found, index }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}

function findWords(text: string, harmless: readonly string[]): Span[] {
  return [...findPhrases(text), ...[...new Set(harmless)].flatMap((word) => findAll(text, word))];
}

/** Letters after digits that are units of measure; any others make a model of them. */
const latinUnit =
  /^(?:kg|KG|Kg|g|mg|t|km|m|cm|mm|[Ll]|m[Ll]|ML|pcs|PCS|kW|kWh|mAh|[MGT]B|TEU|m[23])(?![A-Za-z])/;
const latinCurrency = /^(?:RMB|CNY|USD|EUR|HKD|JPY|GBP)[\d.-]+$/;

/** Models and codes that hold digits, such as OPA2333-HT and 5G, but not 15400kg or RMB950. */
function modelsIn(text: string): Span[] {
  return [...text.matchAll(/[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*/g)]
    .filter(({ 0: whole }) => {
      if (!/[A-Za-z]/.test(whole) || !/\d/.test(whole) || latinCurrency.test(whole)) return false;
      const digits = matchAt(/[\d.-]*/y, whole, 0).length;
      return digits === 0 || !latinUnit.test(whole.slice(digits));
    })
    .map(spanOf);
}

/**
 * Every run of digits and Chinese numerals in a text; each must be part of a figure, a date or a word. What stands in one
 * of the `harmless` words is left out.
 */
export function numeralSpans(text: string, harmless: readonly string[] = []): Span[] {
  const words = findWords(text, harmless);
  const spans: Span[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (let place = index; place < index + run.length; place++) {
      if (words.some(({ start, end }) => start <= place && place < end)) continue;
      const last = spans.at(-1);
      if (last && last.end === place && place > index) last.end += 1;
      else spans.push({ start: place, end: place + 1 });
    }
  }
  return spans;
}

const runs = /[0-9０-９]+|[零〇一二三四五六七八九十百千万亿两半双]+/gu;
