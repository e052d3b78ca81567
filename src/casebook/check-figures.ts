import { evaluate } from '../facts/formula.ts';
import { currencyWords, figureWords } from '../facts/wording.ts';
import type { Figure } from '../schema/case.ts';
import { readNumbers } from '../text/numbers.ts';
import { sentences } from '../text/sentences.ts';
import type { Wordings } from './names.ts';
import type { CaseEntry } from './records.ts';
import type { Report } from './report.ts';
import type { ResolvedQuote, Texts } from './resolve-quotes.ts';

/** Reports a computed figure whose formula gives another value. */
export function reportComputed(
  entry: CaseEntry,
  index: number,
  { formula = '', inputs = [], value }: Figure,
  values: ReadonlyMap<string, number>,
  report: Report,
): void {
  const path = ['figures', index, 'formula'];
  const advice = 'Correct the formula, its inputs or the value.';
  const named = formula.split(' ').filter((_, place) => place % 2 === 0);
  if (new Set(named).symmetricDifference(new Set(inputs)).size > 0) {
    report(entry, path, {
      found: `"${formula}" with the inputs ${inputs.join(', ')}`,
      allowed: 'a formula that uses each input and nothing else',
      advice,
    });
    return;
  }
  try {
    const result = evaluate(formula, values);
    if (result === value) return;
    report(entry, ['figures', index, 'value'], {
      found: `${value}`,
      allowed: `${formula} = ${result}`,
      advice,
    });
  } catch (error) {
    report(entry, path, {
      found: error instanceof Error ? error.message : String(error),
      allowed: 'ids of figures between spaced signs + - * /',
      advice,
    });
  }
}

/** Reports a figure whose quote says another number, hedge, unit or kind, or names other goods. */
export function reportFigure(
  entry: CaseEntry,
  index: number,
  figure: Figure,
  quote: ResolvedQuote,
  texts: Texts,
  wordings: Wordings,
  report: Report,
): void {
  const wrong = (field: string, found: string, allowed: string) =>
    report(entry, ['figures', index, ...field.split('.')], {
      found,
      allowed,
      advice: 'Correct the value, or quote the words that say it.',
    });
  const numbers = readNumbers(quote.exact);
  const [number] = numbers;
  if (number === undefined || numbers.length !== 1) {
    wrong(
      'evidence',
      `${numbers.length} numbers in "${quote.exact}"`,
      'a quote with exactly one number',
    );
    return;
  }
  if (number.value !== figure.value) {
    wrong('value', `${figure.value}`, `${number.value}, as "${quote.exact}" says`);
  }
  if (number.hedge !== figure.hedge) {
    wrong('hedge', `"${figure.hedge}"`, `${number.hedge}, as "${quote.exact}" says`);
  }
  const currency = currencyWords[figure.unit];
  const fits = currency ? currency.test(number.after) : number.after.startsWith(figure.unit);
  if (!fits) {
    const [money] = Object.entries(currencyWords).find(([, name]) => name.test(number.after)) ?? [];
    wrong(
      'unit',
      `"${figure.unit}"`,
      `the unit of "${quote.exact}"${money === undefined ? '' : `: ${money}`}`,
    );
    // Whether its kind is right, only the right unit tells.
    return;
  }
  const { units, words } = figureWords[figure.kind];
  const sentence = sentenceAround(texts.get(quote.paragraph) ?? '', quote);
  if (!units.includes(figure.unit) || !words.test(sentence)) {
    wrong(
      'kind',
      `"${figure.kind}"`,
      `a kind counted in ${figure.unit} that "${quote.exact}" can be`,
    );
  }
  const { goods, brand } = figure.of ?? {};
  for (const [collection, id] of [
    ['goods', goods],
    ['brands', brand],
  ] as const) {
    if (id === undefined) continue;
    const known = entry.data[collection].some((one) => one.id === id);
    const names = wordings(collection, id).map((name) => name.toLowerCase());
    if (known && names.some((name) => sentence.toLowerCase().includes(name))) continue;
    wrong(
      `of.${collection === 'goods' ? 'goods' : 'brand'}`,
      `"${id}"`,
      `${collection} of this case that the sentence "${sentence.slice(0, 40)}…" names`,
    );
  }
}

function sentenceAround(text: string, { start }: { start: number }): string {
  const sentence = sentences(text.replaceAll('；', '。')).find(
    (one) => one.start <= start && start < one.end,
  );
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}
