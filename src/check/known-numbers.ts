import { declaredIn } from '../book/book.ts';
import type { CaseData } from '../schema/case.ts';
import { readNumbers } from '../text/numbers.ts';

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
export function numbersOf(data: CaseData, texts: Iterable<string>): ReadonlySet<number> {
  return new Set([
    1,
    ...Object.values(declaredIn(data)).map((ids) => ids.length),
    ...data.figures.map(({ value }) => value),
    ...[...texts].flatMap(numbersIn),
  ]);
}

/** The values of the numbers in a Chinese text. */
export function valuesIn(words: string): number[] {
  return readNumbers(words).map(({ value }) => value);
}

/** The values of the numbers in a Chinese text, and its runs of digits without regard to 万 and the like. */
export function numbersIn(words: string): number[] {
  return [...valuesIn(words), ...(words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)];
}
