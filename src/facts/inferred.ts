import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';

/** Whether the text does not state a fact of a case, by its id, and we infer it. */
export function isInferred({ facts }: Pick<Case, 'facts'>, id: string): boolean {
  return facts.find((fact) => fact.id === id)?.basis === 'inferred';
}

/** What stands behind something that only inferred facts of a case tell, named by their ids; else nothing. */
export function inferredMark(
  words: Pick<Words, 'basis' | 'bracketed'>,
  one: Pick<Case, 'facts'>,
  ids: readonly string[],
): string {
  const isAll = ids.length > 0 && ids.every((id) => isInferred(one, id));
  return isAll ? words.bracketed(words.basis.inferred) : '';
}
