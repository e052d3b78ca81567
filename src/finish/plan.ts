import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compressible, effortFor, utmostFor } from './compress.ts';
import type { FileToFinish } from './finish-file.ts';

/**
 * A limit in bytes of pages and scripts. A site below it is compressed as small as possible; a larger one with less
 * effort, so that its build does not take three times as long.
 */
const worthTheTime = 30_000_000;

/** How a site is finished. */
export interface FinishOptions {
  /** Whether `.br` and `.gz` are written, for servers that send them as they are. */
  compress: boolean;
  /** The files, below the built folder, that are finished already. */
  finished: ReadonlySet<string>;
}

/** The files of a built folder to finish, in order, and the effort for each. */
export function plan(dir: string, { compress, finished }: FinishOptions): FileToFinish[] {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !finished.has(relative(dir, path).replaceAll('\\', '/')))
    .filter((path) => compress || path.endsWith('.html'))
    .sort();
  if (!compress) return paths.map((path) => ({ path }));
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return paths.map((path) => {
    const effort = effortFor(path);
    if (effort !== 'well' || bytes > worthTheTime) return { path, effort };
    return { path, effort: utmostFor(path) };
  });
}
