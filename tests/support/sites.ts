import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { englishFolder } from '../../src/exports/languages.ts';

/** A built site that the tests look at. */
export interface BuiltSite {
  dir: string;
  origin: string;
  base: string;
  timeZone: string;
  /** The content folder, from the root of the repository. */
  content?: string;
}

const cache = join('node_modules', '.cache', 'casebook');

/** One at the root, one built again elsewhere and in another time zone, one under a sub-path, one of five years. */
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
  years: {
    dir: join(cache, 'years'),
    origin: 'https://casebook.example',
    base: '/',
    timeZone: 'UTC',
    content: join(cache, 'years-content'),
  },
} satisfies Record<string, BuiltSite>;

/** The sites that are built from the real content, with all that belongs to them. */
export const wholeSites = { root: sites.root, again: sites.again, sub: sites.sub };

/** The English pages of a built site, as a site of their own. */
export function englishOf(site: BuiltSite): BuiltSite {
  return {
    ...site,
    dir: join(site.dir, englishFolder),
    base: site.base + englishFolder,
  };
}

/** The English pages at the root and under a sub-path. */
export const englishSites = {
  root: englishOf(sites.root),
  sub: englishOf(sites.sub),
  years: englishOf(sites.years),
};

/** The site of an address in either language, and the path of the address below it; none outside. */
export function placeOf(site: BuiltSite, url: URL): { site: BuiltSite; path: string } | undefined {
  const source = site.base.endsWith(englishFolder)
    ? {
        ...site,
        dir: join(site.dir, '..'),
        base: site.base.slice(0, -englishFolder.length),
      }
    : site;
  if (url.origin !== site.origin || !url.pathname.startsWith(source.base)) return undefined;
  const own = url.pathname.startsWith(source.base + englishFolder) ? englishOf(source) : source;
  return { site: own, path: decodeURIComponent(url.pathname.slice(own.base.length)) };
}

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

/** The files of a built site in its own language, by their paths below it, in order. */
export function filesOfSite(site: BuiltSite): string[] {
  return filesOf(site.dir).filter((file) => !file.startsWith(englishFolder));
}

/** The HTML pages of a built site in its own language: path below the site → source. */
export function pagesOf(site: BuiltSite): Map<string, string> {
  return new Map(
    filesOfSite(site)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [
        file.replace(/index\.html$/, ''),
        readFileSync(join(site.dir, file), 'utf8'),
      ]),
  );
}
