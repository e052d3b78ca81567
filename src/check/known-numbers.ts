import { declaredIn } from '../book/book.ts';
import type { CaseData } from '../schema/case.ts';
import { readNumbers } from '../text/numbers.ts';

/** Reports each number that was said and is not known. */
export function reportStrange(
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

/** The numbers of the text and of the facts, how many names of a kind the case has, and one. */
export function numbersOf(data: CaseData, texts: Iterable<string>): ReadonlySet<number> {
  return new Set([
    1,
    ...Object.values(declaredIn(data)).map((ids) => ids.length),
    ...data.figures.map(({ value }) => value),
    ...[...texts].flatMap(numbersIn),
  ]);
}

/** The numbers of Chinese words as they are read. */
export function valuesIn(words: string): number[] {
  return readNumbers(words).map(({ value }) => value);
}

/** The numbers of Chinese words as they are read, and their digits as they stand, whatever is written after them. */
export function numbersIn(words: string): number[] {
  return [...valuesIn(words), ...(words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)];
}
