import type { CaseFile } from '../../schema/case-file.ts';
import { factMaps } from '../facts.ts';
import { entriesOf } from './maps.ts';
import { quotesOf, type WrittenQuote } from './quoted.ts';

/** A quote of a case's file, with its path from the root of the front matter. */
export interface QuoteInFile extends WrittenQuote {
  /** What quotes it: a list of facts, or the notes. */
  list: (typeof factMaps)[number] | 'direction' | 'reasons' | 'notes';
}

/**
 * Every quote that a case's file has, in its order. They include those of facts that are left out of the full case,
 * since nothing can be read from them.
 */
export function quotesIn(file: CaseFile): QuoteInFile[] {
  const below = (list: QuoteInFile['list'], path: readonly PropertyKey[], quotes: WrittenQuote[]) =>
    quotes.map(({ quote, path: rest }): QuoteInFile => ({ list, quote, path: [...path, ...rest] }));
  return [
    ...(file.direction ? below('direction', ['direction'], quotesOf(file.direction)) : []),
    ...factMaps.flatMap((list) =>
      entriesOf(file[list]).flatMap(([id, one]) => below(list, [list, id], quotesOf(one))),
    ),
    ...entriesOf(file.reasons).flatMap(([paragraph, { topics }]) =>
      entriesOf(topics).flatMap(([id, topic]) =>
        below('reasons', ['reasons', paragraph, 'topics', id], quotesOf(topic, paragraph)),
      ),
    ),
    ...entriesOf(file.notes).flatMap(([id, { at, exact, prefix, suffix }]) =>
      below('notes', ['notes', id], quotesOf({ at, exact, prefix, suffix })),
    ),
  ];
}
