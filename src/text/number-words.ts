import { hedgedUntil } from './hedges.ts';
import { hedgedWithMultiples } from './multiples.ts';
import type { WrittenNumber } from './numbers.ts';
import { type Currencies, currencyBefore, unitWords } from './units.ts';

/** The words that numbers are counted in. */
interface MeasureWords {
  currencies: Currencies;
  units: ReadonlySet<string> | ReadonlyMap<string, unknown>;
}

/**
 * A number of a text in its own words, with its unit and what makes it inexact: 950余万元, 逾4亿元, 100件以上, 两年内.
 * A currency that stands before the number belongs to it only where none follows: US$5,000, but 950余万元 of
 * 人民币950余万元.
 * @param text the whole paragraph, of which the number is a span
 */
export function writtenNumber(
  text: string,
  { start, end }: Pick<WrittenNumber, 'start' | 'end'>,
  unit: string,
  { currencies, units }: MeasureWords,
): string {
  const rest = text.slice(end);
  const before = text.slice(0, start);
  const own = unitWords(rest, unit, currencies);
  const sign = own === '' ? currencyBefore(before, unit, currencies).length : 0;
  const from = Math.min(hedgedWithMultiples(before, rest)?.start ?? start, start - sign);
  const until = Math.max(hedgedUntil(rest)?.end ?? 0, own.length);
  // 两年内 is no more than two years.
  const limit = /^[以之]?内/u.exec(rest.slice(until))?.[0] ?? '';
  const last = until + limit.length;
  return text.slice(from, end + last + otherUnits(rest.slice(last), units).length).trim();
}

/** The further units in brackets of what is counted in several: 3.49万件（双、台）; nothing where other words stand there. */
function otherUnits(rest: string, units: MeasureWords['units']): string {
  const [whole = '', inside = ''] = /^[（(]([\p{Script=Han}、，,/或]{1,12})[）)]/u.exec(rest) ?? [];
  return inside !== '' && inside.split(/[、，,/或]/u).every((unit) => units.has(unit)) ? whole : '';
}
