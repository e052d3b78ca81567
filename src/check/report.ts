import { type Problem, pathName } from '../read/problem.ts';
import type { Placed } from '../read/records.ts';
import { nearest } from '../text/nearest.ts';

/** Reports a problem at a path of an entry. */
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
      field: pathName(entry.pathInFile?.(path) ?? path) || 'entry',
      ...what,
    });
  };
}

/** A place that is always the same line of an entry's file. */
export function atLine({ file }: Pick<Placed, 'file'>, line: number): Placed {
  return { file, lineOf: () => line };
}

/** How many names of a registry a message lists where none is near; the file has them all. */
export const fewNames = 20;

/**
 * Ends a sentence about what is allowed with the nearest candidates, or with all of them.
 * @param most of more than these none is named where none is near
 */
export function suggest(
  word: string,
  candidates: readonly string[],
  most = Number.POSITIVE_INFINITY,
): string {
  const near = nearest(word, candidates);
  if (near.length > 0) return `; nearest: ${near.join(', ')}`;
  return candidates.length > most ? '' : `: ${candidates.join(', ')}`;
}
