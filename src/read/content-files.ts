import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a content folder, on disk or in memory. Paths have slashes on every system. */
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

/** Decodes a file as UTF-8, without the byte order mark that some editors write. Line ends become those of Unix, because Git may have written those of Windows. */
export function textOf(bytes: Buffer): string {
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/** A hash of the names and bytes of all files in a content folder, which differs after any change. */
export function fingerprint(dir: string): string {
  const hash = createHash('sha256');
  // The check reports a missing folder.
  if (!existsSync(dir)) return hash.digest('hex');
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of entries) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
