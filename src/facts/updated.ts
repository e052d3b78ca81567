import type { Book, Case, Edition } from '../book/book.ts';

/**
 * The day on which a case last changed, `YYYY-MM-DD`: its publication, its entry here, a correction or a note of ours,
 * whichever came last. It depends on the content alone, so every build gives the same day. Where the day of
 * publication is not known, the rule of `earliestDay` gives one: feeds and archives need a day.
 */
export function caseUpdated(book: Book, one: Case): string {
  const edition = book.editions.find(({ id }) => id === one.edition);
  return latest([...(edition ? [earliestDay(edition)] : []), ...changesOf(book, one)]);
}

/** The same where it is known to the day: what a citation may give as a day of access. */
export function caseDated(book: Book, one: Case): string | undefined {
  const { published } = book.editions.find(({ id }) => id === one.edition) ?? {};
  const known = published !== undefined && isDay(published) ? [published] : [];
  return [...known, ...changesOf(book, one)].toSorted().at(-1);
}

/** The day on which a list or one of its cases last changed. */
export function editionUpdated(book: Book, edition: Edition): string {
  return latest([earliestDay(edition), ...edition.cases.map((one) => caseUpdated(book, one))]);
}

/** The day on which anything in the book last changed. */
export function bookUpdated(book: Book): string {
  return latest([
    ...book.editions.map((edition) => editionUpdated(book, edition)),
    ...book.corrections.map(({ correctedOn }) => correctedOn),
  ]);
}

/** The day of the last correction or, if there is none, of the last publication. */
export function correctionsUpdated({ editions, corrections }: Book): string {
  return corrections.length === 0
    ? latest(editions.map(earliestDay))
    : latest(corrections.map(({ correctedOn }) => correctedOn));
}

/**
 * The earliest day on which a list can have appeared: the day of its publication; the first day of the month or year,
 * where no more is known; without a date, the first day of the year that it covers.
 */
function earliestDay({ published, year }: Pick<Edition, 'published' | 'year'>): string {
  return `${published ?? year}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** Whether a date of publication is known to the day. */
export function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/** The start of a day as the source's readers count it, in China (RFC 3339). */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** The day on which a case was entered, and the days of its corrections and of our notes on it. */
function changesOf(book: Book, one: Case): string[] {
  const corrected = book.corrections.filter((correction) => correction.case === one.id);
  const entered = book.since.get(one.id);
  return [
    ...(entered === undefined ? [] : [entered]),
    ...corrected.map(({ correctedOn }) => correctedOn),
    ...one.notes.map(({ date }) => date),
  ];
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}
