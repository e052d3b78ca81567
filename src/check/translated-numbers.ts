import { allowedNouns, countedNouns } from '../book/english/figure-nouns.ts';
import { isSameNumber } from '../book/english/place-figures.ts';
import type { Figure } from '../schema/case.ts';
import type { Hedge } from '../schema/vocabulary.ts';
import { vocabularyFile } from '../schema/vocabulary-files.ts';
import { nounAfter } from '../text/english-nouns.ts';
import { type EnglishNumber, numberWords } from '../text/english-numbers.ts';
import { readNumbers } from '../text/numbers.ts';
import { numeralWordSpans } from '../text/numeral-words.ts';
import type { Comparison, Differs, Pair } from './translated-pair.ts';

/**
 * Reports figures of the Chinese paragraph that the English one does not have, with another hedge, currency or noun, or
 * in another order, and numbers that it alone has.
 */
export const compareNumbers: Comparison = (pair, differs) => {
  // A mark such as Three Rings is a name and no number.
  const marks = pair.context.lexicon
    .findEnglish(pair.english)
    .filter(({ collection }) => collection === 'brands');
  const plain = marks.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    pair.english,
  );
  // While the brands can't be read, a word may be one.
  const words = pair.context.unread.has('brands')
    ? []
    : numberWords(withoutNumeralWords(plain, pair));
  for (const word of words) {
    differs(`the word "${word}"`, 'numbers in digits, and no others');
  }
  const paragraph = pair.translation.english.paragraphs.get(pair.id);
  if (paragraph === undefined) return;
  const { figures, numbers, places, quoted } = paragraph;
  for (const figure of figures) {
    // Quoted words that don't stand are reported where they are quoted.
    const fact = `figures-${figure.id}`;
    const { entry, english } = pair.translation;
    const isMisquoted = entry.data.quotes?.[fact] !== undefined && !english.words.has(fact);
    if (places.has(figure.id) || quoted.has(figure.id) || isMisquoted) continue;
    reportFigure(figure, numbers, pair, differs);
  }
  const known = new Set([...figures.flatMap(endsOf), ...numbersInNames(pair)]);
  for (const { value, months = value, start, end } of numbers) {
    if (known.has(value) || known.has(months)) continue;
    differs(
      `the number in “${around(pair.english, start, end)}”`,
      'only the numbers that the facts of the case quote from this paragraph',
    );
  }
  reportOrder(pair, differs);
};

/** An English text without what the Chinese words that only hold a numeral mean: first instance where it has 一审. */
function withoutNumeralWords(english: string, { chinese, context }: Pair): string {
  return [...context.vocabulary['numeral-words']]
    .filter(([word]) => chinese.includes(word))
    .reduce(
      (text, [, { en }]) => text.replace(new RegExp(`\\b${RegExp.escape(en)}\\b`, 'giu'), ''),
      english,
    );
}

function endsOf({ value, upTo }: Figure): number[] {
  return upTo === undefined ? [value] : [value, upTo];
}

/** Words such as 第三中级人民法院 may need a number in English. */
function numbersInNames({ translation, context, id, chinese }: Pair): number[] {
  const { entry } = translation.source;
  return [
    ...entry.data.notFigures.filter(({ paragraph }) => paragraph === id).map(({ exact }) => exact),
    ...numeralWordSpans(chinese, context.vocabulary['numeral-words']).map(({ start, end }) =>
      chinese.slice(start, end),
    ),
  ].flatMap((words) => readNumbers(words).map(({ value }) => value));
}

const quoteAdvice = (id: string) =>
  `Correct the English, or quote the words: "figures-${id}: …" under "quotes".`;

/** Reports a figure that no number fits: its number is another one, or has another noun, or stands in several places. */
function reportFigure(
  figure: Figure,
  numbers: readonly EnglishNumber[],
  { english, context }: Pair,
  differs: Differs,
): void {
  const { label, value, hedge, unit, id } = figure;
  const { vocabulary, goods } = context;
  const currency = vocabulary.currencies.has(unit) ? ` in ${unit}` : '';
  const meant = `${value}${currency}, ${hedgeWords[hedge]}, for “${label}”`;
  const same = numbers.filter((number) => isSameNumber(figure, number, vocabulary));
  const like = numbers.filter((number) => number.value === value || number.months === value);
  if (same.length === 0) {
    const found = like.map(({ start, end }) => `“${around(english, start, end)}”`);
    differs(found.length > 0 ? found.join(', ') : `no number ${value}`, meant);
    return;
  }
  const nouns = countedNouns(vocabulary, goods);
  const ends = same.map(({ start, end }) => ({
    start,
    end: nounAfter(english, end, nouns)?.end ?? end,
  }));
  const places = ends.map(({ start, end }) => `“${english.slice(start, end)}”`).join(', ');
  const allowed = allowedNouns(figure, vocabulary, goods).map((noun) => `"${noun}"`);
  const fitting =
    allowed.length > 0
      ? ` and before one of ${allowed.join(', ')}, by ${vocabularyFile('units')} and ${vocabularyFile('figure-kinds')}`
      : '';
  differs(places, `${meant}, in one place${fitting}`, quoteAdvice(id));
}

function around(text: string, start: number, end: number): string {
  return `…${text.slice(Math.max(0, start - 12), end + 8)}…`;
}

const hedgeWords = {
  exact: 'with neither "more than" nor "about"',
  over: 'after "more than"',
  under: 'after "nearly" or "less than"',
  about: 'after "about"',
  'about-over': 'as "about … or more"',
  'at-least': 'after "at least"',
  several: 'as "10 or more" or "10-odd"',
} as const satisfies Record<Hedge, string>;

/**
 * Reports figures of one unit that stand in another order than in the Chinese, which is how two numbers are swapped.
 * Figures that the translation quotes may stand anywhere.
 */
function reportOrder({ translation, id, english }: Pair, differs: Differs): void {
  const { figures = [], places, quoted } = translation.english.paragraphs.get(id) ?? {};
  const read = figures.flatMap((figure) => {
    const place = quoted?.has(figure.id) ? undefined : places?.get(figure.id);
    return place ? [{ figure, place }] : [];
  });
  for (const group of Map.groupBy(read, ({ figure }) => figure.unit).values()) {
    for (const [index, { figure, place }] of group.entries()) {
      const last = group[index - 1];
      if (last === undefined || last.place.start < place.start) continue;
      const said = [place, last.place].map(({ start, end }) => `“${english.slice(start, end)}”`);
      differs(
        said.join(' before '),
        `the order of the Chinese paragraph: ${last.figure.written}, then ${figure.written}`,
        quoteAdvice(figure.id),
      );
      break;
    }
  }
}
