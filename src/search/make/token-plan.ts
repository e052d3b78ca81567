import type { Language } from '../../i18n/languages.ts';
import type { Cut } from '../tokens.ts';

/** How an index is made. */
export interface TokenPlan {
  cut: Cut;
  /** Pagefind's target for one file of the index, in its own measure. */
  chunkSize: number;
}

/**
 * The plan for a number of cases, chosen from the figures of `bench/search.ts`. One token a character
 * is smallest; but the time of a question grows with the number of times that its characters occur, so
 * that from a thousand cases on pairs of neighbours are better. Small files keep a first question
 * light, until there are so many that the list of them weighs more. English has spaces between its words.
 */
export function planFor(cases: number, language: Language): TokenPlan {
  const few = cases <= 1_000;
  const chunkSize = few ? 4_000 : 20_000;
  if (language === 'en') return { cut: 'words', chunkSize };
  return { cut: few ? 'characters' : 'pairs', chunkSize };
}
