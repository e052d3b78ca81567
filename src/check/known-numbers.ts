import { declaredIn } from '../book/book.ts';
import { numbersIn } from '../book/numbers-in.ts';
import type { CaseData } from '../schema/case.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';

/** A number of our own words. */
export interface SaidNumber {
  value: number;
  /** The words that it was read from, where it has a text. */
  words?: string;
  /** Whether the value is a term in months, whatever its words count in. */
  isTerm?: boolean;
}

/** Reports each stated number that is not among the known ones, with the words from which it was read otherwise. */
export function reportUnknown(
  said: readonly SaidNumber[],
  known: ReadonlySet<number>,
  where: string,
  report: (what: { found: string; allowed: string; advice: string }) => void,
): void {
  for (const { value, words, isTerm = false } of said) {
    if (known.has(value)) continue;
    const isPlain = words === undefined || words.replaceAll(',', '') === String(value);
    const source = isPlain ? '' : `, read from "${words}"`;
    report({
      found: `the number ${value}${isTerm ? ' (months)' : ''}${source}`,
      allowed: `numbers that ${where}; a month is its number`,
      advice: 'Take it out or correct it.',
    });
  }
}

/** The known numbers of a case: those of its text and facts, the count of each kind of name, and 1. */
export function numbersOf(
  data: CaseData,
  texts: Iterable<string>,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  return new Set([
    1,
    ...Object.values(declaredIn(data)).map((ids) => ids.length),
    ...data.figures.map(({ value }) => value),
    ...[...texts].flatMap((text) => digitsIn(text, vocabulary)),
  ]);
}

/** The values of the numbers in a Chinese text, and its runs of digits without regard to 万 and the like. */
export function digitsIn(words: string, vocabulary: Vocabulary): number[] {
  return [
    ...numbersIn(words, vocabulary).map(({ value }) => value),
    ...(words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number),
  ];
}
