import type { Lexicon } from '../book/lexicon.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { ResolvedQuote } from '../book/resolve-quotes.ts';
import type { Figure } from '../schema/case.ts';
import { readNumbers, type WrittenNumber } from '../text/numbers.ts';
import { sentences } from '../text/sentences.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';
import { currencyWords, figureWords } from './wording.ts';

/** Reports figures whose quotes say another number, hedge, unit or kind, or name other goods. */
export const figures: CaseCheck = (one, { lexicon }, report) => {
  const quotes = quotesOf(one);
  for (const [index, figure] of one.entry.data.figures.entries()) {
    const wrong: Wrong = (field, found, allowed) =>
      report(one.entry, ['figures', index, ...field.split('.')], {
        found,
        allowed,
        advice: 'Correct the value, or quote the words that say it.',
      });
    for (const quote of quotes(['figures', index])) {
      const numbers = readNumbers(quote.exact);
      const [number] = numbers;
      if (number === undefined || numbers.length !== 1) {
        const found = `${numbers.length} numbers in "${quote.exact}"`;
        wrong('evidence', found, 'a quote with exactly one number');
        continue;
      }
      reportNumber(figure, number, quote, wrong);
      // Only a figure with the right unit can be checked for its kind.
      if (!reportUnit(figure, number, quote, wrong)) continue;
      const sentence = sentenceAround(one.texts.get(quote.paragraph) ?? '', quote);
      reportKind(figure, quote, sentence, wrong);
      reportCounted(figure, one, sentence, lexicon, wrong);
    }
  }
};

type Wrong = (field: string, found: string, allowed: string) => void;

function reportNumber(
  figure: Figure,
  number: WrittenNumber,
  { exact }: ResolvedQuote,
  wrong: Wrong,
): void {
  if (number.value !== figure.value) {
    wrong('value', `${figure.value}`, `${number.value}, as "${exact}" says`);
  }
  if (number.hedge !== figure.hedge) {
    wrong('hedge', `"${figure.hedge}"`, `${number.hedge}, as "${exact}" says`);
  }
}

/** Reports a unit other than the one that follows the number. Returns whether the unit is right. */
function reportUnit(
  { unit }: Figure,
  { after }: WrittenNumber,
  { exact }: ResolvedQuote,
  wrong: Wrong,
): boolean {
  const names = new Map(Object.entries(currencyWords));
  const currency = names.get(unit);
  if (currency ? currency.test(after) : after.startsWith(unit)) return true;
  const [money] = [...names].find(([, name]) => name.test(after)) ?? [];
  wrong('unit', `"${unit}"`, `the unit of "${exact}"${money === undefined ? '' : `: ${money}`}`);
  return false;
}

function reportKind(
  { kind, unit }: Figure,
  { exact }: ResolvedQuote,
  sentence: string,
  wrong: Wrong,
): void {
  const { units, words } = figureWords[kind];
  if (units.includes(unit) && words.test(sentence)) return;
  wrong('kind', `"${kind}"`, `a kind counted in ${unit} that "${exact}" can be`);
}

function reportCounted(
  { of }: Figure,
  { entry }: ResolvedCase,
  sentence: string,
  { wordingsOf }: Lexicon,
  wrong: Wrong,
): void {
  for (const [collection, field, id] of [
    ['goods', 'goods', of?.goods],
    ['brands', 'brand', of?.brand],
  ] as const) {
    if (id === undefined) continue;
    const known = entry.data[collection].some((one) => one.id === id);
    const names = wordingsOf(collection, id).map((name) => name.toLowerCase());
    if (known && names.some((name) => sentence.toLowerCase().includes(name))) continue;
    const allowed = `${collection} of this case that the sentence "${sentence.slice(0, 40)}…" names`;
    wrong(`of.${field}`, `"${id}"`, allowed);
  }
}

function sentenceAround(text: string, { start }: { start: number }): string {
  const sentence = sentences(text.replaceAll('；', '。')).find(
    (one) => one.start <= start && start < one.end,
  );
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}
