import type { Language } from '../../i18n/languages.ts';
import type { Cut } from '../tokens.ts';

/** How an index is made. */
export interface TokenPlan {
  cut: Cut;
  /** Pagefind's target for one file of the index, in its own measure. */
  chunkSize: number;
}

/**
 * The plan for a number of cases, chosen by the results of `bench/search.ts`. One token for each character
 * makes the smallest index; but the time of a query grows with the number of times that its characters occur,
 * so from a thousand cases on pairs of neighbours are better. Small files keep a first query light, until the
 * list of files weighs more than they save. English is cut at the spaces between words.
 */
export function planFor(cases: number, language: Language): TokenPlan {
  const few = cases <= 1_000;
  const chunkSize = few ? 4_000 : 20_000;
  if (language === 'en') return { cut: 'words', chunkSize };
  return { cut: few ? 'characters' : 'pairs', chunkSize };
}
