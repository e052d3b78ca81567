import type { ResolvedCase } from '../book/resolve-case.ts';
import type { ResolvedQuote } from '../book/resolve-quotes.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';
import type { Report } from './report.ts';

/** Reports dates whose parts are not the numbers before 年, 月 and 日 in their quotes. */
export const dates: CaseCheck = (one, _, report) => {
  const quotes = quotesOf(one);
  for (const [index, { date }] of one.entry.data.events.entries()) {
    reportDate(one, index, date, quotes(['events', index]), report);
  }
};

function reportDate(
  { entry }: ResolvedCase,
  index: number,
  date: string,
  quotes: readonly ResolvedQuote[],
  report: Report,
): void {
  if (quotes.length === 0) return;
  const text = quotes.map(({ exact }) => exact).join('／');
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => Number(match[1]));
  const dotted = [...text.matchAll(/“(\d{1,2})\.(\d{1,2})”/g)];
  const said = {
    years: numbers(/(\d{4})年/g),
    months: [...numbers(/(\d{1,2})月/g), ...dotted.map((match) => Number(match[1]))],
    days: [...numbers(/(\d{1,2})日/g), ...dotted.map((match) => Number(match[2]))],
  };
  const moments = date.split('/').filter((moment) => moment !== '..');
  const part = (place: number) =>
    moments
      .map((moment) => moment.split('-')[place])
      .filter((one) => one !== undefined)
      .map(Number);
  const given = { years: part(0), months: part(1), days: part(2) };
  const same = (['years', 'months', 'days'] as const).every(
    (unit) => [...new Set(given[unit])].sort().join() === [...new Set(said[unit])].sort().join(),
  );
  const open = date.endsWith('/..') === /以来|随后/.test(text);
  if (same && open) return;
  report(entry, ['events', index, 'date'], {
    found: `"${date}"`,
    allowed: `the date that the quotes give: year ${said.years.join(', ') || 'none'}, month ${said.months.join(', ') || 'none'}, day ${said.days.join(', ') || 'none'}${/以来|随后/.test(text) ? ', and no end ("/..")' : ''}`,
    advice: 'Correct the date, or quote the words that fix it.',
  });
}
