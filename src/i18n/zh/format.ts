import type { CaseEvent, WrittenFigure } from '../../schema/case.ts';
import type { Hedge } from '../../schema/vocabulary.ts';
import type { Vocabulary } from '../../schema/vocabulary-files.ts';
import { groupDigits } from '../../text/group-digits.ts';

const plainNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/**
 * A figure in the words of the text, with its digits grouped: 950余万元, 1,621台. One that is computed has no words of
 * the text, and is written in ours: 2,256双, 逾92万元, 1年6个月.
 */
export function writeFigure(
  { value, unit, hedge, written }: WrittenFigure,
  { currencies }: Pick<Vocabulary, 'currencies'>,
): string {
  if (written !== undefined) return groupDigits(written);
  const [before, after] = hedgeWords[hedge];
  if (unit === '月') return `${before}${writeTerm(value)}${after}`;
  const [number, scale] = scaled(value);
  return `${before}${number}${scale}${currencies.get(unit)?.written[0] ?? unit}${after}`;
}

/** What stands before a computed number and after its unit; 余 would say how large the rest is. */
const hedgeWords: Readonly<Record<Hedge, readonly [string, string]>> = {
  exact: ['', ''],
  over: ['逾', ''],
  under: ['近', ''],
  about: ['约', ''],
  'about-over': ['约', '以上'],
  'at-least': ['至少', ''],
  several: ['', '以上'],
};

function writeTerm(value: number): string {
  const years = Math.floor(value / 12);
  const months = value % 12;
  return `${years > 0 ? `${years}年` : ''}${months > 0 ? `${months}个月` : ''}`;
}

/** The name of a measure word, for a scale: the word itself. */
export function nameUnit(unit: string): string {
  return unit;
}

/** A date or period: 2016年3月, 2016年11月15日至12月31日, 2016年起. */
export function writeDate(date: CaseEvent['date']): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return formatMoment(from);
  if (to === '..') return `${formatMoment(from)}起`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && to.length > 4;
  const end = formatMoment(to);
  return `${formatMoment(from)}至${sameYear ? end.slice(5) : end}`;
}

/** When a list was published: 2017年4月20日公布, 2017年4月公布; nothing where that is not known. */
export function publishedOn(date: string | undefined): string {
  return date === undefined ? '' : `${writeDate(date)}公布`;
}

/** Words in brackets; nothing for no words. */
export function inBrackets(words: string): string {
  return words === '' ? '' : `（${words}）`;
}

function formatMoment(moment: string): string {
  const [year, month, day] = moment.split('-').map(Number);
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`]
    .filter((part) => part)
    .join('');
}

function scaled(value: number): [string, string] {
  if (value >= 1e8 && Number.isInteger(value / 1e6)) return [plainNumber.format(value / 1e8), '亿'];
  // 33700 stays as it is; 9万, 10.4万 and 107.95万 are how the texts write such numbers.
  if (value % 1e4 === 0 || (value >= 1e5 && value % 100 === 0)) {
    return [plainNumber.format(value / 1e4).replaceAll(',', ''), '万'];
  }
  return [plainNumber.format(value), ''];
}
