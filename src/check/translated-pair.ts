import type { ResolvedTranslation } from '../book/translate.ts';
import type { Context } from './check.ts';

/** A paragraph in both languages, with its translation and its case. */
export interface Pair {
  translation: ResolvedTranslation;
  context: Context;
  /** The id of the paragraph. */
  id: string;
  english: string;
  chinese: string;
}

/** Reports a difference between the two. */
export type Differs = (found: string, allowed: string, advice?: string) => void;

/** A comparison of a paragraph in both languages. */
export type Comparison = (pair: Pair, differs: Differs) => void;

/** Whether the translation quotes its words of a fact in a paragraph; it then says itself where they stand. */
export function isQuoted({ translation, id }: Pair, fact: string): boolean {
  const { entry, english } = translation;
  return (
    entry.data.quotes?.[fact] !== undefined &&
    (english.words.get(fact) ?? []).some(({ paragraph }) => paragraph === id)
  );
}

/** A list with what is the same as the one before it left out. */
export function runsOf<Value>(list: readonly Value[]): Value[] {
  return list.filter((one, index) => index === 0 || one !== list[index - 1]);
}
