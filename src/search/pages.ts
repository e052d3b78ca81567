import type { Cut } from './tokens.ts';

/** The table that the browser fetches before the first query: which page of the index is which case. */
export interface PagesTable {
  cut: Cut;
  /** The ids of the cases, in the order of the book. A case's place in it is its number in search. */
  ids: string[];
  /** Every word of the texts, sorted, if they are cut into words; search completes the beginnings of words with it. */
  vocabulary?: string[];
  /** The headings above the paragraphs, folded, each with the numbers of the cases that have it. */
  headings: { text: string; cases: number[] }[];
  /** Pagefind's id of each, in the same order. */
  handles: string[];
  /** Files of the index that every query needs, below the site; they are fetched in advance. */
  needed: string[];
  /** Files that both languages need, below the site in the source's language. */
  shared: string[];
  /** The parts of a small index, which are fetched when the browser is idle. */
  spare: string[];
}
