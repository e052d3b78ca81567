import type { Hedge } from '../../schema/vocabulary.ts';
import { type Vocabulary, vocabularyFile } from '../../schema/vocabulary-files.ts';
import { carries, lastPlaceOf } from '../../text/carrying-words.ts';
import { writtenNumber } from '../../text/number-words.ts';
import { readCurrency, readUnit, type WrittenNumber } from '../../text/numbers.ts';
import type { Span } from '../../text/sentences.ts';
import { numbersIn } from '../numbers-in.ts';
import { kindsOf } from '../vocabulary.ts';
import type { Fault } from './fault.ts';
import { given } from './maps.ts';
import type { PlacedQuote } from './quoted.ts';

/** What the words of a figure say. */
export interface FigureReading {
  value: number;
  /** The upper end of a range, as 5 in 3至5批. */
  upTo?: number | undefined;
  hedge: Hedge;
  /** The unit of the words, the ISO 4217 code of a currency, or 月 for a term of years and months. */
  unit: string;
  /** The number in the words of the text, with its unit and what makes it inexact: 950余万元, 逾4亿元, 两年内. */
  words: string;
  /** Nothing where the words fit several kinds, or none. */
  kind?: string | undefined;
}

/** Reads the number of each quote, with its unit and hedge. All quotes of a figure must say the same. */
export function readFigure(
  quotes: readonly PlacedQuote[],
  vocabulary: Vocabulary,
): FigureReading | Fault {
  const readings = quotes.map((quote) => readQuote(quote, vocabulary));
  const fault = readings.find((reading) => 'found' in reading);
  if (fault !== undefined) return fault;
  const [first, ...others] = readings as FigureReading[];
  if (first === undefined) return { found: 'no words', allowed: 'words that hold one number' };
  const other = others.find((one) => readingLine(one) !== readingLine(first));
  if (other === undefined) return first;
  return {
    found: `${readingLine(first)} in "${quotes[0]?.exact}" and ${readingLine(other)} in another quote`,
    allowed: 'quotes that say the same number, unit and hedge',
  };
}

/** A reading in one line, as messages and the ledger have it: "over 9500000 CNY". */
export function readingLine({
  value,
  upTo,
  hedge,
  unit,
}: Pick<FigureReading, 'value' | 'upTo' | 'hedge' | 'unit'>): string {
  const number = upTo === undefined ? `${value}` : `${value} to ${upTo}`;
  return [...(hedge === 'exact' ? [] : [hedge]), number, unit].join(' ');
}

function readQuote(quote: PlacedQuote, vocabulary: Vocabulary): FigureReading | Fault {
  const { exact, text, start, end } = quote;
  // The whole paragraph is read, so that a hedge just outside the quote counts and a number is not cut in two.
  const all = numbersIn(text, vocabulary).filter(
    (number) => !number.ordinal && start < number.end && number.start < end,
  );
  const cut = all.find((number) => number.start < start || end < number.end);
  if (cut) {
    return {
      found: `"${exact}", which cuts the number "${text.slice(cut.start, cut.end)}" in two`,
      allowed: 'words that hold the whole number',
    };
  }
  const [number, ...others] = all;
  if (number === undefined || others.length > 0) {
    const numbers = all.map((one) => `"${text.slice(one.start, one.end)}"`).join(', ');
    return {
      found:
        number === undefined ? `no number in "${exact}"` : `the numbers ${numbers} in "${exact}"`,
      allowed: 'a quote with exactly one number',
    };
  }
  return withUnit(number, quote, vocabulary);
}

function withUnit(
  number: WrittenNumber,
  { exact, text }: PlacedQuote,
  vocabulary: Vocabulary,
): FigureReading | Fault {
  const unit = unitOf(number, text, vocabulary);
  if (unit === undefined) {
    return {
      found: `no unit after the number in "${exact}"`,
      allowed: `words that hold the number and a unit of ${vocabularyFile('units')} or a currency of ${vocabularyFile('currencies')}`,
    };
  }
  const [before, after] = clauseAround(text, number);
  const kind = kindOf(unit, before, after, vocabulary);
  return {
    value: number.value,
    ...given({ upTo: number.upTo }),
    hedge: number.hedge,
    unit,
    words: writtenNumber(text, number, unit, vocabulary),
    kind,
  };
}

/** The unit of a number: the ISO 4217 code of a currency, or the longest measure word that follows. */
function unitOf(
  { start, after }: WrittenNumber,
  text: string,
  { units, currencies }: Vocabulary,
): string | undefined {
  return (
    readCurrency(text.slice(0, start), after, currencies) ?? readUnit(after, [...units.keys()])
  );
}

/** How many characters behind a number tell its kind, where they are words for what is counted. */
const beside = 10;

/** What may stand between the word for what is counted and its number: 窝点共5个. */
const counting = /(?:共|共计|合计|总计|达|约|近|逾|超过|为|有|各)+$/u;

/**
 * The kind of a figure: of those that are counted in its unit, the one whose word stands beside the number (5个集装箱,
 * 集装箱5个, but not 标识的耳机5个, nor 5个“X”标识的耳机); for an amount or a term, the last one before it in the clause (货值27346美元); else the one kind of its
 * unit that needs no word.
 */
function kindOf(
  unit: string,
  before: string,
  after: string,
  vocabulary: Vocabulary,
): string | undefined {
  const kinds = kindsOf(vocabulary, unit).map((id) => ({
    id,
    words: vocabulary['figure-kinds'].get(id)?.words,
    unless: vocabulary['figure-kinds'].get(id)?.unless,
  }));
  if (kinds.length === 1) return kinds[0]?.id;
  const special = kinds.flatMap(({ id, words, unless }) =>
    words && carries({ unless }, [before]) ? [{ id, words }] : [],
  );
  const head = /^[^、的“（]*/u.exec(after)?.[0] ?? '';
  const near = special.filter((kind) => carries(kind, [head.slice(0, beside)]));
  if (near.length === 1) return near[0]?.id;
  const isCount = !vocabulary.currencies.has(unit) && unit !== '月';
  const counted = before.replace(counting, '');
  const last = isCount
    ? special.find(({ words }) => words.some((word) => counted.endsWith(word)))?.id
    : nearestWord(special, before);
  if (last !== undefined) return last;
  const general = kinds.filter(({ id, words }) => words === undefined && id !== 'other');
  if (general.length === 1) return general[0]?.id;
  // The noun may stand far behind its number: 一家以…为载体的…企业.
  const behind = special.filter(({ words }) => words.some((word) => after.endsWith(word)));
  return behind.length === 1 ? behind[0]?.id : undefined;
}

/** The kind whose word stands last in a text. */
function nearestWord(
  kinds: readonly { id: string; words: readonly string[] }[],
  text: string,
): string | undefined {
  const places = kinds.flatMap(({ id, words }) =>
    words.map((word) => ({ id, ...lastPlaceOf(text, word) })),
  );
  return places
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.end - a.end || a.start - b.start)[0]?.id;
}

/** The words before and after a number in its clause, which lies between two of ，。；. */
function clauseAround(text: string, { start, end }: Span): [before: string, after: string] {
  const from = Math.max(...['，', '。', '；'].map((mark) => text.lastIndexOf(mark, start - 1)));
  const rest = text.slice(end).search(/[，。；]/u);
  return [text.slice(from + 1, start), text.slice(end, rest < 0 ? undefined : end + rest)];
}
