import { type Facet, facets } from '../search/facets.ts';
import { type Order, orders, type Question } from '../search/search-cases.ts';
import { type Section, sections } from '../search/search-text.ts';

/** A search as the address describes it. */
export type AskedFor = Omit<Question, 'counted'>;

/** Longer queries are cut, because nobody types them and they would take long. */
export const longest = 200;

/** Reads a search from the query part of an address and leaves out what it does not know. */
export function readAddress(search: string): AskedFor {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').slice(0, longest),
    section: oneOf(sections, parameters.get('in')) ?? 'all',
    order: oneOf(orders, parameters.get('sort')) ?? 'relevance',
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))]]),
    ),
  };
}

/** Writes a search as the query part of an address, with its `?`, or as '' if it is empty. */
export function writeAddress({ query, section, order, chosen }: AskedFor): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  if (section !== 'all') parameters.set('in', section);
  if (order !== 'relevance') parameters.set('sort', order);
  for (const facet of facets) {
    for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether any value of a facet is chosen. */
export function isNarrowed({ chosen }: Pick<AskedFor, 'chosen'>): boolean {
  return facets.some((facet: Facet) => (chosen[facet] ?? []).length > 0);
}

function oneOf<Value extends Section | Order>(
  values: readonly Value[],
  text: string | null,
): Value | undefined {
  return values.find((value) => value === text);
}
