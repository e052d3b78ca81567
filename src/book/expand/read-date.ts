import { datesOf, type WrittenDate } from '../../text/dates.ts';
import type { Texts } from '../resolve-quotes.ts';
import type { Fault } from './fault.ts';
import type { PlacedQuote } from './quoted.ts';

/** The dates of a case's text, by paragraph; context such as 同年 is carried from one paragraph to the next. */
export type Dates = ReadonlyMap<string, readonly WrittenDate[]>;

/** Reads the dates of a case's title and paragraphs. */
export function readTexts(texts: Texts): Dates {
  return datesOf([...texts].map(([id, text]) => ({ id, text })));
}

/**
 * The date that the quotes of an event give, ISO 8601. Where one quote is more precise than another the most precise
 * counts; dates that exclude each other are a fault, and so are quotes without a date.
 */
export function readDate(quotes: readonly PlacedQuote[], dates: Dates): { date: string } | Fault {
  const said = quotes.flatMap(({ paragraph, start, end }) =>
    (dates.get(paragraph) ?? []).filter((one) => start <= one.start && one.end <= end),
  );
  const open = said.find(({ date }) => date === undefined);
  if (open !== undefined) {
    return {
      found: 'a date that refers to one which the text before it does not give',
      allowed: 'a date in full, or words that refer to a date before them',
    };
  }
  const values = [...new Set(said.flatMap(({ date }) => date ?? []))];
  const finest = values.reduce((best, date) => (date.length > best.length ? date : best), '');
  const other = values.find((date) => date !== finest && !covers(date, finest));
  if (finest === '') {
    return { found: 'no date in the words', allowed: 'words that hold the date' };
  }
  if (other !== undefined) {
    return {
      found: `the dates ${values.join(' and ')} in the words`,
      allowed: 'words that hold one date, or dates of which one is part of the other',
    };
  }
  return { date: finest };
}

/** Whether a date is a year or month of which the other is a part. */
function covers(wide: string, narrow: string): boolean {
  return !wide.includes('/') && narrow.split('/').every((moment) => moment.startsWith(wide));
}
