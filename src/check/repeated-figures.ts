import { numbersIn } from '../book/numbers-in.ts';
import { labelled } from '../book/translate.ts';
import type { Figure } from '../schema/case.ts';
import type { Hedge } from '../schema/vocabulary.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { readCurrency } from '../text/numbers.ts';
import { unitWords } from '../text/units.ts';
import type { CaseCheck } from './check.ts';

/**
 * Reports numbers of our own summary and labels that have another hedge or currency than the figure they repeat: 80吨 for
 * 80余吨, 107.95万元 for 107.95万美元.
 */
export const repeatedFigures: CaseCheck = ({ entry }, { vocabulary }, report) => {
  const { data } = entry;
  const compare = (path: readonly PropertyKey[], words: string) => {
    for (const { value, hedge, start, end, after } of numbersIn(words, vocabulary)) {
      const { currencies } = vocabulary;
      const currency = readCurrency(words.slice(0, start), after, currencies);
      const same = figuresOf(data.figures, value, currency, vocabulary).filter(
        ({ unit }) => currency !== undefined || after.startsWith(unit),
      );
      const money = currency === undefined ? '' : unitWords(after, currency, currencies);
      const said = words.slice(Math.max(0, start - 2), end + (money.length || 2));
      const wrong = differenceFrom(same, { hedge, currency });
      if (wrong) report(entry, path, { ...wrong, found: `"${said}", which is ${wrong.found}` });
    }
  };
  compare(['summary'], data.summary);
  for (const list of labelled) {
    for (const [index, { label }] of data[list].entries()) compare([list, index, 'label'], label);
  }
};

/** The figures that a number may repeat: those of its value, amounts for an amount and others for a count. */
export function figuresOf(
  figures: readonly Figure[],
  value: number,
  currency: string | undefined,
  { currencies }: Vocabulary,
): Figure[] {
  return figures.filter(
    (one) => one.value === value && currencies.has(one.unit) === (currency !== undefined),
  );
}

/**
 * What a number has otherwise than all of the figures that it may repeat: its currency, or its hedge.
 * @param isSame whether the hedge of the number stands for that of a figure
 */
export function differenceFrom(
  figures: readonly Figure[],
  { hedge, currency }: { hedge: Hedge; currency?: string | undefined },
  isSame = (own: Hedge, of: Hedge) => own === of,
): { found: string; allowed: string; advice: string } | undefined {
  const [first] = figures;
  if (first === undefined) return undefined;
  const own = figures.filter(({ unit }) => currency === undefined || unit === currency);
  const [like] = own;
  if (like === undefined) {
    return {
      found: `in ${currency}`,
      allowed: `${first.unit}, as the figure "${first.id}" has it`,
      advice: 'Write the amount in the currency of the text.',
    };
  }
  if (own.some((one) => isSame(hedge, one.hedge))) return undefined;
  return {
    found: `"${hedge}"`,
    allowed: `"${like.hedge}", as the figure "${like.id}" has it`,
    advice: 'Write the number with the hedge of the text.',
  };
}
