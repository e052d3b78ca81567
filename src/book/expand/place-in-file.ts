import type { Placed } from '../../read/records.ts';

/** Paths of the full case, each with the path of the same thing in the file. */
export type Paths = Map<string, readonly PropertyKey[]>;

/** The words of the full case that have another name in the file. */
const renamed: Readonly<Record<string, string>> = { paragraph: 'at', basis: 'inferred' };

/** The lists whose values are the keys of their maps. */
const keyedByValue: readonly unknown[] = ['rights', 'channels', 'detection'];

/** Whether a field of an entry is no field in the file, but the key of the entry. */
function isKeyOf(list: PropertyKey | undefined, field: PropertyKey | undefined): boolean {
  return field === 'id' || field === 'code' || (field === 'value' && keyedByValue.includes(list));
}

/** A key for a path of the full case; an id of digits is no place in a list. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))).join('/');
}

/**
 * The path in the file of a path in the full case: that of the longest beginning which the file has, and the rest
 * behind it.
 */
function pathInFile(paths: Paths, path: readonly PropertyKey[]): PropertyKey[] {
  for (let length = path.length; length > 0; length--) {
    const known = paths.get(pathKey(path.slice(0, length)));
    if (known === undefined) continue;
    const rest = path.slice(length).map((step) => renamed[String(step)] ?? step);
    return rest.length === 1 && isKeyOf(known[0], rest[0]) ? [...known] : [...known, ...rest];
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
