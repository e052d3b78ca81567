import { readFileSync, writeFileSync } from 'node:fs';
import { compress, type Effort } from './compress.ts';
import { withPolicy } from './content-policy.ts';
import { type Scripts, withPreloads } from './import-preload.ts';
import { withOneStyle } from './one-style.ts';

/** What finishing a file needs to know about the site. */
export interface Finish {
  /** The path of the site, with a slash at both ends. */
  base: string;
  scripts: Scripts;
}

/** A file to finish; without an effort, nothing is compressed. */
export interface FileToFinish {
  path: string;
  effort?: Effort;
}

/** The number of compressed files and their sizes in bytes. */
export interface Sizes {
  files: number;
  plain: number;
  br: number;
  gz: number;
}

/**
 * Finishes a built file: a page gets its preloads, one element for its styles, and its policy; `.br` and `.gz` files are written beside it.
 * @throws Error if a page has no place for its policy
 */
export function finishFile({ path, effort }: FileToFinish, { base, scripts }: Finish): Sizes {
  let bytes = readFileSync(path);
  if (path.endsWith('.html')) {
    // In small letters, as most pages of the web have it, Brotli's own dictionary knows the first line.
    const made = bytes.toString('utf8').replace(/^<!DOCTYPE html>/, '<!doctype html>');
    const page = withOneStyle(withPreloads(made, base, scripts));
    bytes = Buffer.from(withPolicy(page));
    writeFileSync(path, bytes);
  }
  const { br, gz } = effort === undefined ? {} : compress(bytes, effort);
  if (br) writeFileSync(`${path}.br`, br);
  if (gz) writeFileSync(`${path}.gz`, gz);
  return br || gz
    ? { files: 1, plain: bytes.length, br: br?.length ?? 0, gz: gz?.length ?? 0 }
    : { files: 0, plain: 0, br: 0, gz: 0 };
}
