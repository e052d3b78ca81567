import { casesOf, type Met } from './met.ts';

/** A part of a query that occurs in cases, with the number of these cases. */
export interface KnownPart {
  text: string;
  count: number;
}

/** Help for a query without results: the parts of it that cases do have. */
export function knownParts(met: readonly Met[]): KnownPart[] {
  return met
    .filter(({ ways }) => ways.some(({ how }) => how !== 'near'))
    .map((one) => ({ text: one.ask.text, count: casesOf(one).size }))
    .slice(0, 8);
}
