import { findDates, type Moment } from '../text/date-forms.ts';
import { readNumbers } from '../text/numbers.ts';
import type { Span } from '../text/sentences.ts';
import { type Currencies, readCurrency } from '../text/units.ts';
import { type Bound, boundAfter, boundBefore, isRange } from './asked-bounds.ts';
import { englishDates, partsOf, partsOfYears, plainDates, until } from './asked-dates.ts';
import { moneyBeside } from './asked-money.ts';
import { withSide } from './date-sides.ts';
import { lastPlace, numeralsFor } from './number-words.ts';
import { segments } from './segments.ts';
import type { AskedDate, AskedNumber, AskedValue, Unit, Values } from './values.ts';

/** A number that English scales in letters: 1.08m, 9.5 million, 27k. The readers of the texts do not know these. */
const scaled =
  /(?<![\d.,]|(?<!\b(?:us|[a-z]{3}))\p{L})(\d[\d,]*(?:\.\d+)?)(?: *(?:(k|thousand)|(mn|mil|m|millions?)|(bn|b|billions?)|(w|wan)))(?![\p{L}\d])/gu;
/** The power of ten of the letters in a match. */
const powerOf = (found: readonly string[]): number =>
  [3, 6, 9, 4][found.slice(2).findIndex(Boolean)] ?? 0;
/** A currency as readers type it after a number, in either language. */
const codes: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:us\s)?dollars?\b|^\s?us\$|^\s?(?:刀|美刀|美钞)/iu, 'USD'],
  [/^\s?(?:rmb|cny|yuan|renminbi)\b|^\s?(?:块钱?|人民币)/iu, 'CNY'],
  [/^\s?euros?\b/iu, 'EUR'],
];
const term =
  /(?:(\d+) +|\ban? +|\b(?=year ))(?:years?(?: +and)? +(?:(\d+) +months?|a half)|and a half years?)/gu;

/** The words that stand beside numbers. */
export type Measures = Pick<Values, 'currencies' | 'units' | 'nouns'>;

/**
 * The sums, counts and dates in a folded query, by the readers of the texts, and in the ways in which people type them:
 * $1.08m, 9.5 million, 2016.6.16, 16 June, twelve. None overlap. A number that belongs to a word (OPA2333) is none.
 */
export function readValues(folded: string, measures: Measures): AskedValue[] {
  const text = numeralsFor(folded).replace(/([\d一二三四五六七八九十百千])个([万亿])/gu, '$1$2 ');
  const dates = [
    ...partsOfYears(text),
    ...plainDates(text),
    ...englishDates(text),
    ...chineseDates(text),
  ];
  const apart: AskedDate[] = [];
  for (const one of dates.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last && overlap(one, last)) continue;
    const period = last && periodOf(text, last, one);
    if (period) apart.splice(-1, 1, period);
    else apart.push(one);
  }
  const found: AskedValue[] = apart.map((one) => withSide(text, one));
  const terms = [...text.matchAll(term)].map(
    ({ 0: whole, 1: years = 1, 2: months = 6, index }): AskedNumber => ({
      kind: 'number',
      start: index,
      end: index + whole.length,
      value: Number(years) * 12 + Number(months),
      step: 1,
      hedge: 'exact',
      units: ['月'],
    }),
  );
  const amounts = [...readAmounts(text, measures), ...readScaled(text, measures)];
  // What was written in words or with 个 is longer than its digits.
  for (const one of amounts) {
    while (text.charAt(one.end) === ' ' && !/\s|^$/.test(folded.charAt(one.end))) one.end += 1;
  }
  const numbers = joinRanges(text, [...terms, ...amounts]);
  for (const one of numbers) {
    const date = found.find((other) => overlap(one, other));
    // 2000 units and 2016 cases are counted, and no years.
    if (date && isYear(date) && (one.units || one.kinds || one.currency))
      found.splice(found.indexOf(date), 1, one);
    // 6.16 may be a day or a number, and both are looked for; 2016年 is a year only.
    else if (date?.kind === 'date' && date.orNumber) date.number = one;
    else if (!date) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether digits may be a year and nothing else of a date. */
function isYear(one: AskedValue): boolean {
  return one.kind === 'date' && one.orNumber === true && one.from.month === undefined;
}

/** The period between two dates that words make its ends; the year may stand with the second alone. */
function periodOf(text: string, first: AskedDate, last: AskedDate): AskedDate | undefined {
  const joint = text.slice(first.end, last.start);
  const isPeriod =
    new RegExp(`^ ?${until} ?$`).test(joint) &&
    (joint.trim() !== 'and' || /\bbetween $/.test(text.slice(0, first.start))) &&
    !first.to &&
    !last.to &&
    // 2016-01 to 2016-03 are cases.
    !/^\d{4}-\d\d$/.test(text.slice(last.start, last.end));
  if (!isPeriod) return undefined;
  const { year } = last.from;
  return { ...first, end: last.end, from: { ...(year && { year }), ...first.from }, to: last.from };
}

/** Makes one number of two that are the ends of a range: 1,000 to 2,000, 700万元以上1000万元以下. */
function joinRanges(text: string, numbers: AskedNumber[]): AskedNumber[] {
  const joined: AskedNumber[] = [];
  for (const number of [...numbers].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const joint = last && text.slice(last.end, number.start);
    const isBetween = last && /^[ ,、]*(?:and|but|且|并)?[ ]*$/u.test(joint ?? '');
    const isClosed = isBetween && last.bound?.side === 'from' && number.bound?.side === 'to';
    const isUp = last && !overlap(last, number) && last.value < number.value;
    // The noun before a range is a part of its first number: 货值介于.
    const noun =
      /^.{0,12}?(?:between|介于|在)/u.exec(text.slice(last?.start, last?.end))?.[0] ?? '';
    if (isUp && (isClosed || isRange(text.slice(0, last.start) + noun, joint ?? ''))) {
      const led =
        /(?:\bbetween|\bfrom|介于|在) ?$/u.exec(text.slice(0, last.start))?.[0].length ?? 0;
      const { bound: _, ...own } = number;
      const start = last.start - led;
      const value = carried(text, last, number);
      joined.splice(-1, 1, { ...last, ...own, start, value, upTo: number.value });
    } else joined.push(number);
  }
  return joined;
}

/** The first number of a range with the scale that is told with the second alone: 5 to 10 million, 一百到两百万. */
function carried(text: string, first: AskedNumber, second: AskedNumber): number {
  const value = first.value * scaleOf(text.slice(second.start, second.end));
  // With a scale of its own it would be the greater one.
  return value < second.value ? value : first.value;
}

/** What the scale of a written number multiplies it by; 1 where it has none. */
function scaleOf(written: string): number {
  const [found] = written.matchAll(scaled);
  if (found) return 10 ** powerOf(found);
  return /亿/u.test(written) ? 1e8 : /万/u.test(written) ? 1e4 : 1;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function readAmounts(text: string, measures: Measures): AskedNumber[] {
  // The reader knows currencies in capitals, as texts write them.
  const plain = text.replace(scaled, (found) => ' '.repeat(found.length)).toUpperCase();
  return readNumbers(plain).flatMap(({ start, end, value, upTo, hedge, ordinal, after }) => {
    const step = stepOf(text.slice(start, end), value);
    const number = { start, end, value, step, hedge, ...(upTo !== undefined && { upTo }) };
    // 一年半 was read in months.
    if (after === '月' && !text.startsWith(after, end))
      Object.assign(number, { step: 1, units: [after] });
    return ordinal ? [] : [withMeasure(text, number, measures)];
  });
}

function readScaled(text: string, measures: Measures): AskedNumber[] {
  return [...text.matchAll(scaled)].map((found) => {
    const { 0: whole, 1: digits = '', index } = found;
    const power = powerOf(found);
    const plain = digits.replaceAll(',', '');
    const step = Number(`1e${power - (plain.split('.')[1]?.length ?? 0)}`);
    const number = {
      start: index,
      end: index + whole.length,
      value: Number(`${plain}e${power}`),
      step,
      hedge: /\b(?:about|around|some|roughly|approximately|circa)\s+\S*$/.test(text.slice(0, index))
        ? ('about' as const)
        : ('exact' as const),
    };
    return withMeasure(text, number, measures);
  });
}

/** A year or a number with a space behind it, before a word of two characters and more. */
const beginsWord = /^(?:(?:19|20)\d\d\s?(?:[a-z]|\p{Script=Han}{2})|[\d.,]+\s\p{Script=Han}{2})/u;

/** Whether a unit behind a number is no beginning of a word: 2000双 and over 2000 units, but 2016案件 and 2016 cases. */
function isUnit(text: string, start: number, end: number, length: number): boolean {
  if (!beginsWord.test(text.slice(start))) return true;
  const [word = ''] = segments(text.slice(end).trimStart());
  const isWord = /^\p{Script=Han}/u.test(word) && word === text.slice(end, end + length).trim();
  return (isWord && text.charAt(end) !== ' ') || boundBefore(text.slice(0, start)) !== undefined;
}

/** A number with the currency or the unit beside it. */
function withMeasure(
  text: string,
  number: Omit<AskedNumber, 'kind'>,
  { currencies, units, nouns }: Measures,
): AskedNumber {
  const money = currencyOf(text.toUpperCase(), number, currencies);
  // What only begins a word is no unit of a year, nor of a number with a space behind it: 2016案件, 25 地震.
  const early = boundAfter(text.slice(number.end));
  const begun = number.end + (early?.length ?? 0);
  const after = text.slice(begun);
  const found = money ? undefined : unitsAt(after, units);
  const unit = found && isUnit(text, number.start, begun, found.length) ? found : undefined;
  const rest = beginsWord.test(text.slice(number.start)) ? '' : after;
  const noun = money || unit ? undefined : nounAt(rest, nouns);
  const measured = Math.max(money?.end ?? 0, begun + (unit?.length ?? noun?.length ?? 0));
  const end = measured + (/^ ?(?:左右|上下)/.exec(text.slice(measured))?.[0].length ?? 0);
  const start = money?.start ?? number.start;
  const led = boundBefore(text.slice(0, start));
  const late = boundAfter(text.slice(end));
  // The readers of the texts know more words for the least that there is.
  const least: Bound | undefined =
    number.hedge === 'at-least' ? { side: 'from', strict: false } : undefined;
  const bound = led?.bound ?? early?.bound ?? late?.bound ?? least;
  const begins = led?.start ?? start;
  const ends = end + (late?.length ?? 0);
  // A unit for things of any sort counts what stands behind it, and so does a number: 10个以上集装箱, 10 raided sites.
  const things = money || noun ? undefined : nounAt(text.slice(ends).replace(sorts, ''), nouns);
  const beside = moneyBeside(text.slice(0, begins), text.slice(ends));
  // What is counted is no sum; that it is a number of them says no more: 数量超过10万件.
  const isCounted = unit !== undefined || noun !== undefined;
  const sum = isCounted && beside?.isSum ? undefined : beside;
  const currency = money?.code ?? sum?.currency;
  const { kinds } = noun ?? (isCounted ? undefined : sum) ?? things ?? {};
  return {
    kind: 'number',
    ...number,
    start: begins - (sum?.before ?? 0),
    end: ends + (sum?.after ?? 0),
    ...(bound && { bound }),
    ...(currency !== undefined && { currency }),
    ...(unit && !things && { units: unit.units }),
    ...(kinds && { kinds }),
  };
}

/** The currency beside a number, and the span with its sign. */
function currencyOf(
  upper: string,
  { start, end }: Span,
  currencies: Currencies,
): (Span & { code: string }) | undefined {
  const before = upper.slice(0, start);
  const after = upper.slice(end);
  const named = codes.find(([pattern]) => pattern.test(after));
  if (named) return { start, end: end + (named[0].exec(after)?.[0].length ?? 0), code: named[1] };
  const sign =
    /(?:[A-Z]{3}|[A-Z]{0,2}\p{Sc}|\p{Script=Han}{2,3}[元币])?\s*$/u.exec(before)?.[0] ?? '';
  // An English word behind a sum is no part of it.
  const ended = /^\s[A-Z]/.test(after) ? '' : after;
  const code =
    readCurrency(before, after, currencies) ??
    readCurrency(before, ended, currencies) ??
    (sign.trim() === '$' ? 'USD' : undefined);
  if (code === undefined) return undefined;
  const led = readCurrency(before, '', currencies) === code || sign.trim() === '$';
  const unit =
    /^\s?(?:人民币|\p{Script=Han}{0,2}[元币圆]|美金|[A-Z]{3})+/u.exec(led ? ended : after)?.[0] ??
    '';
  return { start: start - (led ? sign.length : 0), end: end + unit.length, code };
}

/** The units that the text after a number begins with, in either language. */
function unitsAt(
  after: string,
  units: readonly Unit[],
): { units: string[]; length: number } | undefined {
  const text = after.trimStart();
  // A share is no number of things.
  if (/^[%‰]/.test(text)) return { units: ['%'], length: after.length - text.length + 1 };
  const found = units.flatMap(({ unit, words }) =>
    [unit, ...words].map((word) => ({ unit, length: lengthOf(word, text) })),
  );
  const longest = Math.max(1, ...found.map(({ length }) => length));
  const best = found.filter(({ length }) => length === longest).map(({ unit }) => unit);
  // 个 stands before any noun, and before a unit of its own sort says nothing: 11个人 are 11人, but 300个包 no packets.
  const inner = best.includes('个') ? unitsAt(text.slice(longest), units) : undefined;
  const general = units.find(({ unit }) => unit === '个')?.kinds;
  const isOwn = units.some(
    ({ unit, kinds = [] }) =>
      inner?.units.includes(unit) && kinds.some((kind) => !general?.includes(kind)),
  );
  if (inner && isOwn) {
    return { ...inner, length: after.length - text.length + longest + inner.length };
  }
  return best.length === 0
    ? undefined
    : { units: best, length: after.length - text.length + longest };
}

/** The length of a word at the beginning of a text, with the s of its plural; 0 where it does not stand there. */
function lengthOf(word: string, text: string): number {
  if (!text.startsWith(word)) return 0;
  if (/^\p{Script=Han}/u.test(word)) return word.length;
  const [plural] = /^s?(?!\w)/.exec(text.slice(word.length)) ?? [];
  return plural === undefined ? 0 : word.length + plural.length;
}

/** What a noun counts that a text begins with, and its length with what stands before it; nothing for other texts. */
function nounAt(
  after: string,
  nouns: Measures['nouns'],
): { kinds: string[]; length: number } | undefined {
  const text = after.trimStart();
  const found = nouns.flatMap(([kind = '', ...words]) =>
    words.map((word) => ({ kind, length: lengthOf(word, text) })),
  );
  const longest = Math.max(...found.map(({ length }) => length));
  const kinds = found.filter(({ length }) => length === longest).map(({ kind }) => kind);
  return longest > 0 ? { kinds, length: after.length - text.length + longest } : undefined;
}

/** Words that say of what sort the things behind a number are. */
const sorts = /^ ?(?:[a-z]+(?:ed|al|ing) |侵权|假冒|涉[案嫌])?的?/u;

/** The worth of the last place that was written: 0.1 of 9.5, 10000 of 95万, 1 of 27346. */
function stepOf(written: string, value: number): number {
  const [, whole = '', decimals = ''] = /^([\d,]+)(?:\.(\d+))?/.exec(written) ?? [];
  // 十万 is known as well as 10万.
  if (whole === '')
    return Math.min(
      lastPlace(value),
      /亿$/u.test(written) ? 1e8 : /万$/u.test(written) ? 1e4 : value,
    );
  const plain = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`);
  const scale = plain === 0 ? 1 : value / plain;
  return scale / 10 ** decimals.length;
}

function chineseDates(text: string): AskedDate[] {
  return findDates(text).flatMap(({ start, end, first, last }): AskedDate[] => {
    const from = momentOf(first);
    const to = last === undefined || last === 'open' ? undefined : momentOf(last);
    if (from === undefined) return [];
    // What the end of a period leaves out is taken from its beginning.
    return [
      {
        kind: 'date',
        start,
        end,
        from,
        ...(to && { to: { ...partsOf(from.year), ...to } }),
        ...(last === 'open' && { side: 'since' }),
      },
    ];
  });
}

/** A moment as numbers; nothing where it says less than a month and a year. */
function momentOf(moment: Moment): AskedDate['from'] | undefined {
  const number = (part: Moment['year']) => (typeof part === 'number' ? part : undefined);
  const [year, monthOf, day] = [number(moment.year), number(moment.month), number(moment.day)];
  return year === undefined && monthOf === undefined ? undefined : partsOf(year, monthOf, day);
}
