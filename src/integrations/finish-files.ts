import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { compressible, type Effort, waitedFor } from '../finish/compress.ts';
import type { FileToFinish, Finish, Sizes } from '../finish/finish-file.ts';

/**
 * In bytes. Up to so much of what readers wait for is made as small as can be; a site of more is compressed well, so
 * that its build stays as long as its pages are many.
 */
const worthTheTime = 30_000_000;

/** Files that a worker takes at a time: few enough that all end together. */
const atOnce = 16;

/**
 * Finishes the built files, all in one pass: preloads and policies of the pages, and what is compressed.
 * It must be the last integration: what another writes after it is left as it is.
 * @param options.compress whether `.br` and `.gz` are written, for servers that send them as they are
 */
export function finishFiles(options: { compress: boolean }): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
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
                name: 'script-imports',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_options, bundle) {
                  for (const file of Object.values(bundle)) {
                    if (file.type === 'chunk') imports.set(file.fileName, file.imports);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const files = plan(fileURLToPath(dir), options.compress);
        const { files: count, plain, br, gz } = await finishAll(files, { base, imports });
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

/** What is to be done, in order. */
function plan(dir: string, compress: boolean): FileToFinish[] {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => compress || path.endsWith('.html'))
    .sort();
  if (!compress) return paths.map((path) => ({ path }));
  const sizes = paths.filter((path) => waitedFor.test(path)).map((path) => statSync(path).size);
  const few = sizes.reduce((sum, size) => sum + size, 0) <= worthTheTime;
  const effortOf = (path: string): Effort => {
    if (!waitedFor.test(path)) return 'fast';
    return few ? 'utmost' : 'well';
  };
  return paths.map((path) => ({ path, effort: effortOf(path) }));
}

/**
 * Finishes files in as many threads as there are processors, which take the next few whenever they are done.
 * @throws Error of the first file that can't be finished
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
