import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Book } from '../book/book.ts';
import { filesOf } from '../files.ts';
import { compressible, effortFor } from '../finish/compress.ts';
import { type Finish, finishFile } from '../finish/finish-file.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { type Host, makeSite } from '../site/site.ts';

/** The input of the thread: the book in each language, and where and how to write its files. */
export interface FilesToWrite {
  books: Readonly<Record<Language, Book>>;
  host: Host;
  /** The built folder. */
  folder: string;
  cards: boolean;
  compress: boolean;
}

/** The result of the thread. */
export interface WrittenFiles {
  /** The files that are written and finished, below the built folder. */
  paths: string[];
  /** A sentence with their number. */
  sentence: string;
}

/** How many files are made at the same time, because social cards wait for the disk and for other threads. */
const atOnce = 8;

/** This thread writes every file that is not a page, and finishes it. */
const { books, host, folder, cards, compress } = workerData as FilesToWrite;
const finish: Finish = {
  base: host.base,
  scripts: { imports: new Map(), words: new Map() },
};
const written: string[] = [];
for (const language of languages) {
  const site = makeSite(books[language], language, host);
  const files = await filesOf(site, { cards });
  const below = site.base.slice(host.base.length);
  const waiting = [...files].map(([path, { bytes }]) => ({
    path: posix.join(below, path),
    bytes,
  }));
  written.push(...waiting.map(({ path }) => path));
  for (const inner of new Set(waiting.map(({ path }) => dirname(path)))) {
    await mkdir(join(folder, inner), { recursive: true });
  }
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const path = join(folder, next.path);
      await writeFile(path, await next.bytes());
      if (!compressible.test(path)) continue;
      finishFile({ path, ...(compress && { effort: effortFor(path) }) }, finish);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
const answer: WrittenFiles = {
  paths: written,
  sentence: `${written.length} files beside the pages.`,
};
parentPort?.postMessage(answer);
