import type { Case } from '../book/book.ts';
import type { CaseEvent } from '../schema/case.ts';

/** Orders events by the day on which they begin; a year stands before its months. */
export function byDate(a: Pick<CaseEvent, 'date'>, b: Pick<CaseEvent, 'date'>): number {
  const from = (date: string) => date.split('/')[0] ?? '';
  return from(a.date) < from(b.date) ? -1 : from(a.date) > from(b.date) ? 1 : 0;
}

/** The earliest dated event of a case; what is only its background is not part of it. */
export function firstEvent({ events }: Pick<Case, 'events'>): CaseEvent | undefined {
  return events.filter(({ background }) => background !== true).toSorted(byDate)[0];
}
