import type { NamedDates } from './dates.ts';
import type { Span } from './sentences.ts';

/** A date in an English text. */
export interface EnglishDate extends Span {
  /** ISO 8601, as precise as the text: `2016-03-10`, an interval `2016-03/2016-04`, or `2016/..` after “since”. */
  date: string;
}

const names =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const year = '(?<![\\d,.])(?:19|20)\\d{2}(?!\\d|[,.]\\d)';

/** Days before a month: 15, 3 to 5, 3 and 4, 10–15. */
const days = new RegExp(
  `\\b\\d{1,2}(?:(?: to | and |, | ?[-–] ?)\\d{1,2})*(?= (?:${names})\\b)`,
  'g',
);
/** Parts of a year, which are dates and no numbers: the first half of 2031, the second quarter. */
const partsOfYears =
  /\b(?:first|second|third|fourth|last) (?:half|quarter)\b(?= of (?:the )?(?:same )?(?:year|(?:19|20)\d{2}))/gi;

/** Reads the dates of an English text, written 15 November 2016, May 2016, March and April 2016, 3 to 5 May, since 2016. */
export function readEnglishDates(text: string): NamedDates {
  const { years, months, days: ofMonths } = englishDatesInOrder(text);
  const once = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  return { years: once(years), months: once(months), days: once(ofMonths) };
}

/** The same in the order of the text, each as often as it stands there. */
export function englishDatesInOrder(text: string): NamedDates {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
  return {
    years: all(new RegExp(year, 'g')).map(Number),
    months: all(new RegExp(`\\b(?:${names})\\b`, 'g')).map(monthOf),
    days: all(days).flatMap((found) => (found.match(/\d+/g) ?? []).map(Number)),
  };
}

function monthOf(name: string): number {
  return names.split('|').indexOf(name) + 1;
}

/** A text with the digits of its dates overwritten, so that everything else keeps its place. */
export function blankDates(text: string): string {
  return text.replace(days, blank).replace(new RegExp(year, 'g'), blank);
}

/** A text with its parts of years overwritten. */
export function blankPartsOfYears(text: string): string {
  return text.replace(partsOfYears, blank);
}

interface Moment extends Span {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/**
 * Finds every date of English paragraphs, in order. A month or day without a year is of the year of the date before
 * it, which may stand in an earlier paragraph; where there is none it is left out.
 */
export function findEnglishDates(
  paragraphs: readonly { id: string; text: string }[],
): ReadonlyMap<string, readonly EnglishDate[]> {
  let last: number | undefined;
  return new Map(
    paragraphs.map(({ id, text }) => {
      const dates = periodsIn(text).flatMap(([first, second]): EnglishDate[] => {
        const of = first.year ?? second?.year ?? last;
        if (of === undefined) return [];
        last = second?.year ?? of;
        const from = write({ ...first, year: of });
        const to = second && write({ ...second, year: last });
        const open = /\b(?:since|from) $/i.test(text.slice(0, first.start)) && isYear(first);
        const date = open && to === undefined ? `${from}/..` : to ? `${from}/${to}` : from;
        return [{ start: first.start, end: (second ?? first).end, date }];
      });
      return [id, dates];
    }),
  );
}

/** The months of a half or quarter of a year. */
function monthsOf(part: string): readonly [number, number] {
  const [order = '', kind] = part.split(' ');
  const place = ['first', 'second', 'third', 'fourth'].indexOf(order.toLowerCase());
  const length = kind === 'half' ? 6 : 3;
  return [place * length + 1, (place + 1) * length];
}

/** The dates of a text, and the two ends of each period. */
function periodsIn(text: string): [Moment, Moment?][] {
  const periods: [Moment, Moment?][] = [];
  for (const [first, last] of momentsIn(text)) {
    const period = periods.at(-1);
    const gap = period && text.slice(period[0].end, first.start);
    const isEnd =
      period !== undefined &&
      period[1] === undefined &&
      last === undefined &&
      precision(period[0]) === precision(first) &&
      /^(?: (?:to|and|until) |[-–—])$/.test(gap ?? '');
    if (isEnd) period[1] = first;
    else periods.push(last === undefined ? [first] : [first, last]);
  }
  return periods;
}

const moment = new RegExp(
  [
    `\\b(?<part>(?:first|second) half|(?:first|second|third|fourth) quarter) of (?<ofPart>${year})`,
    `(?:\\b(?:(?<from>\\d{1,2})(?: to | and | ?[-–] ?))?(?<day>\\d{1,2}) )?\\b(?<month>${names})\\b(?:[”"’']?,? (?:of )?(?<ofMonth>${year})|,? (?:of )?(?:the same|that) year)?`,
    `(?<year>${year})`,
  ].join('|'),
  'g',
);

/** The dates of a text as they are written; one that is a period by itself has both its ends. */
function momentsIn(text: string): [Moment, Moment?][] {
  return [...text.matchAll(moment)].map(({ 0: whole, index, groups = {} }) => {
    const { part, ofPart, from, day, month, ofMonth } = groups;
    const written = groups.year ?? ofMonth ?? ofPart;
    const own = {
      start: index,
      end: index + whole.length,
      year: written === undefined ? undefined : Number(written),
    };
    if (part !== undefined) {
      const [first, last] = monthsOf(part);
      return [
        { ...own, month: first },
        { ...own, month: last },
      ];
    }
    const of = (number: string | undefined) => ({
      ...own,
      month: month === undefined ? undefined : monthOf(month),
      day: number === undefined ? undefined : Number(number),
    });
    return from === undefined ? [of(day)] : [of(from), of(day)];
  });
}

function precision({ month, day }: Moment): number {
  return day !== undefined ? 3 : month !== undefined ? 2 : 1;
}

function isYear(moment: Moment): boolean {
  return precision(moment) === 1;
}

function write({ year: of, month, day }: Moment): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return [
    String(of),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
