import type { Case, Edition } from '../book/book.ts';

/** Whether anything of a case is dated: an event, or the list that holds it. */
export function hasTimeline(one: Case, { published }: Edition): boolean {
  return one.events.length > 0 || published !== undefined;
}
