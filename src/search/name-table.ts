import type { NamedCollection } from '../schema/vocabulary.ts';
import { fold, nameKey, type Simplified } from './fold.ts';

/** The facets of a case: the registries and the direction. */
export const facets = ['brand', 'port', 'customs', 'goods', 'direction'] as const;
export type Facet = (typeof facets)[number];

/** The facet that a registry's entries are values of. */
export const facetOf = {
  brands: 'brand',
  ports: 'port',
  customs: 'customs',
  goods: 'goods',
} as const;

/** A name that readers may type: a registry entry or a case by its number. */
export interface NameEntry {
  kind: NamedCollection;
  id: string;
  /** The name that is shown. */
  label: string;
  /** Wordings that stand in the texts: they are marked where the name was asked for. */
  words: string[];
  /** Other names, from outside the source. */
  aliases: string[];
}

/** A case in the table: Pagefind's id of its page and its values of each facet. */
export interface CaseEntry {
  id: string;
  handle: string;
  facets: Record<Facet, string[]>;
}

/** What the browser fetches once before the first search. */
export interface SearchTable {
  /** Pairs of a traditional and a simplified character, in one string. */
  simplified: string;
  /** The punctuation that the index keeps. */
  marks: string;
  names: NameEntry[];
  cases: CaseEntry[];
}

/** Reads the pairs of the table. */
export function readSimplified(pairs: string): Simplified {
  const chars = [...pairs];
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < chars.length; index += 2) {
    map.set(chars[index] ?? '', chars[index + 1] ?? '');
  }
  return map;
}

/** The names that a query spells out in full, by any of their forms. */
export function namesSpelt(
  query: string,
  names: readonly NameEntry[],
  simplified: Simplified,
): NameEntry[] {
  const key = nameKey(query, simplified);
  if (key === '') return [];
  return names.filter(({ label, words, aliases }) =>
    [label, ...words, ...aliases].some((name) => nameKey(name, simplified) === key),
  );
}

/** The folded wordings of names, to be located in a text. */
export function wordsOf(names: readonly NameEntry[], simplified: Simplified): string[] {
  return [...new Set(names.flatMap(({ words }) => words.map((word) => fold(word, simplified))))];
}
