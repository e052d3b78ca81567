import type { AskedDate } from './values.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const name =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '([0-3]?\\d)(?:st|nd|rd|th)?';
const year = '((?:19|20)\\d\\d)';

/** A year that no unit stands close behind. */
const lone = `${year}(?![\\d.,/-]|[\\p{Script=Han}a-z])`;

type Parts = { year?: number; month?: number; day?: number };
type Pattern = readonly [RegExp, (found: RegExpExecArray) => Parts];

const monthOf = (text = '') => months.indexOf(text.slice(0, 3)) + 1;

/** What stands between the two ends of a period: March to June, 3月至6月. */
export const until = '(?:to|and|until|till|through|thru|[-–—~到至])';

/** March of March to June 2016, then June 16, 2016; 16 June 2016; June 2016; 16 June; the full forms first. */
const english: readonly Pattern[] = [
  [
    new RegExp(`\\b${name}(?= ?${until} ?(?:${day} (?:of )?)?${name}(?![a-z]))`, 'g'),
    ([, m]) => partsOf(undefined, monthOf(m)),
  ],
  [
    new RegExp(`(?<=\\b${name} ?${until} ?)${name}(?![a-z])(?!,? ?\\d)`, 'g'),
    ([, , m]) => partsOf(undefined, monthOf(m)),
  ],
  [new RegExp(`\\b${name} ${day},? ${year}\\b`, 'g'), ([, m, d, y]) => partsOf(y, monthOf(m), d)],
  [
    new RegExp(`\\b${day} (?:of )?${name},? ${year}\\b`, 'g'),
    ([, d, m, y]) => partsOf(y, monthOf(m), d),
  ],
  [new RegExp(`\\b${name},? ${year}\\b`, 'g'), ([, m, y]) => partsOf(y, monthOf(m))],
  [
    new RegExp(`\\b${name} ${day}\\b(?![,.]?\\d)`, 'g'),
    ([, m, d]) => partsOf(undefined, monthOf(m), d),
  ],
  [
    new RegExp(`\\b${day} (?:of )?${name}(?![a-z])`, 'g'),
    ([, d, m]) => partsOf(undefined, monthOf(m), d),
  ],
];

/** 2016-06-16, 2016.6.16, 2016/6/16, 20160616, 2016.6, 6/2016, 16年4月 and 6.16, which may be a number as well. */
const plain: readonly Pattern[] = [
  // Both years of 2014-2015, 2014 to 2015 and 2014至2015.
  [
    new RegExp(`(?<![\\d.,\\p{Sc}-])${year}(?= ?${until} ?${lone})`, 'gu'),
    ([, y]) => partsOf(y, undefined),
  ],
  [new RegExp(`(?<=(?<!\\d)${year} ?${until} ?)${lone}`, 'gu'), ([, , y]) => partsOf(y, undefined)],
  [
    /(?<![\d.,\p{Sc}-])(?:\b(?:the )?year (?:of )?)?((?:19|20)\d\d)(?![\d.,-]|[\p{Script=Han}a-z])/gu,
    ([, y]) => partsOf(y, undefined),
  ],
  [
    /(?<![\d.])((?:19|20)\d\d)[-./]([01]?\d)[-./]([0-3]?\d)(?![\d.])/g,
    ([, y, m, d]) => partsOf(y, m, d),
  ],
  [/(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/g, ([, y, m, d]) => partsOf(y, m, d)],
  [/(?<![\d.])((?:19|20)\d\d)[-./]([01]?\d)(?![\d.])/g, ([, y, m]) => partsOf(y, m)],
  [/(?<![\d./-])([01]?\d)[-./]((?:19|20)\d\d)(?![\d./-])/g, ([, m, y]) => partsOf(y, m)],
  [/(?<!\d)(\d\d)年([01]?\d)月(?:([0-3]?\d)[日号])?/g, ([, y, m, d]) => partsOf(`20${y}`, m, d)],
  [
    /(?<![\d.,$¥€£])([01]?\d)\.([0-3]?\d)(?![\d.,%]|\s?(?:[a-z万亿吨级元美]|tonnes?))/g,
    ([, m, d]) => partsOf(undefined, m, d),
  ],
];

/**
 * The quarters, halves, ends and seasons of a year: Q2 2016, Q2/2016, second quarter of 2016, 2016年第二季度, H1 2016,
 * 上半年, 2016年初, early 2016, spring 2016.
 */
const quarters: readonly RegExp[] = [
  /\b(?<at>q[1-4]|h[12])[ /](?<year>20\d\d)\b/g,
  /\b(?:the )?(?<at>(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:quarter|half))(?: of| in)? (?<year>20\d\d)\b/g,
  /\b(?<year>20\d\d)年? ?(?<at>q[1-4]|h[12])/g,
  /\b(?<at>early|mid|late|(?:the )?end of|spring|summer|autumn|fall)[- ](?:of |in )?(?<year>20\d\d)\b/g,
  /(?:\b(?<year>20\d\d)年?的? ?)?(?<at>第?[一二三四1-4]季度|[上下]半年|年[初底末](?![次级期代])|年中(?=$|[\s的])|[春夏秋][季天])/gu,
  // A spring is a part of a machine, too.
  /(?<=\bin (?:the )?)(?<at>spring|summer|autumn)\b/g,
];
/** From which to which month the others go, as most people take them. */
const seasons: readonly (readonly [RegExp, from: number, to: number])[] = [
  [/early|初/, 1, 3],
  [/mid|年中/, 5, 8],
  [/late/, 10, 12],
  [/end|[底末]/, 11, 12],
  [/[春]|spring/, 3, 5],
  [/[夏]|summer/, 6, 8],
  [/[秋]|autumn|fall/, 9, 11],
];
const places = [/[1一上]|first/, /[2二下]|second/, /[3三]|third/, /[4四]|fourth|last/];

/** The quarters and halves of years in a folded text. */
export function partsOfYears(text: string): AskedDate[] {
  return quarters.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index, groups = {} }): AskedDate => {
      const { year: y, at = '' } = groups;
      const size = /^h|half|半/.test(at) ? 6 : 3;
      const last = (places.findIndex((place) => place.test(at)) + 1) * size;
      const [, from = last - size + 1, to = Math.min(last, 12)] =
        seasons.find(([pattern]) => pattern.test(at)) ?? [];
      const span = { start: index, end: index + whole.length };
      return { kind: 'date', ...span, from: partsOf(y, from), to: partsOf(y, to) };
    }),
  );
}

/** The dates that a folded text has in English. */
export function englishDates(text: string): AskedDate[] {
  return read(text, english).map(({ span, parts }) => ({ kind: 'date', ...span, from: parts }));
}

/** The dates that a folded text has in digits and signs. */
export function plainDates(text: string): AskedDate[] {
  const yearFirst = read(text, plain).map(
    ({ span, parts }): AskedDate => ({
      kind: 'date',
      ...span,
      from: parts,
      ...((parts.year === undefined || parts.month === undefined) && { orNumber: true }),
    }),
  );
  return [...yearLast(text), ...yearFirst];
}

/** 16.6.2016, 16/6/16 and, as Americans write it, 6/16/2016; where both may be the month, it is either day. */
function yearLast(text: string): AskedDate[] {
  return [
    ...text.matchAll(/(?<![\d.])([0-3]?\d)([./-])([0-3]?\d)\2((?:19|20)?\d\d)(?![\d.])/g),
  ].flatMap(({ 0: whole, 1: one, 2: sign, 3: other, 4: at = '', index }) => {
    const y = at.padStart(4, '20');
    const span = { start: index, end: index + whole.length };
    const ways = [partsOf(y, other, one), ...(sign === '.' ? [] : [partsOf(y, one, other)])];
    const [from, or] = ways.filter(isPossible);
    return from ? [{ kind: 'date' as const, ...span, from, ...(or && { or }) }] : [];
  });
}

function read(text: string, patterns: readonly Pattern[]) {
  return patterns.flatMap(([pattern, partsIn]) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const parts = partsIn(found);
      const span = { start: found.index, end: found.index + found[0].length };
      return isPossible(parts) ? [{ span, parts }] : [];
    }),
  );
}

/** A moment of what is known of it, in numbers. */
export function partsOf(y?: string | number, m?: string | number, d?: string | number): Parts {
  return {
    ...(y !== undefined && { year: Number(y) }),
    ...(m !== undefined && { month: Number(m) }),
    ...(d !== undefined && { day: Number(d) }),
  };
}

function isPossible({ month = 1, day: date = 1 }: Parts): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= 31;
}
