import type { Book, Case, Edition } from '../book/book.ts';

/**
 * The day on which a case last changed, `YYYY-MM-DD`: its publication, a correction or a note of ours,
 * whichever came last. It depends on the content alone, so every build gives the same day.
 */
export function caseUpdated(book: Book, one: Case): string {
  const published = book.editions.find(({ id }) => id === one.edition)?.published ?? '';
  const corrected = book.corrections.filter((correction) => correction.case === one.id);
  return latest([
    published,
    ...corrected.map(({ correctedOn }) => correctedOn),
    ...one.notes.map(({ date }) => date),
  ]);
}

/** The day on which a list or one of its cases last changed. */
export function editionUpdated(book: Book, edition: Edition): string {
  return latest([edition.published, ...edition.cases.map((one) => caseUpdated(book, one))]);
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
    ? latest(editions.map(({ published }) => published))
    : latest(corrections.map(({ correctedOn }) => correctedOn));
}

/** The start of a day as the source's readers count it, in China (RFC 3339). */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}
