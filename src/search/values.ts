import type { Hedge } from '../schema/vocabulary.ts';
import type { Span } from '../text/sentences.ts';
import type { Currencies } from '../text/units.ts';
import type { Bound } from './asked-bounds.ts';
import { lastPlace } from './number-words.ts';

/**
 * A unit of the vocabulary, with its English nouns, those with an s left out, and the kinds of figures that it counts; a
 * unit of measure stands for no other, and has none; nor has one that counts only the goods of its own sort.
 */
export interface Unit {
  unit: string;
  words: readonly string[];
  kinds?: readonly string[];
  /** Whether it measures, and counts nothing. */
  measure?: true;
  /** The unit of the same measure, and how many of it this one is. */
  base?: readonly [unit: string, times: number];
}

/** A sum or a count that a query asks for. */
export interface AskedNumber extends Span {
  kind: 'number';
  value: number;
  /** The worth of the last place that was written: 1.08m is known to 10000. */
  step: number;
  hedge: Hedge;
  /** Whether every number from it on, or up to it, is asked for: 超过100万元, under 1,000. */
  bound?: Bound;
  /** The upper end of a range: 1,000 to 2,000. */
  upTo?: number;
  /** ISO 4217, where an amount was typed with its currency. */
  currency?: string;
  /** The units that the word behind it can mean. */
  units?: string[];
  /** The kinds of figures that the noun behind it names: 22 trademarks. */
  kinds?: string[];
  /** The ids of the goods, and those of the brands, that stand behind it: a figure that names any must name one. */
  of?: readonly (readonly string[])[];
}

/** The registries of what figures count. */
export const counted = ['goods', 'brands'] as const;

/** Parts of a date, as far as they were typed. */
export interface AskedMoment {
  year?: number;
  month?: number;
  day?: number;
}

export type DateSide = 'since' | 'after' | 'before' | 'by';

/** A date or a period that a query asks for. */
export interface AskedDate extends Span {
  kind: 'date';
  from: AskedMoment;
  to?: AskedMoment;
  /** Whether all from it on is asked for, all after it, before it or up to its end: since, after, before, by. */
  side?: DateSide;
  /** The other day that it may be, where nothing tells the month from the day: 1/2/2016. */
  or?: AskedMoment;
  /** Whether it may be a number as well: 6.16. */
  orNumber?: boolean;
  number?: AskedNumber;
}

export type AskedValue = AskedNumber | AskedDate;

/**
 * A number that a case states: the number of the case, the value with its upper end (null for 80余), the unit and the
 * fact, and the ids of the goods and the brand that it counts, empty or left out where it names none.
 */
export type StatedFigure = readonly [
  one: number,
  value: number,
  unit: string,
  fact: string,
  kind: string,
  goods?: string,
  brand?: string,
  upTo?: number | null,
];
/** A day or period of a case: the number of the case, ISO 8601, the fact. */
export type StatedEvent = readonly [one: number, date: string, fact: string];

/**
 * Units as the table has them, those with the same words together: the units; their words; the kinds of figures that
 * they count, or 0 where they measure; the unit that they are compared in, and how many of it they are. Lists stand
 * between bars.
 */
export type UnitRow = readonly [
  units: string,
  words: string,
  kinds?: string | 0,
  base?: string,
  times?: number,
];

/** The table that the first query with a number or a date fetches: the values of all cases, and how they are written. */
export interface ValuesTable {
  figures: StatedFigure[];
  events: StatedEvent[];
  units: UnitRow[];
  /** Kinds of figures, each with the nouns of what it counts: trademark, 商标; between bars. */
  nouns: string[];
  /** ISO 4217, and how it is written besides; between bars. */
  currencies: string[];
}

/** The table, opened. */
export interface Values extends Pick<ValuesTable, 'figures' | 'events'> {
  units: readonly Unit[];
  nouns: readonly string[][];
  currencies: Currencies;
}

/** Opens the table of values. */
export function openValues({ units, nouns, currencies, ...rest }: ValuesTable): Values {
  const split = (text: string) => text.split('|');
  return {
    ...rest,
    units: units.flatMap(([all, words, kinds, base, times = 1]) =>
      split(all).map(
        (unit): Unit => ({
          unit,
          words: split(words),
          ...(kinds === 0 ? { measure: true } : kinds && { kinds: split(kinds) }),
          ...(base && { base: [base, times] }),
        }),
      ),
    ),
    nouns: nouns.map(split),
    currencies: new Map(
      currencies.map(split).map(([code = '', ...written]) => [code, { written }]),
    ),
  };
}

/** Case → the facts of it that answer. */
export type Answers = Map<number, string[]>;

/** The facts that have a number: those with the very value, or else those that round to it or lie where its hedge says. */
export function factsWithNumber(
  asked: AskedNumber,
  figures: readonly StatedFigure[],
  units: readonly Unit[],
): Answers {
  const scaled = inUnitOf(asked, figures, units);
  const fitting = scaled.filter((figure) => {
    const [, , unit, , kind] = figure;
    return (
      fitsUnit(asked, unit, kind, units) &&
      fitsKind(asked, kind) &&
      fitsBound(asked, kind) &&
      fitsCounted(asked, figure, scaled)
    );
  });
  const equal = fitting.filter(
    ([, value, , , , , , upTo]) =>
      value === asked.value ||
      (typeof upTo === 'number' && value <= asked.value && asked.value <= upTo),
  );
  const [low, high] = rangeOf(asked, isCounted(asked, units));
  const near = fitting.filter(([, value]) => value >= low && value < high);
  if (asked.bound || asked.upTo !== undefined)
    return answersOf(
      fitting.filter((one) => isWithin(asked, one)).map(([one, , , fact]) => [one, fact]),
    );
  if (asked.hedge !== 'exact')
    return answersOf([...equal, ...near].map(([one, , , fact]) => [one, fact]));
  return answersOf((equal.length > 0 ? equal : near).map(([one, , , fact]) => [one, fact]));
}

/** Where a figure has what it counts. */
const countedAt = [5, 6] as const;

/**
 * Whether a figure can count what is asked for: it names one of these, or it names none and no other of its case and
 * kind does.
 */
function fitsCounted(
  { of = [] }: AskedNumber,
  figure: StatedFigure,
  figures: readonly StatedFigure[],
): boolean {
  return countedAt.every((at, which) => {
    const ids = of[which] ?? [];
    const names = (one: StatedFigure) => ids.includes(one[at] ?? '');
    const isOfSame = (one: StatedFigure) => one[0] === figure[0] && one[4] === figure[4];
    const isOther = figure[at] || figures.some((one) => isOfSame(one) && names(one));
    return ids.length === 0 || names(figure) || !isOther;
  });
}

/** Figures of the same measure as what was asked for, in its unit: 80 tonnes are 80,000 kilograms. */
function inUnitOf(
  { units: asked = [] }: AskedNumber,
  figures: readonly StatedFigure[],
  units: readonly Unit[],
): readonly StatedFigure[] {
  const baseOf = (unit: string) => units.find((one) => one.unit === unit)?.base;
  const [unit = ''] = asked;
  const [measure, size = 1] = baseOf(unit) ?? [];
  if (measure === undefined) return figures;
  return figures.map((figure): StatedFigure => {
    const [one, value, own, fact, kind, goods = '', brand = '', upTo] = figure;
    const [other, times = 1] = baseOf(own) ?? [];
    if (other !== measure) return figure;
    const scaled = (number: number) => (number * times) / size;
    const begun = [one, scaled(value), unit, fact, kind, goods, brand] as const;
    if (upTo === undefined) return begun;
    return [...begun, upTo === null ? null : scaled(upTo)];
  });
}

/** Whether a figure lies on the side of a number that is asked for, or in a range. 80余吨, without an upper end, is more than 80. */
function isWithin({ value, bound, upTo: last }: AskedNumber, figure: StatedFigure): boolean {
  const [, own, , , , , , upTo = own] = figure;
  const isOpen = upTo === null;
  const most = upTo ?? own;
  if (last !== undefined) return most >= value && own <= last;
  if (bound?.side === 'to') return own < value || (!bound.strict && !isOpen && most <= value);
  return most > value || (most === value && (isOpen || !bound?.strict));
}

/** From where to where a value is taken for the one asked for. */
function rangeOf({ value, step, hedge }: AskedNumber, counted: boolean): [number, number] {
  const place = lastPlace(value);
  if (hedge === 'over' || hedge === 'about-over') return [value, value + place];
  if (hedge === 'under') return [value * 0.8, value];
  if (hedge === 'about') return [value * 0.9, value * 1.1];
  if (hedge === 'several') return [value, value * 10];
  // A whole number of things is exact; 38 tonnes may be 38.1.
  if (step === 1 && counted) return [value, value];
  // 100万 is not 50万, which only rounds to it.
  const apart = Math.min(step / 2, value / 5);
  return [value - apart, value + apart];
}

/** Whether a number counts things, and is neither money nor a measure. */
function isCounted({ currency, units: asked }: AskedNumber, units: readonly Unit[]): boolean {
  const isMeasure = (unit: string) => units.some((one) => one.unit === unit && one.measure);
  return currency === undefined && !asked?.some(isMeasure);
}

/** Whether a bound without a unit can be meant for a kind of figure: 50万以下 asks for sums or goods, not for people or fines. */
function fitsBound({ bound, currency, units, kinds }: AskedNumber, own: string): boolean {
  const isNamed = (currency ?? units ?? kinds) !== undefined;
  return bound === undefined || isNamed || /quantity|value|involved/.test(own);
}

function fitsKind({ kinds }: AskedNumber, own: string): boolean {
  return kinds === undefined || kinds.includes(own);
}

/**
 * Whether a figure in some unit can be what was asked for: pieces can be units, but neither tonnes nor yuan. Another
 * unit must count what the figure counts: 5 containers are no 5 sites, though both are 5个.
 */
function fitsUnit(
  { currency, units: asked }: AskedNumber,
  own: string,
  kind: string,
  units: readonly Unit[],
): boolean {
  if (currency !== undefined) return own === currency;
  if (asked === undefined || asked.includes(own)) return true;
  const known = (unit: string) => units.find((one) => one.unit === unit);
  const { kinds = [], words = [], measure, base } = known(own) ?? { measure: true };
  // What has the same base is in the unit asked for by now: two weeks are no two years.
  if (measure || base) return false;
  // 把 and 个 are pieces, in English and to readers.
  const isPiece = (unit: string) => known(unit)?.words.some((word) => words.includes(word));
  const isUnitOf = (unit: string, one = kind) => known(unit)?.kinds?.includes(one) ?? false;
  if (kind === 'quantity' && kinds.includes(kind) && asked.some(isPiece)) return true;
  // Of several units that an English word can mean, one for things of any sort decides, or else all.
  const general = asked.filter((unit) => isUnitOf(unit, 'quantity'));
  return general.some((unit) => isUnitOf(unit)) || asked.every((unit) => isUnitOf(unit));
}

/** The facts whose day or period has a date in it, or lies in it. */
export function factsOn(
  { from, to, or, side }: AskedDate,
  events: readonly StatedEvent[],
): Answers {
  return answersOf(
    events
      .filter(([, date]) =>
        side && from.year !== undefined
          ? isBeside(date, from, side)
          : isOn(date, from, to) || (or && isOn(date, or, undefined)),
      )
      .map(([one, , fact]) => [one, fact]),
  );
}

function isOn(date: string, from: AskedMoment, to: AskedMoment | undefined): boolean {
  const [begin = '', last] = date.split('/');
  // Nobody knows how long an open period goes on.
  const end = last === undefined || last === '..' ? begin : last;
  if (from.year === undefined) return monthAndDay(begin, end, from, to);
  return begin.padEnd(10, '~') >= isoOf(from, '').slice(0, 10) && begin <= isoOf(to ?? from, '~')
    ? reaches(begin, from, to)
    : begin < isoOf(from, '') &&
        end.padEnd(10, '~') >= isoOf(from, '') &&
        end.length >= isoOf(from, '').length;
}

/** Whether a day or some of a period lies on that side of a moment. */
function isBeside(date: string, from: AskedMoment, side: DateSide): boolean {
  const [begin = '', last = begin] = date.split('/');
  // Nobody knows how long an open period goes on.
  const end = last === '..' ? begin : last;
  if (side === 'before') return begin < isoOf(from, '');
  if (side === 'by') return begin <= isoOf(from, '~');
  return side === 'since' ? end >= isoOf(from, '') : end > isoOf(from, '~');
}

/** Whether a moment is as precise as what was asked for: a month is no answer to a day. */
function reaches(begin: string, from: AskedMoment, to: AskedMoment | undefined): boolean {
  const asked = isoOf(from, '').length;
  return begin.length >= (to === undefined ? asked : Math.min(asked, '2016-01'.length));
}

/** Without a year, the month and the day of the beginning or the end must be those; or the month lies between them. */
function monthAndDay(
  begin: string,
  end: string,
  from: AskedMoment,
  to: AskedMoment | undefined,
): boolean {
  const keyOf = (moment: AskedMoment) => isoOf({ ...moment, year: 0 }, '').slice(3);
  const wanted = keyOf(from);
  const [first, last] = [begin.slice(5), end.slice(5)];
  if (to) return first !== '' && first <= `${keyOf(to)}~` && `${last}~` >= wanted;
  if (from.day === undefined)
    return first !== '' && first.slice(0, 2) <= wanted && wanted <= last.slice(0, 2);
  return first === wanted || last === wanted;
}

/** A moment in ISO 8601, with a sign after it that sorts after every digit where the end of it is meant. */
function isoOf({ year = 0, month, day }: AskedMoment, end: '' | '~'): string {
  const parts = [String(year), month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-') + end;
}

function answersOf(found: readonly (readonly [number, string])[]): Answers {
  const answers: Answers = new Map();
  for (const [one, fact] of found) {
    const known = answers.get(one) ?? [];
    if (!known.includes(fact)) answers.set(one, [...known, fact]);
  }
  return answers;
}
