import { numbersIn } from '../book/numbers-in.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { Texts } from '../book/resolve-quotes.ts';
import { memoizeFunction } from '../memoize.ts';
import type { Figure } from '../schema/case.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import type { CountedNumber } from '../text/items.ts';
import { readUnit, type WrittenNumber } from '../text/numbers.ts';
import { quotesOf } from './quotes-of.ts';

/** A number of a figure in its paragraph. */
export interface FigureNumber extends CountedNumber {
  paragraph: string;
}

/** The numbers of a case's texts that count something, with their units, by paragraph. */
export const countedIn = memoizeFunction(
  (texts: Texts, vocabulary: Vocabulary): ReadonlyMap<string, CountedNumber[]> => {
    const units = unitsIn(vocabulary);
    return new Map(
      [...texts].map(([id, text]) => [
        id,
        numbersIn(text, vocabulary).flatMap(({ ordinal, ...number }) =>
          ordinal ? [] : withUnit(text, number, units),
        ),
      ]),
    );
  },
);

/** The words that can follow a number as its unit. */
export function unitsIn({ units, currencies }: Vocabulary): string[] {
  return [
    ...units.keys(),
    '元',
    ...[...currencies.values()].flatMap(({ zh, written }) => [zh, ...written]),
  ];
}

function withUnit(
  text: string,
  { start, end, after }: Omit<WrittenNumber, 'ordinal'>,
  units: readonly string[],
): CountedNumber {
  const unit = readUnit(after, units) ?? '';
  // 余 and 人民币 may stand between a number and its unit.
  const at = unit === '' ? -1 : text.indexOf(unit, end);
  return { start, unit: end, end: at < 0 || at > end + 6 ? end : at + unit.length };
}

/** The numbers that the quotes of a figure hold, one a quote. */
export function numbersOfFigure(
  one: ResolvedCase,
  index: number,
  vocabulary: Vocabulary,
): FigureNumber[] {
  return quotesOf(one)(['figures', index]).flatMap(({ paragraph, start, end }) =>
    (countedIn(one.texts, vocabulary).get(paragraph) ?? [])
      .filter((number) => start <= number.start && number.unit <= end)
      .map((number) => ({ ...number, paragraph })),
  );
}

/** Whether a figure stands in the text. */
export function isStated({ basis }: Figure): boolean {
  return basis !== 'computed';
}
