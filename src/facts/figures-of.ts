import type { Case } from '../book/book.ts';
import type { Figure } from '../schema/case.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';

/** The quantities and values that a case gives for a brand or a kind of goods; none for places. */
export function figuresOf(one: Case, collection: NamedCollection, id: string): Figure[] {
  const key = collection === 'brands' ? 'brand' : collection === 'goods' ? 'goods' : undefined;
  if (key === undefined) return [];
  return one.figures.filter(
    ({ kind, of }) => (kind === 'quantity' || kind === 'value') && of?.[key] === id,
  );
}
