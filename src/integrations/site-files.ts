import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { filesOf, type SiteFile, type SiteFiles } from '../files.ts';
import type { Site } from '../site/site.ts';
import { sites } from '../site/sites.ts';
import type { FilesToWrite, WrittenFiles } from './write-files.ts';

/** The options of `siteFiles`. */
export interface SiteFilesOptions {
  /** The address that the site is built for. */
  host: FilesToWrite['host'];
  /** Whether social cards are drawn. */
  cards: boolean;
  /** Whether compressed copies are written. */
  compress: boolean;
  /** Takes the names of the files, below the built folder, that are finished. */
  finished: Set<string>;
}

/**
 * Writes the files that are not pages, in a thread of its own while Astro makes the pages. In development it
 * makes each file when it is requested.
 */
export function siteFiles({ host, cards, compress, finished }: SiteFilesOptions): AstroIntegration {
  let folder = '';
  let writing: Promise<WrittenFiles> | undefined;
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // Astro has emptied the folder before this hook.
      'astro:build:setup': () => {
        const { zh, en } = sites();
        const books = { zh: zh.book, en: en.book };
        writing ??= write({ books, host, folder, cards, compress });
        // A failure is reported when the pages are done.
        writing.catch(() => {});
      },
      'astro:build:done': async ({ logger }) => {
        const { paths, sentence } = (await writing) ?? { paths: [], sentence: 'No files.' };
        for (const path of paths) finished.add(path);
        logger.info(sentence);
        if (!cards) logger.warn('CARDS=off: no social cards are drawn; do not publish this build.');
      },
      'astro:server:setup': ({ server }) => {
        const findFile = fileFinder({ cards });
        server.middlewares.use(async (request, response, next) => {
          try {
            const file = await findFile(new URL(request.url ?? '/', 'http://localhost').pathname);
            if (file === undefined) return next();
            response.setHeader('Content-Type', file.type);
            response.end(await file.bytes());
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/** Starts a thread that writes the files. */
function write(workerData: FilesToWrite): Promise<WrittenFiles> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./write-files.ts', import.meta.url), { workerData });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

/** Makes a function that finds the file at a path, from the current content. */
function fileFinder(options: { cards: boolean }) {
  // Each change of the content makes a new site object, and with it new files.
  const made = new WeakMap<Site, Promise<SiteFiles>>();
  return async (path: string): Promise<SiteFile | undefined> => {
    const { zh, en } = sites();
    const site = path.startsWith(en.base) ? en : zh;
    if (!path.startsWith(site.base) || path.endsWith('/')) return undefined;
    const files = made.get(site) ?? filesOf(site, options);
    made.set(site, files);
    return (await files).get(decodeURI(path.slice(site.base.length)));
  };
}
