import type { Question } from '../search/search-cases.ts';

/** The facets that results can be narrowed by, as they stand in the address. */
export const facetNames = ['brand', 'port', 'customs', 'direction'] as const;

/** Reads a question from the query part of an address. */
export function readQuestion(search: string): Question {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q') ?? '',
    chosen: Object.fromEntries(
      facetNames.map((facet) => [facet, [...new Set(parameters.getAll(facet))]]),
    ),
  };
}

/** Writes a question as the query part of an address, with its `?`, or '' where nothing is asked. */
export function writeQuestion({ query, chosen }: Question): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  for (const facet of facetNames) {
    for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
