import type { CaseEvent } from '../schema/case.ts';

/** Orders events by the day on which they begin; a year stands before its months. */
export function byDate(a: Pick<CaseEvent, 'date'>, b: Pick<CaseEvent, 'date'>): number {
  const from = (date: string) => date.split('/')[0] ?? '';
  return from(a.date) < from(b.date) ? -1 : from(a.date) > from(b.date) ? 1 : 0;
}
