import type { Case } from '../book/book.ts';
import type { CaseEvent } from '../schema/case.ts';

/** Orders events by the day on which they begin; a year stands before its months. */
function byDate(a: Pick<CaseEvent, 'date'>, b: Pick<CaseEvent, 'date'>): number {
  const from = (date: string) => date.split('/')[0] ?? '';
  return compare(from(a.date), from(b.date));
}

/**
 * Events in order. What is dated by a month or a year alone stands after the days of that month or year which the text
 * tells before it: “6月2日通报……6月底收网”.
 */
export function inOrder<One extends Pick<CaseEvent, 'date'>>(events: readonly One[]): One[] {
  const from = (date: string) => date.split('/')[0] ?? '';
  const keys = events.map(({ date }, index) => {
    const own = from(date);
    const within = events
      .slice(0, index)
      .map((other) => from(other.date))
      .filter((other) => other.startsWith(own));
    return within.reduce((latest, other) => (other > latest ? other : latest), own);
  });
  return [...events.keys()]
    .sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b)
    .flatMap((index) => events[index] ?? []);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earliest dated event of a case; what is only its background is not part of it. */
export function firstEvent({ events }: Pick<Case, 'events'>): CaseEvent | undefined {
  return events.filter(({ background }) => background !== true).toSorted(byDate)[0];
}
