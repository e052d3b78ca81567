import { chineseDatesInOrder, readChineseDates } from '../text/dates.ts';
import { englishDatesInOrder, readEnglishDates } from '../text/english-dates.ts';
import { type Comparison, runsOf } from './translated-pair.ts';

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
  const [order, wanted] = [englishDatesInOrder(english), chineseDatesInOrder(chinese)];
  for (const unit of units) {
    const [found, allowed] = [order, wanted].map((dates) => runsOf(dates[unit]).join(', '));
    if (found === allowed) continue;
    differs(`the ${unit} in the order ${found}`, `the order of the Chinese paragraph: ${allowed}`);
  }
};

/** Whether two paragraphs name the same years, months and days. */
export function haveSameDates(english: string, chinese: string): boolean {
  const [said, meant] = [readEnglishDates(english), readChineseDates(chinese)];
  return units.every((unit) => said[unit].join() === meant[unit].join());
}
