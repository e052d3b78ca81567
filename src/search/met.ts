import type { Ask } from './asks.ts';
import { fold } from './fold.ts';
import type { Meaning } from './meanings.ts';
import type { KnownName } from './names.ts';
import type { SearchBook } from './search-book.ts';
import type { Answers } from './values.ts';

/** How a case was met, the best way first. */
export const hows = ['exact', 'name', 'value', 'everyday', 'other-language', 'near'] as const;
export type How = (typeof hows)[number];

/** One way in which an ask was met. */
export interface Way {
  how: How;
  cases: ReadonlySet<number>;
  /** The folded words to mark in the texts of the page's language. */
  words: readonly string[];
  names?: readonly KnownName[];
  meanings?: readonly Meaning[];
  /** The figures and days that answered. */
  facts?: Answers;
  /** The folded words to mark in the text of the other language, which answered. */
  other?: readonly string[];
  /** What the words were taken for. */
  takenFor?: string | undefined;
}

/** An ask with the ways in which it was met; none where no case has it. */
export interface Met {
  ask: Ask;
  ways: readonly Way[];
}

/** The cases of an ask, by any of its ways. */
export function casesOf({ ways }: Pick<Met, 'ways'>): Set<number> {
  return new Set(ways.flatMap(({ cases }) => [...cases]));
}

/** Reads an ask by the search of the other language, whose cases are the same. */
export async function throughOther(
  read: (ask: Ask, book: SearchBook) => Promise<readonly Way[]>,
  ask: Ask,
  book: SearchBook,
): Promise<Way[]> {
  const other = await book.other();
  if (!other) return [];
  const numbers = new Map(book.index.ids.map((id, number) => [id, number]));
  const ways = await read({ ...ask, text: fold(ask.text, other.names.simplified) }, other);
  return ways.map(({ cases, words, takenFor }) => ({
    how: 'other-language',
    cases: new Set([...cases].flatMap((one) => numbers.get(other.index.ids[one] ?? '') ?? [])),
    words: [],
    other: words,
    takenFor,
  }));
}
