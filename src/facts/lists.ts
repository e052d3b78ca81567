import type { Book, Case, Edition } from '../book/book.ts';

/** The list that holds a case. */
export function listOf({ editions }: Pick<Book, 'editions'>, one: Case): Edition | undefined {
  return editions.find(({ id }) => id === one.edition);
}

/** The short name of the list that holds a case, where a number alone names none: in a book of several lists. */
export function listName(book: Pick<Book, 'editions'>, one: Case): string | undefined {
  return book.editions.length > 1 ? listOf(book, one)?.shortName : undefined;
}

/** The newest list with cases in the language of the book, and all other lists, newest first. */
export function newestFirst({ editions }: Pick<Book, 'editions'>): {
  newest: Edition | undefined;
  others: Edition[];
} {
  const lists = editions.toReversed();
  const newest = lists.find(({ cases }) => cases.length > 0) ?? lists[0];
  return { newest, others: lists.filter((list) => list !== newest) };
}

/** At most this many cases are drawn side by side. */
const mostCompared = 40;

/**
 * The lists that the overview sets side by side, oldest first: as many of the newest as stay readable. Lists without
 * a case in the language of the book are left out.
 */
export function comparedLists({ editions }: Pick<Book, 'editions'>): Edition[] {
  const lists = editions.filter(({ cases }) => cases.length > 0).toReversed();
  let cases = 0;
  const end = lists.findIndex((list, index) => {
    cases += list.cases.length;
    return index > 0 && cases > mostCompared;
  });
  return lists.slice(0, end < 0 ? lists.length : end).toReversed();
}

/** Who issued a list, as search knows it in every language: the id of an office, or a name in Chinese. */
export function issuerKey({ office, original }: Edition): string {
  return office ?? original.issuer ?? '';
}
