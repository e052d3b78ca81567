import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprint } from '../read/content-files.ts';
import { ContentError } from '../read/problem.ts';
import { readEnvironmentOrEnd } from '../site/environment.ts';
import { contentProblems, sites } from '../site/sites.ts';
import { inTurn } from './in-turn.ts';
import { whenAskedToEnd } from './when-asked-to-end.ts';

/*
 * npm run build: builds both languages in this process, into a folder beside the last site, and replaces that site
 * only when the new one is complete. A build that fails or is interrupted leaves the last good site, if any, as it
 * was.
 */
const start = performance.now();
const { origin, base, given, contentDir, outDir } = readEnvironmentOrEnd(process.env);
// The folder lies beside the site's, because a folder is renamed in one step only within its volume.
const building = `${outDir}.building`;
const built = join(building, 'site');
const last = `${outDir}.last`;

process.once('uncaughtException', fail);
// The end of this process also ends the threads that write for the build.
whenAskedToEnd((signal) => end(128 + constants.signals[signal]));
putBackLast();
remove(building);
if (!isReplaceable(outDir)) {
  console.error(
    `OUT_DIR is "${outDir}", which is neither a site nor an empty folder. Name another folder, or empty it.`,
  );
  end(1);
}

const before = fingerprint(contentDir);
const problems = contentProblems();
if (problems.length > 0) fail(new ContentError(problems));
const count = sites().zh.book.cases.length;
console.log(
  `Building ${count} cases for ${origin}${base}${given ? '' : ' (SITE_URL is not set)'}.`,
);
const pages = await buildPages();
if (fingerprint(contentDir) !== before) {
  fail('The content was changed while the site was built. Build it again.');
}
const absent = absentPages();
if (absent.length > 0) fail(`The new site lacks pages: ${absent.join(', ')}. Build it again.`);
remove(last);
if (existsSync(outDir)) renameSync(outDir, last);
renameSync(built, outDir);
remove(last);
remove(building);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`Built ${pages} pages and all that belongs to them in ${seconds} s: ${outDir}`);

/** Lets Astro build the site into the folder beside it. Returns the number of pages. */
async function buildPages(): Promise<number> {
  // Astro reads these variables when it is loaded: else it sends telemetry, and builds for the NODE_ENV that it finds.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // Whichever site it builds, Astro writes what it knows of the collections into one folder of a checkout, and the
  // program that makes the pages too if the site lies elsewhere: two builds at once would take each other's files away.
  const liesElsewhere = !resolve(building).startsWith(process.cwd());
  const giveBack = await inTurn(join(root, '.astro', 'in-use'));
  let pages = 0;
  const progress: AstroIntegration = {
    name: 'progress',
    hooks: {
      'astro:build:start': () => {
        if (!liesElsewhere) giveBack();
      },
      'astro:config:setup': ({ updateConfig }) => {
        const handler = async () => console.log('Writing the pages.');
        const plugin = { name: 'progress', buildApp: { order: 'post' as const, handler } };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': (done) => {
        pages = done.pages.length;
      },
    },
  };
  await build({
    root,
    outDir: resolve(built),
    // Two builds in one checkout would fill each other's collections.
    cacheDir: resolve(building, 'data'),
    // Nothing of an earlier build is reused.
    force: true,
    logger: { entrypoint: new URL('./build-log.ts', import.meta.url) },
    integrations: [progress],
  });
  giveBack();
  return pages;
}

/** The pages of cases that were not built. The collections that Astro lists might differ from the book. */
function absentPages(): string[] {
  const { zh, en } = sites();
  return [zh, en]
    .flatMap((site) =>
      site.book.cases.map(({ id }) => `${site.base.slice(base.length)}cases/${id}/index.html`),
    )
    .filter((page) => !existsSync(join(built, page)));
}

/** Whether a build may replace what is there: nothing, an empty folder, or a site. */
function isReplaceable(path: string): boolean {
  if (!existsSync(path)) return true;
  if (!statSync(path).isDirectory()) return false;
  return readdirSync(path).length === 0 || existsSync(join(path, 'index.html'));
}

/** Ends without a new site, and says whether the last one is still there. */
function fail(reason: unknown): never {
  putBackLast();
  console.error(reason instanceof ContentError ? reason.message : reason);
  console.error(
    existsSync(outDir)
      ? `The site was not built; ${outDir} holds the last one that was.`
      : 'The site was not built.',
  );
  end(1);
}

/** Ends at once and removes everything that was built. */
function end(code: number): never {
  // A second removal catches files that were being written during the first.
  process.once('exit', () => remove(building));
  remove(building);
  process.exit(code);
}

/** Puts the last site back if a build was cut off after moving it away and before moving the new one in. */
function putBackLast(): void {
  if (existsSync(last) && !existsSync(outDir)) renameSync(last, outDir);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
