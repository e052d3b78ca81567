import { casesOf, type Met } from './met.ts';
import type { Nearby } from './near.ts';
import type { SearchBook } from './search-book.ts';

/** Help for a query without results. */
export interface Help {
  /** The names that may have been meant. */
  near: Nearby[];
  /** Its parts that occur in cases, with the number of these cases. */
  parts: { text: string; count: number }[];
}

/** Names like what was typed, and the parts of a query that cases do have. */
export async function helpFor(query: string, met: readonly Met[], book: SearchBook): Promise<Help> {
  const [sounds, { nearestNames }] = await Promise.all([book.sounds(), import('./read-again.ts')]);
  const texts = [query, ...met.filter(isUnmet).map(({ ask }) => ask.text)];
  const near = [...new Set(texts)].flatMap((text) => nearestNames(text, book.names, sounds));
  const once = new Map(near.map((one) => [`${one.name.kind} ${one.name.id}`, one]));
  const parts = met
    .filter((one) => !isUnmet(one))
    .map((one) => ({ text: one.ask.text, count: casesOf(one).size }));
  return {
    near: [...once.values()].sort((a, b) => a.apart - b.apart).slice(0, 5),
    parts: parts.filter(({ count }) => count > 0).slice(0, 8),
  };
}

/** Whether no case has an ask as it was typed. */
function isUnmet({ ways }: Met): boolean {
  return ways.every(({ how }) => how === 'near');
}
