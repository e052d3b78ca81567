import type { Placed } from '../../read/records.ts';

/** Paths of the full case, each with the path of the same thing in the file. */
export type Paths = Map<string, readonly PropertyKey[]>;

/** The words of the full case that have another name in the file. */
const renamed: Readonly<Record<string, string>> = { paragraph: 'at', basis: 'inferred' };

/** A key for a path of the full case. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('/');
}

/**
 * The path in the file of a path in the full case: that of the longest beginning which the file has, and the rest
 * behind it.
 */
export function pathInFile(paths: Paths, path: readonly PropertyKey[]): PropertyKey[] {
  for (let length = path.length; length > 0; length--) {
    const known = paths.get(pathKey(path.slice(0, length)));
    if (known)
      return [...known, ...path.slice(length).map((step) => renamed[String(step)] ?? step)];
  }
  return [...path];
}

/** The place of a full case: its paths lead to the lines of the file from which it was made. */
export function placeInFile(file: Placed, paths: Paths): Placed {
  return {
    file: file.file,
    lineOf: (path) => file.lineOf(pathInFile(paths, path)),
    pathInFile: (path) => pathInFile(paths, path),
  };
}
