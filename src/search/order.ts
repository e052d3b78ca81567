import type { FacetTable } from './facets.ts';

/** The orders in which results can be sorted. */
export const orders = ['relevance', 'number', 'date', 'value'] as const;
export type Order = (typeof orders)[number];

/** Sorts cases by number, by the date of their first event, or by stated value, one currency after another. */
export async function inOrder(
  cases: ReadonlySet<number>,
  order: Order,
  facets: () => Promise<FacetTable>,
): Promise<number[]> {
  const numbered = [...cases].sort((a, b) => a - b);
  if (order !== 'date' && order !== 'value') return numbered;
  const { dates, values } = await facets();
  if (order === 'date') {
    // A case without a date comes last.
    const day = (one: number) => dates[one] || '9';
    return numbered.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  }
  const groups = currenciesIn(values);
  const group = (one: number) => {
    const currency = values[one]?.currency;
    return currency === undefined ? groups.length : groups.indexOf(currency);
  };
  const amount = (one: number) => values[one]?.amount ?? 0;
  return numbered.sort((a, b) => group(a) - group(b) || amount(b) - amount(a));
}

/** The currencies of stated values, those of most cases first. */
function currenciesIn(values: FacetTable['values']): string[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value) counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}
