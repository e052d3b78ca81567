import { casesOf, type Met } from './met.ts';

/** A part of a query that occurs in cases, with the number of these cases. */
export interface KnownPart {
  text: string;
  count: number;
}

/** Help for a query without results: the parts of it that cases do have. */
export function knownParts(met: readonly Met[]): KnownPart[] {
  return met.flatMap((one) => {
    const { size } = casesOf(one);
    // What was misspelt is offered as it was taken.
    const [taken] = one.ways.flatMap(({ takenFor }) => takenFor?.split(' / ') ?? []);
    return size > 0 ? [{ text: taken ?? one.ask.text, count: size }] : [];
  });
}
