import type { Case } from '../book/book.ts';
import type { ResolvedFact } from '../book/resolve-quotes.ts';
import { wordsOfFact } from '../facts/highlights.ts';

/** The address of a paragraph, or of the title, on its case's page. */
export function placeOf(paragraph = 'title'): string {
  return `#${paragraph}`;
}

/**
 * Where a page states a fact: at its words or, where a translation does not quote them, in their paragraph. What is
 * calculated has none, and stands with its formula among the facts.
 */
export function wordsPlace(one: Case, fact: ResolvedFact): string {
  const [quote] = fact.evidence;
  return one.original !== undefined && quote && wordsOfFact(one, fact).length === 0
    ? placeOf(quote.paragraph)
    : `#${fact.id}`;
}
