import { type Problem, pathName } from '../read/problem.ts';
import type { Entry } from '../read/records.ts';
import { nearest } from '../text/nearest.ts';

/** What a problem can be at: a file, and the line of every path in it. */
export type Placed = Pick<Entry<unknown>, 'file' | 'lineOf'>;

/** Notes down a problem at a path of an entry. */
export type Report = (
  entry: Placed,
  path: readonly PropertyKey[],
  what: Pick<Problem, 'found' | 'allowed' | 'advice'>,
) => void;

/** A report that adds to a list. */
export function reportTo(problems: Problem[]): Report {
  return (entry, path, what) => {
    problems.push({
      file: entry.file,
      line: entry.lineOf(path),
      field: pathName(path) || 'entry',
      ...what,
    });
  };
}

/** One line of an entry's file, whatever the path. */
export function atLine({ file }: Pick<Placed, 'file'>, line: number): Placed {
  return { file, lineOf: () => line };
}

/** The end of a sentence on what is allowed: the nearest candidates, or all of them. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near.length > 0 ? `; nearest: ${near.join(', ')}` : `: ${candidates.join(', ')}`;
}
