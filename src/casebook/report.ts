import { nearest } from '../text/nearest.ts';
import { type Problem, pathName } from './problem.ts';
import type { Entry } from './records.ts';

/** Notes down a problem at a path of an entry. */
export type Report = (
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  what: Pick<Problem, 'found' | 'allowed' | 'advice'>,
) => void;

/** A report that adds to a list. */
export function reportTo(problems: Problem[]): Report {
  return (entry, path, what) => {
    problems.push({
      file: entry.file,
      line: entry.lineOf?.(path) ?? 1,
      field: pathName(path) || 'entry',
      ...what,
    });
  };
}

/** The end of a sentence on what is allowed: the nearest candidates, or all of them. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near.length > 0 ? `; nearest: ${near.join(', ')}` : `: ${candidates.join(', ')}`;
}
