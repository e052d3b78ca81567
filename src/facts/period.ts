import type { Case } from '../book/book.ts';

/**
 * The time that a case's dated events cover, as an ISO 8601 interval `from/to`, each end as precise as the
 * text; `..` where the last event goes on. Dates given only as background do not count.
 */
export function periodOf(one: Pick<Case, 'events'>): string | undefined {
  const ends = one.events
    .filter(({ kind }) => kind !== 'context')
    .map(({ date }) => {
      const [from = '', to = from] = date.split('/');
      return { from, to };
    });
  // A year or month sorts after every day in it, and `..` sorts last.
  const last = (moment: string) => (moment === '..' ? '9999' : moment.padEnd(10, '~'));
  const from = ends.map((end) => end.from).toSorted()[0];
  const to = ends
    .map((end) => end.to)
    .toSorted((a, b) => (last(a) < last(b) ? -1 : 1))
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  return from === to ? from : `${from}/${to}`;
}
