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
  const all = quotes.flatMap(({ paragraph, start, end }) =>
    (dates.get(paragraph) ?? []).filter((one) => start <= one.start && one.end <= end),
  );
  const said = all.filter(({ noEvent }) => !noEvent);
  if (said.length === 0 && all.length > 0) {
    return {
      found: `${all.map(({ date = '' }) => date).join(', ')}, up to which the text counts, and on which nothing need have happened`,
      allowed: 'words that hold a date on which something happened',
    };
  }
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

/**
 * What is wrong with a date that an editor types for an inferred event: each of its moments must be one that its quotes
 * give or, where they leave it out, the text before them; only an open end may be added. A year that no date before
 * gives, and the year of 今年, are the editor's to say.
 * @param date ISO 8601, as `CaseEvent` has it
 */
export function faultOfTyped(
  date: string,
  quotes: readonly PlacedQuote[],
  texts: Texts,
): Omit<Fault, 'found'> | undefined {
  const [first = ''] = date.split('/');
  const year = Number(first.slice(0, 4));
  const paragraphs = [...texts].map(([id, text]) => ({ id, text }));
  const faults = [undefined, first, String(year + 1), String(year + 2)].map((issued) => {
    const earlier = issued === undefined ? {} : { date: String(year), issued };
    return faultIn(date, quotes, datesOf(paragraphs, earlier));
  });
  // The second one says what the words give in the typed year.
  return faults.includes(undefined) ? undefined : faults[1];
}

function faultIn(
  date: string,
  quotes: readonly PlacedQuote[],
  dates: Dates,
): Omit<Fault, 'found'> | undefined {
  const reading = readDate(quotes, dates);
  const said = 'date' in reading ? reading.date : '';
  if (!date.startsWith(said)) {
    return { allowed: `a date that begins with "${said}", as its words give it` };
  }
  const known = quotes.flatMap((quote) => [
    ...datesIn(quote, dates),
    ...datesBefore(quote, dates).flatMap((one) => one.date ?? []),
  ]);
  const isKnown = (moment: string) =>
    moment === '..' || known.some((one) => one.split('/').some((other) => covers(moment, other)));
  if (date === said || date.split('/').every(isKnown)) return undefined;
  const all = [...new Set(known)].join(', ');
  const which = all === '' ? 'which give none' : `which give ${all}`;
  return { allowed: `a date of its words or of the text before them, ${which}` };
}

function datesIn({ paragraph, start, end }: PlacedQuote, dates: Dates): string[] {
  return (dates.get(paragraph) ?? []).flatMap((one) =>
    start <= one.start && one.end <= end ? (one.date ?? []) : [],
  );
}

/** The dates of a text that stand before a quote. */
function datesBefore({ paragraph, start }: PlacedQuote, dates: Dates): WrittenDate[] {
  const ids = [...dates.keys()];
  return [...dates].flatMap(([id, all]) =>
    id === paragraph
      ? all.filter((one) => one.end <= start)
      : ids.indexOf(id) < ids.indexOf(paragraph)
        ? all
        : [],
  );
}

/** Whether a date is a year or month of which the other is a part. */
function covers(wide: string, narrow: string): boolean {
  return !wide.includes('/') && narrow.split('/').every((moment) => moment.startsWith(wide));
}
