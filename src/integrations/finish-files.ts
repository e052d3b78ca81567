import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { compressible, effortFor, inOneRoundTrip } from '../finish/compress.ts';
import type { FileToFinish, Finish, Sizes } from '../finish/finish-file.ts';
import { englishFolder } from '../site/site.ts';

/** The number of files that a worker takes at a time: small enough that all workers end at about the same time. */
const atOnce = 16;

/**
 * A limit in bytes of pages and scripts. A site below it is compressed as small as possible; a larger one with less
 * effort, so that its build does not take three times as long.
 */
const worthTheTime = 30_000_000;

/** The options of `finishFiles`. */
export interface FinishOptions {
  /** Whether `.br` and `.gz` are written, for servers that send them as they are. */
  compress: boolean;
  /** The files, below the built folder, that are finished already. */
  finished: ReadonlySet<string>;
}

/**
 * Finishes the built files, all in one pass: preloads and policies of the pages, and what is compressed.
 * It must be the last integration, because it does not see files that another writes after it.
 */
export function finishFiles(options: FinishOptions): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  const words = new Map<string, string>();
  let base = '/';
  return {
    name: 'finish-files',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'scripts',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_options, bundle) {
                  for (const file of Object.values(bundle)) {
                    if (file.type !== 'chunk') continue;
                    imports.set(file.fileName, file.imports);
                    const said = /\/src\/i18n\/(.+)\.ts$/.exec(file.facadeModuleId ?? '')?.[1];
                    if (said !== undefined) words.set(said, file.fileName);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        placeNotFound(folder);
        const files = plan(folder, options);
        const finish: Finish = { base, scripts: { imports, words } };
        const { files: count, plain, br, gz } = await finishAll(files, finish);
        const took = `in ${Math.round(performance.now() - start)} ms`;
        const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
        logger.info(
          options.compress
            ? `${files.length} files finished ${took}; ${count} compressed from ${kB(plain)}: Brotli ${kB(br)}, gzip ${kB(gz)}.`
            : `${files.length} files finished ${took}. PRECOMPRESS=off: no compressed files are written.`,
        );
      },
    },
  };
}

/** Puts the English 404 page where hosts look for it, which Astro does only for the one at the root. */
function placeNotFound(folder: string): void {
  const page = join(folder, englishFolder, '404', 'index.html');
  if (!existsSync(page)) return;
  renameSync(page, join(folder, englishFolder, '404.html'));
  rmSync(dirname(page), { recursive: true });
}

/** The files to finish, in order. */
function plan(dir: string, { compress, finished }: FinishOptions): FileToFinish[] {
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
    return { path, effort: inOneRoundTrip.test(path.replaceAll('\\', '/')) ? 'utmost' : 'best' };
  });
}

/**
 * Finishes files in as many threads as there are processors; each thread takes the next few files when it is done.
 * @throws the error of the first file that can't be finished
 */
async function finishAll(files: readonly FileToFinish[], finish: Finish): Promise<Sizes> {
  const total: Sizes = { files: 0, plain: 0, br: 0, gz: 0 };
  let next = 0;
  const run = () =>
    new Promise<void>((done, fail) => {
      const worker = new Worker(new URL('../finish/worker.ts', import.meta.url), {
        workerData: finish,
      });
      const hand = () => {
        const few = files.slice(next, next + atOnce);
        next += few.length;
        if (few.length > 0) worker.postMessage(few);
        else worker.terminate().then(() => done(), fail);
      };
      worker.on('message', (sizes: readonly Sizes[]) => {
        for (const one of sizes) {
          total.files += one.files;
          total.plain += one.plain;
          total.br += one.br;
          total.gz += one.gz;
        }
        hand();
      });
      worker.once('error', fail);
      hand();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, run));
  return total;
}
