import type { Case } from '../book/book.ts';

/** Whether the text does not state a fact of a case, by its id, and we infer it. */
export function isInferred({ facts }: Pick<Case, 'facts'>, id: string): boolean {
  return facts.find((fact) => fact.id === id)?.basis === 'inferred';
}
