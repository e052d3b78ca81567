import type { Candidate } from './combine.ts';
import { fold, type Simplified } from './fold.ts';
import { hows, type Met, type Way } from './met.ts';

/** A part of a query as it was read. */
export interface Part {
  text: string;
  /** Its alternatives. */
  either: string[];
  /** Whether any case has it, and not only what is near. */
  found: boolean;
  /** Whether every case that is shown has it. */
  everywhere: boolean;
  /** How the cases that are shown have it, each by its best way, the best one first. */
  ways: Way[];
  /** What it was taken for, where no case has it as it was typed. */
  takenFor?: string | undefined;
}

/** How a part of a query was met in the cases that are shown. */
export function partOf(
  met: Met,
  shown: readonly Candidate[],
  query: string,
  simplified: Simplified,
): Part {
  const best = shown.map(({ one }) => bestWays(met.ways.filter(({ cases }) => cases.has(one))));
  const used = new Set(best.flat());
  const [takenFor] = met.ways.flatMap((way) => way.takenFor ?? []);
  return {
    text: asTyped(met.ask.text, query, simplified),
    either: (met.ask.either ?? []).map((text) => asTyped(text, query, simplified)),
    found: met.ways.some(({ how, words }) => how !== 'near' || words.includes(met.ask.text)),
    everywhere: best.every((ways) => ways.length > 0),
    ways: met.ways.filter((way) => used.has(way)),
    takenFor,
  };
}

/** The best of some ways; several if they are as good as each other. */
function bestWays(ways: readonly Way[]): Way[] {
  const best = Math.min(...ways.map(({ how }) => hows.indexOf(how)));
  return ways.filter(({ how }) => hows.indexOf(how) === best);
}

/** A folded part of a query as it was typed. */
export function asTyped(text: string, query: string, simplified: Simplified): string {
  const at = fold(query, simplified).indexOf(text);
  return at < 0 ? text : query.slice(at, at + text.length);
}
