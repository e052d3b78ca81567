import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileToFinish, Finish, Sizes } from './finish-file.ts';

/** The number of files that a worker takes at a time: small enough that all workers end at about the same time. */
const atOnce = 16;

/**
 * Finishes files in as many threads as there are processors; each thread takes the next few files when it is done.
 * @throws the error of the first file that can't be finished
 */
export async function finishAll(files: readonly FileToFinish[], finish: Finish): Promise<Sizes> {
  const total: Sizes = { files: 0, plain: 0, br: 0, gz: 0 };
  let next = 0;
  const run = () =>
    new Promise<void>((done, fail) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
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
