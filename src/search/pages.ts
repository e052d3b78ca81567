import type { Cut } from './tokens.ts';

/** What the browser fetches before the first question: which page of the index is which case. */
export interface PagesTable {
  cut: Cut;
  /** The ids of the cases, in the order of the book. A case's place in it is its number in search. */
  ids: string[];
  /** Every word of the texts, in order, where they are cut into words: what a word may be the beginning of. */
  vocabulary?: string[];
  /** Pagefind's id of each, in the same order. */
  handles: string[];
  /** Files of the index that every question needs, below the site: they are fetched beforehand. */
  needed: string[];
  /** The parts of a small index: they are fetched when nothing else is to be done. */
  spare: string[];
}
