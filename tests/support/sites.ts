import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/i18n/languages.ts';
import { englishFolder, type Host, type Place } from '../../src/site/site.ts';

/** A site that is built for the tests, in both languages. */
export interface Build extends Host {
  dir: string;
  /** The content folder, from the root of the repository. */
  content: string;
  /** What is set for the program that builds it, besides its folders and its address. */
  variables: Readonly<Record<string, string>>;
}

/** The folder of what the tests build. */
export const cache = join('node_modules', '.cache', 'casebook');

const origin = 'https://casebook.example';

const root: Build = {
  origin,
  base: '/',
  content: 'content',
  dir: join(cache, 'root'),
  variables: { TZ: 'UTC' },
};

const hasOtherLists = readdirSync('content/editions').length > 1;

/**
 * One at the root, one under a sub-path whose content has markup in words of ours, one of many invented lists, and one of
 * the list of 2016 alone, for what grows with each list: where there is no other list, the one at the root.
 */
export const builds = {
  root,
  sub: {
    origin,
    base: '/casebook/',
    content: join(cache, 'hostile-content'),
    dir: join(cache, 'sub'),
    variables: { CARDS: 'off', PRECOMPRESS: 'off' },
  },
  lists: {
    origin,
    base: '/',
    content: join(cache, 'lists-content'),
    dir: join(cache, 'lists'),
    variables: { CARDS: 'off', PRECOMPRESS: 'off' },
  },
  of2016: hasOtherLists
    ? {
        ...root,
        content: join(cache, 'content-of-2016'),
        dir: join(cache, 'of-2016'),
        variables: { CARDS: 'off' },
      }
    : root,
} satisfies Record<string, Build>;

/** The pages of a build in one language, and what belongs to them. */
export interface BuiltSite extends Place {
  build: Build;
  language: Language;
  dir: string;
}

/** A build in one of its languages. */
export function builtSite(build: Build, language: Language): BuiltSite {
  const below = language === 'en' ? englishFolder : '';
  const base = build.base + below;
  return { build, language, dir: join(build.dir, below), base, root: build.origin + base };
}

/** The same build in the other language. */
export function inOtherLanguage({ build, language }: BuiltSite): BuiltSite {
  return builtSite(build, language === 'en' ? 'zh' : 'en');
}

/** The pages among which an address of a build lies, and its path below them; none outside. */
export function placeOf(build: Build, url: URL): { site: BuiltSite; path: string } | undefined {
  const sites = [builtSite(build, 'en'), builtSite(build, 'zh')];
  const site = sites.find(({ root }) => (url.origin + url.pathname).startsWith(root));
  return site && { site, path: decodeURIComponent(url.pathname.slice(site.base.length)) };
}

/** The program behind `npm run build`. */
export const buildProgram = fileURLToPath(new URL('../../src/commands/build.ts', import.meta.url));

/** The variables of a program that is started from a test: none of the test's own. */
export function variablesFor(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...outside } = process.env;
  return { ...outside, ...own };
}

/** What the program is told of a site. */
export function variablesOf(build: Build): Record<string, string> {
  return {
    SITE_URL: build.origin,
    BASE_PATH: build.base,
    CONTENT_DIR: build.content,
    OUT_DIR: build.dir,
    ...build.variables,
  };
}

/** Runs the site's own build with these variables; gives its exit code and all it printed. */
export function runBuild(
  variables: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [buildProgram], {
      env: variablesFor(variables),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    child.once('error', fail);
    child.once('close', (code) => done({ code, output }));
  });
}

/** The files of a folder, by their paths below it, in order. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** The files of a built site in its own language, by their paths below it, in order. */
export function listFilesOf({ dir }: BuiltSite): string[] {
  return listFiles(dir).filter((file) => !file.startsWith(englishFolder));
}
