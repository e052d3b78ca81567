import type { CaseEvent, WrittenFigure } from '../../schema/case.ts';
import type { Vocabulary } from '../../schema/vocabulary-files.ts';
import { counted, lowerFirst, months } from './words.ts';

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/**
 * A figure in the words of the translation: more than 80 tonnes, 1 year and 6 months. One that is computed has no words
 * of the text, and is written in ours.
 */
export function writeFigure(
  { value, unit, hedge, kind, written, of }: WrittenFigure,
  vocabulary: Pick<Vocabulary, 'currencies' | 'figure-kinds' | 'units'>,
  goods: ReadonlyMap<string, { en: string }> = new Map(),
): string {
  if (written !== undefined) return written;
  if (unit === '月') {
    const [years, rest] = [Math.floor(value / 12), value % 12];
    const parts = [years > 0 && counted(years, 'year'), rest > 0 && counted(rest, 'month')];
    return hedged(parts.filter((part) => part !== false).join(' and '), hedge);
  }
  if (kind === 'magnitude') return hedged(`magnitude ${plain.format(value)}`, hedge);
  const currency = vocabulary.currencies.get(unit);
  const amount = currency
    ? `${currency.code} ${scaled(value)}`
    : count(
        value,
        vocabulary['figure-kinds'].get(kind)?.noun ??
          goodsNoun(value, unit, goods.get(of?.goods ?? ''), vocabulary) ??
          nounOf(unit, vocabulary),
      );
  return hedged(amount, hedge);
}

/** The noun of goods that a measure word only counts: handbags for 个, but pairs of socks for 双. */
function goodsNoun(
  value: number,
  unit: string,
  goods: { en: string } | undefined,
  { units }: Pick<Vocabulary, 'units'>,
): readonly [string, string] | undefined {
  // Names of goods are in the plural.
  if (goods === undefined || value === 1 || units.get(unit)?.plain === undefined) return undefined;
  const noun = lowerFirst(goods.en);
  return [noun, noun];
}

/** The English noun for a measure word, for one and for many. */
function nounOf(
  unit: string,
  { units }: Pick<Vocabulary, 'units'>,
): readonly [string, string] | undefined {
  const known = units.get(unit);
  return known && [known.one, known.en];
}

/** The name of a measure word of the source, for a scale: tonnes. */
export function nameUnit(unit: string, { units }: Pick<Vocabulary, 'units'>): string {
  return units.get(unit)?.en ?? unit;
}

/** A date or period in English: March 2016; 15 November to 31 December 2016; from 2016. */
export function writeDate(date: CaseEvent['date']): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return moment(from);
  if (to === '..') return `from ${moment(from)}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && to.length > 4;
  return `${sameYear ? moment(from).replace(/ \d{4}$/, '') : moment(from)} to ${moment(to)}`;
}

function moment(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month === undefined ? undefined : months[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

function hedged(text: string, hedge: WrittenFigure['hedge']): string {
  return {
    exact: text,
    over: `more than ${text}`,
    under: `nearly ${text}`,
    about: `about ${text}`,
    'about-over': `about ${text} or more`,
    'at-least': `at least ${text}`,
    several: `${text} or more`,
  }[hedge];
}

function count(value: number, noun: readonly [string, string] | undefined): string {
  return noun ? `${scaled(value)} ${value === 1 ? noun[0] : noun[1]}` : scaled(value);
}

function scaled(value: number): string {
  return value >= 1e6 && value % 1e4 === 0
    ? `${plain.format(value / 1e6)} million`
    : plain.format(value);
}
