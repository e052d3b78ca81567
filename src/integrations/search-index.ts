import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Book } from '../casebook/book.ts';
import type { ContentState } from '../casebook/content-state.ts';
import { paths } from '../paths.ts';
import { makeIndex } from '../search/make-index.ts';
import { makeTable } from '../search/make-table.ts';

/** Builds the Pagefind index of the cases and the table beside it, and serves them in development. */
export function searchIndex(content: ContentState): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await makeFiles(content.book());
        for (const [path, bytes] of files) {
          const file = join(fileURLToPath(dir), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bytes);
        }
        logger.info(`${content.book().cases.length} cases indexed into ${files.size} files.`);
      },
      'astro:server:setup': ({ server }) => {
        let files: ReturnType<typeof makeFiles> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use(async (request, response, next) => {
          const path = (request.url ?? '').replace(/^.*\/(?=pagefind\/|search\/table)|\?.*$/g, '');
          if (!path.startsWith('pagefind/') && path !== paths.searchTable) return next();
          try {
            files ??= makeFiles(content.book());
            const bytes = (await files).get(path);
            if (bytes === undefined) return next();
            if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
            response.end(bytes);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/** Everything that search loads: path below the site → bytes. */
async function makeFiles(book: Book): Promise<Map<string, Uint8Array>> {
  const { files, handles } = await makeIndex(book);
  const table = new TextEncoder().encode(JSON.stringify(makeTable(book, handles)));
  return new Map([
    ...files.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    [paths.searchTable, table] as const,
  ]);
}
