import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the content is read from: a folder, or anything that answers as one. */
export interface ContentFiles {
  /** The names in a folder below the content, in order; none if it does not exist. */
  list(folder: string): string[];
  /** The bytes of a file below the content, if it exists. */
  read(path: string): Buffer | undefined;
}

/** The content folder on disk. */
export function filesIn(dir: string): ContentFiles {
  return {
    list: (folder) => (existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)).sort() : []),
    read: (path) => (existsSync(join(dir, path)) ? readFileSync(join(dir, path)) : undefined),
  };
}
