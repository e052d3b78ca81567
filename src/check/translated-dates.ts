import { readChineseDates, readDates } from '../text/dates.ts';
import { findEnglishDates, readEnglishDates } from '../text/english-dates.ts';
import type { Comparison } from './translated-pair.ts';

const units = ['years', 'months', 'days'] as const;

/** Reports years, months and days that only one of the languages has, and dates that stand in another order. */
export const compareDates: Comparison = ({ english, chinese }, differs) => {
  const [said, meant] = [readEnglishDates(english), readChineseDates(chinese)];
  for (const unit of units) {
    if (said[unit].join() === meant[unit].join()) continue;
    differs(
      `the ${unit} ${said[unit].join(', ') || '(none)'}`,
      `the ${unit} of the Chinese paragraph: ${meant[unit].join(', ') || '(none)'}`,
    );
  }
  if (!haveSameDates(english, chinese)) return;
  const [order, wanted] = [englishOrder(english), chineseOrder(chinese)];
  if (order.toSorted().join() !== wanted.toSorted().join() || order.join() === wanted.join())
    return;
  differs(
    `the dates in the order ${order.join(', ')}`,
    `the order of the Chinese paragraph: ${wanted.join(', ')}`,
  );
};

/** Whether two paragraphs name the same years, months and days. */
export function haveSameDates(english: string, chinese: string): boolean {
  const [said, meant] = [readEnglishDates(english), readChineseDates(chinese)];
  return units.every((unit) => said[unit].join() === meant[unit].join());
}

// What a date takes from an earlier paragraph is the same in both languages, so any year will do.
const earlier = '2000';

function englishOrder(text: string): string[] {
  const before = { id: 'before', text: earlier };
  return (
    findEnglishDates([before, { id: 'text', text }])
      .get('text')
      ?.map(({ date }) => date) ?? []
  );
}

/** The dates that are written in numbers: 同日 and the like are no dates in English. */
function chineseOrder(text: string): string[] {
  return readDates(text, { date: earlier }).flatMap(({ date, start, end }) =>
    date !== undefined && /[\d〇一二三四五六七八九十][年月日号.]/u.test(text.slice(start, end))
      ? [date]
      : [],
  );
}
