import { declaredIn } from '../book/book.ts';
import { numbersIn } from '../book/numbers-in.ts';
import type { CaseData } from '../schema/case.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';

/** Reports each stated number that is not among the known ones. */
export function reportUnknown(
  said: readonly number[],
  known: ReadonlySet<number>,
  where: string,
  report: (what: { found: string; allowed: string; advice: string }) => void,
): void {
  for (const value of said) {
    if (known.has(value)) continue;
    report({
      found: `the number ${value}`,
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

/** The values of the numbers in a Chinese text. */
export function valuesIn(words: string, vocabulary: Vocabulary): number[] {
  return numbersIn(words, vocabulary).map(({ value }) => value);
}

/** The values of the numbers in a Chinese text, and its runs of digits without regard to 万 and the like. */
export function digitsIn(words: string, vocabulary: Vocabulary): number[] {
  return [...valuesIn(words, vocabulary), ...(words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)];
}
