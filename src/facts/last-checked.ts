import type { Book, Case } from '../casebook/book.ts';

/**
 * The last day on which a case's page was edited, as far as the content says: the latest of its
 * publication, its notes and its corrections. Unlike the day of the build it is the same each time.
 */
export function lastChecked(book: Book, one: Case): string {
  const edition = book.editions.find(({ id }) => id === one.edition);
  const days = [
    edition?.published ?? '',
    ...one.notes.map(({ date }) => date),
    ...book.corrections.filter((entry) => entry.case === one.id).map((entry) => entry.correctedOn),
  ];
  return days.toSorted().at(-1) ?? '';
}
