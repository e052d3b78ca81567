import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentState } from '../casebook/content-state.ts';
import { makeSearchFiles } from '../search/make-files.ts';

/** Builds the Pagefind index of the cases and the tables beside it, and serves them in development. */
export function searchIndex(content: ContentState): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await makeSearchFiles(content.book());
        for (const [path, bytes] of files) {
          const file = join(fileURLToPath(dir), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bytes);
        }
        logger.info(`${content.book().cases.length} cases indexed into ${files.size} files.`);
      },
      'astro:server:setup': ({ server }) => {
        let files: ReturnType<typeof makeSearchFiles> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use(async (request, response, next) => {
          const path = (request.url ?? '').replace(
            /^.*\/(?=pagefind\/|search\/[^/]+\.json|search\/text\/)|\?.*$/g,
            '',
          );
          if (!/^(?:pagefind|search)\/./.test(path)) return next();
          try {
            files ??= makeSearchFiles(content.book());
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
