import type { Span } from './sentences.ts';

/** Dates that a text writes in digits and that no calendar has: 2018年13月5日, 2月30日. */
export function impossibleDates(text: string): Span[] {
  return [...text.matchAll(/(?:(\d{4})年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})[日号])?/gu)].flatMap(
    ({ 0: whole, 1: year, 2: month, 3: day, index }) => {
      // 13月 alone may be the end of something else.
      if (year === undefined && day === undefined) return [];
      const isReal = exists(Number(year ?? leapYear), Number(month), Number(day ?? 1));
      return isReal ? [] : [{ start: index, end: index + whole.length }];
    },
  );
}

/** A year that has every day which some year has. */
const leapYear = 2000;

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
