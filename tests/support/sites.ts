import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A built site that the tests look at. */
export interface BuiltSite {
  dir: string;
  origin: string;
  base: string;
  timeZone: string;
}

const cache = join('node_modules', '.cache', 'casebook');

/** One at the root, one built again elsewhere and in another time zone, one under a sub-path. */
export const sites = {
  root: {
    dir: join(cache, 'root'),
    origin: 'https://casebook.example',
    base: '/',
    timeZone: 'UTC',
  },
  again: {
    dir: join(cache, 'again'),
    origin: 'https://casebook.example',
    base: '/',
    timeZone: 'Pacific/Kiritimati',
  },
  sub: {
    dir: join(cache, 'sub'),
    origin: 'https://casebook.example',
    base: '/casebook/',
    timeZone: 'UTC',
  },
} satisfies Record<string, BuiltSite>;

/** Runs the site's own build with these variables; gives its exit code and all it printed. */
export function buildSite(
  variables: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn('npm', ['run', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('close', (code) => done({ code, output }));
  });
}

/** The files of a folder, by their paths below it, in order. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();
}

/** The HTML pages of a built site: path below the site → source. */
export function pagesOf(site: BuiltSite): Map<string, string> {
  return new Map(
    filesOf(site.dir)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [
        file.replace(/index\.html$/, ''),
        readFileSync(join(site.dir, file), 'utf8'),
      ]),
  );
}
