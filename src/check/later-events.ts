import type { FullCase } from '../book/expand/expand-case.ts';
import type { WholeCheck } from './check.ts';

/**
 * Reports events after the day on which a list was published: an event alone, or the day where several are after it.
 * What a text only looks ahead to is context.
 */
export const laterEvents: WholeCheck = ({ records, cases }, report) => {
  for (const edition of records.editions) {
    const { published } = edition.data;
    if (published === undefined) continue;
    const later = edition.data.cases
      .flatMap((id) => cases.get(id)?.entry ?? [])
      .flatMap((entry) => laterIn(entry, published).map((event) => ({ entry, ...event })));
    const [first, ...others] = later;
    if (first === undefined) continue;
    const allowed =
      'events before a list is published; what the text looks ahead to is of the kind "context"';
    if (others.length === 0) {
      report(first.entry, ['events', first.index, 'date'], {
        found: `"${first.date}", which is after "${published}", when ${edition.file} was published`,
        allowed,
        advice: 'Correct the date, or "published" of the list.',
      });
      continue;
    }
    const dates = later.map(({ entry, id, date }) => `${date} (${entry.id}, ${id})`).join(', ');
    report(edition, ['published'], {
      found: `"${published}", while events of its cases are later: ${dates}`,
      allowed,
      advice: 'Correct "published", or the events.',
    });
  }
};

/** The events of a case that are after a date, with their places in its list. */
function laterIn(entry: FullCase, published: string) {
  return [...entry.data.events.entries()].flatMap(([index, { id, date, kind }]) => {
    const moments = date.split('/').filter((moment) => moment !== '..');
    const isAfter = kind !== 'context' && moments.some((moment) => isLater(moment, published));
    return isAfter ? [{ index, id, date }] : [];
  });
}

/** Whether a date is after another, as far as both are known: a month is not after a day of it. */
function isLater(moment: string, published: string): boolean {
  const length = Math.min(moment.length, published.length);
  return moment.slice(0, length) > published.slice(0, length);
}
