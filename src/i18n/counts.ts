/** The sizes of the book, for sentences about it. */
export interface Counts {
  editions: number;
  cases: number;
  facts: number;
  quotes: number;
  figures: number;
  notes: number;
}
