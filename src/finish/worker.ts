import { parentPort, workerData } from 'node:worker_threads';
import { type FileToFinish, type Finish, finishFile, type Sizes } from './finish-file.ts';

/** Finishes the files that are sent to it, list by list, and answers each list with its sizes. */
parentPort?.on('message', (files: readonly FileToFinish[]) => {
  const sizes = files.map((file): Sizes => finishFile(file, workerData as Finish));
  parentPort?.postMessage(sizes);
});
