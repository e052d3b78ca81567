import type { CaseEvent, WrittenFigure } from '../../schema/case.ts';
import type { Currency, FigureKind } from '../../schema/vocabulary.ts';
import { months } from './words.ts';

const currencies: Readonly<Record<string, string>> = {
  CNY: 'RMB',
  USD: 'USD',
  EUR: 'EUR',
  HKD: 'HKD',
} satisfies Record<Currency, string>;

/** The English nouns, singular and plural, for Chinese measure words and for kinds of figures, which take precedence. */
const nouns: Readonly<Record<string, readonly [string, string]>> = {
  吨: ['tonne', 'tonnes'],
  台: ['unit', 'units'],
  双: ['pair', 'pairs'],
  副: ['pair', 'pairs'],
  件: ['item', 'items'],
  把: ['piece', 'pieces'],
  个: ['piece', 'pieces'],
  桶: ['drum', 'drums'],
  批: ['batch', 'batches'],
  票: ['consignment', 'consignments'],
  起: ['case', 'cases'],
  宗: ['case', 'cases'],
  名: ['person', 'people'],
  人: ['person', 'people'],
  次: ['time', 'times'],
  年: ['year', 'years'],
  个月: ['month', 'months'],
  日: ['day', 'days'],
  天: ['day', 'days'],
};
const counted: Readonly<Partial<Record<FigureKind, readonly [string, string]>>> = {
  cases: ['case', 'cases'],
  offices: ['office', 'offices'],
  sites: ['place', 'places'],
  containers: ['container', 'containers'],
  marks: ['trademark', 'trademarks'],
  holders: ['right holder', 'right holders'],
  firms: ['company', 'companies'],
  kinds: ['kind', 'kinds'],
};
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** A figure in English: more than 80 tonnes, about RMB 13 million, 1 year and 6 months. */
export function writeFigure({ value, unit, hedge, kind }: WrittenFigure): string {
  if (unit === '月') {
    const [years, rest] = [Math.floor(value / 12), value % 12];
    const parts = [years > 0 && count(years, nouns.年), rest > 0 && count(rest, nouns.个月)];
    return parts.filter((part) => part !== false).join(' and ');
  }
  if (kind === 'magnitude') return hedged(`magnitude ${plain.format(value)}`, hedge);
  const currency = currencies[unit];
  const amount = currency
    ? `${currency} ${scaled(value)}`
    : count(value, counted[kind] ?? nouns[unit]);
  return hedged(amount, hedge);
}

/** The name of a measure word of the source, for a scale: tonnes. */
export function nameUnit(unit: string): string {
  return nouns[unit]?.[1] ?? unit;
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
    about: `about ${text}`,
    'about-over': `about ${text} or more`,
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
