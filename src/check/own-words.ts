import { declaredIn } from '../book/book.ts';
import { numbersIn } from '../book/numbers-in.ts';
import { labelled } from '../book/translate.ts';
import { kindsOf } from '../book/vocabulary.ts';
import type { CaseData, Figure } from '../schema/case.ts';
import { readUnit, type WrittenNumber } from '../text/numbers.ts';
import type { CaseCheck, Context } from './check.ts';
import { unitsIn } from './figure-numbers.ts';

/**
 * Reports numbers of our own summary and labels that no figure of the case has, and labels of figures with another number of
 * the same unit than their own: a day or month of the text is no number of suspects.
 */
export const ownWords: CaseCheck = ({ entry, texts }, context, report) => {
  const { data } = entry;
  const known = knownIn(data);
  const compare = (path: readonly PropertyKey[], words: string, figure?: Figure) => {
    for (const number of numbersOf(words, context)) {
      const own = figure && counts(number, figure, context) ? valuesOf(figure) : undefined;
      const alike = data.figures
        .filter((one) => counts(number, one, context, true))
        .flatMap(valuesOf);
      // What is counted as a figure counts is no number of marks or offices: 2名.
      const possible = own ?? (alike.length > 0 ? [1, ...alike] : undefined);
      const isKnown = possible?.includes(number.value) ?? known.has(number.value);
      if (isKnown || figure?.inputs?.length === number.value) continue;
      const { start, end, value, after } = number;
      const isTerm = after === '月';
      // A term is read together with what it is a term of.
      const said = words.slice(isTerm ? Math.max(0, start - 4) : start, end);
      report(entry, path, {
        found: `the number ${value}${isTerm ? ' (months)' : ''}${said === String(value) ? '' : `, read from "${said}"`}`,
        allowed: own
          ? `the number of the figure itself, ${own.join(' or ')}`
          : `the numbers of the figures (${[...new Set(data.figures.flatMap(valuesOf))].join(', ') || 'none'}), and how many marks, ports, offices or kinds of goods the case has`,
        advice: own
          ? 'Correct it, or leave the number out of the label: it is shown beside it.'
          : 'Take it out or correct it; if the text has it, add the figure.',
      });
    }
  };
  compare(['summary'], data.summary);
  for (const list of labelled) {
    for (const [index, one] of data[list].entries()) {
      // A name is the text's, whatever numerals it has.
      if (namesOfText.has(list) && [...texts.values()].some((text) => text.includes(one.label)))
        continue;
      compare(
        [list, index, 'label'],
        one.label,
        list === 'figures' ? data.figures[index] : undefined,
      );
    }
  }
};

/** The lists whose labels are names as the text writes them. */
const namesOfText: ReadonlySet<string> = new Set(['holders', 'parties', 'bodies']);

/** The numbers that our words may have: those of the figures, the count of each kind of name, and 1. */
function knownIn(data: CaseData): ReadonlySet<number> {
  return new Set([
    1,
    ...Object.values(declaredIn(data)).map((ids) => ids.length),
    ...data.figures.flatMap(valuesOf),
  ]);
}

function valuesOf({ value, upTo = value }: Figure): number[] {
  return [...new Set([value, upTo])];
}

/** The numbers of our words but those in names, as “三环”, and of an order, as 第三. */
function numbersOf(words: string, { lexicon, vocabulary }: Context): WrittenNumber[] {
  const names = lexicon.find(words);
  return numbersIn(words, vocabulary).filter(
    ({ start, end, ordinal }) =>
      !ordinal && !names.some((name) => name.start <= start && end <= name.end),
  );
}

/**
 * Whether a number counts what a figure does, by its unit.
 * @param isSure whether a unit that counts much else, as 个 does, is not enough
 */
function counts(
  { after }: WrittenNumber,
  { kind, unit }: Figure,
  { vocabulary }: Context,
  isSure = false,
): boolean {
  const said = readUnit(after, unitsIn(vocabulary));
  if (said === undefined) return false;
  const kinds = kindsOf(vocabulary, said);
  return said === unit || (kinds.includes(kind) && (!isSure || kinds.length === 1));
}
