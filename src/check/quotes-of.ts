import type { ResolvedCase } from '../book/resolve-case.ts';
import type { ResolvedQuote } from '../book/resolve-quotes.ts';
import { memoizeFunction } from '../memoize.ts';

/** Gives the quotes that resolve of the fact at a path of the front matter. */
export type QuotesOf = (path: readonly (string | number)[]) => readonly ResolvedQuote[];

/** A look-up of the quotes by which facts are stated. What is inferred says in its note what its quotes do not say. */
export const statedQuotesOf = memoizeFunction(({ one }: ResolvedCase): QuotesOf => {
  const stated = one.facts.filter(({ basis }) => basis === 'stated');
  const byPath = new Map(stated.map((fact) => [fact.path.join('.'), fact.evidence]));
  return (path) => byPath.get(path.join('.')) ?? [];
});

/** A look-up of the quotes of a case's facts by their paths. */
export const quotesOf = memoizeFunction(({ one }: ResolvedCase): QuotesOf => {
  const byPath = new Map(one.facts.map((fact) => [fact.path.join('.'), fact.evidence]));
  return (path) => byPath.get(path.join('.')) ?? [];
});
