import type { Book } from '../book/book.ts';
import { readingsOf } from '../book/readings.ts';
import type { Ledger } from '../schema/correction.ts';

/** A reading that nobody has approved yet: the fact, the words, and what was read from them. */
export interface NewReading {
  /** The case and the fact, as 2016-04/figures-heads-seized. */
  fact: string;
  words: string;
  reading: string;
}

/** The readings of a book that its ledger does not have, in the order of the book. */
export function newReadings(book: Book, ledger: Ledger | undefined): NewReading[] {
  return book.cases.flatMap((one) => {
    const known = ledger?.cases[one.id]?.readings ?? {};
    const words = new Map(
      one.facts.map(({ id, evidence }) => [id, evidence.map(({ exact }) => exact).join(' / ')]),
    );
    return Object.entries(readingsOf(one))
      .filter(([fact]) => known[fact] === undefined)
      .map(([fact, reading]) => ({
        fact: `${one.id}/${fact}`,
        words: words.get(fact) ?? '',
        reading,
      }));
  });
}
