import { existsSync, renameSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprint } from '../read/content-files.ts';
import { ContentError } from '../read/problem.ts';
import { readEnvironmentOrEnd } from '../site/environment.ts';
import { contentProblems, sites } from '../site/sites.ts';
import { whenAskedToEnd } from './when-asked-to-end.ts';

/*
 * npm run build: builds the whole site, both languages in this one process, beside the last one, and puts it in its
 * place only when it is complete. A build that fails or is interrupted leaves the last good site as it was, and none
 * where there was none.
 */
const start = performance.now();
const { origin, base, given, contentDir, outDir } = readEnvironmentOrEnd(process.env);
// Beside the folder, since only within one volume is a folder renamed at once.
const building = `${outDir}.building`;
const built = join(building, 'site');
const last = `${outDir}.last`;

process.once('uncaughtException', fail);
// Threads that write for the build end with this process.
whenAskedToEnd((signal) => end(128 + constants.signals[signal]));
putBackLast();
remove(building);

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
remove(last);
if (existsSync(outDir)) renameSync(outDir, last);
renameSync(built, outDir);
remove(last);
remove(building);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`Built ${pages} pages and all that belongs to them in ${seconds} s: ${outDir}`);

/** Has Astro build the site into the folder beside it. Gives the number of its pages. */
async function buildPages(): Promise<number> {
  // Astro sends reports unless this is set before it is loaded; and it lets the environment say what a build is for.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  let pages = 0;
  const progress: AstroIntegration = {
    name: 'progress',
    hooks: {
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
    root: fileURLToPath(new URL('../..', import.meta.url)),
    outDir: resolve(built),
    // Two builds in one checkout would fill each other's collections.
    cacheDir: resolve(building, 'data'),
    // Nothing of an earlier build is taken over.
    force: true,
    logger: { entrypoint: new URL('./build-log.ts', import.meta.url) },
    integrations: [progress],
  });
  return pages;
}

/** Ends without a site, and says what is left of the last one. */
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

/** Ends at once, and leaves nothing of what was built. */
function end(code: number): never {
  // Files that are being written while the folder is removed.
  process.once('exit', () => remove(building));
  remove(building);
  process.exit(code);
}

/** Puts the last site back where a build was cut off between taking it away and putting the new one in its place. */
function putBackLast(): void {
  if (existsSync(last) && !existsSync(outDir)) renameSync(last, outDir);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
