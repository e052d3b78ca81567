import type { CaseCheck } from './check.ts';

/** Reports events after the day on which the list was published. What a text only looks ahead to is context. */
export const laterEvents: CaseCheck = ({ entry }, _, report) => {
  const edition = entry.listing?.edition;
  const published = edition?.data.published;
  if (published === undefined) return;
  for (const [index, { date, kind }] of entry.data.events.entries()) {
    const moments = date.split('/').filter((moment) => moment !== '..');
    if (kind === 'context' || !moments.some((moment) => isLater(moment, published))) continue;
    report(entry, ['events', index, 'date'], {
      found: `"${date}", which is after "${published}", when ${edition?.file} was published`,
      allowed:
        'events before a list is published; what the text looks ahead to is of the kind "context"',
      advice: 'Correct the date, or "published" of the list.',
    });
  }
};

/** Whether a date is after another, as far as both are known: a month is not after a day of it. */
function isLater(moment: string, published: string): boolean {
  const length = Math.min(moment.length, published.length);
  return moment.slice(0, length) > published.slice(0, length);
}
