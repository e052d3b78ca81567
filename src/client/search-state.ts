import { facets } from '../search/facets.ts';
import { type Order, orders, type Question } from '../search/search-cases.ts';
import { type Section, sections } from '../search/search-text.ts';

/** A search as the address describes it. */
export interface AskedFor extends Omit<Question, 'counted'> {
  /** Whether the query was longer than what is searched for. */
  isCut: boolean;
}

/** Longer queries are cut, because nobody types them and they would take long. */
export const longest = 200;

/** Reads a search from the query part of an address and leaves out what it does not know. */
export function readAddress(search: string): AskedFor {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('q') ?? '';
  return {
    query: query.slice(0, longest),
    isCut: query.length > longest,
    section: oneOf(sections, parameters.get('in')) ?? 'all',
    order: oneOf(orders, parameters.get('sort')) ?? 'relevance',
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))]]),
    ),
  };
}

/** Writes a search as the query part of an address, with its `?`, or as '' if it is empty. */
export function writeAddress(asked: AskedFor): string {
  const { query, section, order, chosen } = asked;
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', typedOf(asked));
  if (section !== 'all') parameters.set('in', section);
  if (order !== 'relevance') parameters.set('sort', order);
  for (const facet of facets) {
    for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The query as the field shows it; a sign more says that it was cut, to whoever comes back to it too. */
export function typedOf({ query, isCut }: Pick<AskedFor, 'query' | 'isCut'>): string {
  return isCut ? `${query}…` : query;
}

/** Whether any value of a facet is chosen. */
export function isNarrowed({ chosen }: Pick<AskedFor, 'chosen'>): boolean {
  return facets.some((facet) => chosen[facet]?.length);
}

function oneOf<Value extends Section | Order>(
  values: readonly Value[],
  text: string | null,
): Value | undefined {
  return values.find((value) => value === text);
}
