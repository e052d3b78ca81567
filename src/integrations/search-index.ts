import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentState } from '../casebook/content-state.ts';
import { makeIndex } from '../search/make-index.ts';

/** Builds the Pagefind index of the cases into the built site, and serves it in development. */
export function searchIndex(content: ContentState): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await makeIndex(content.book());
        const folder = join(fileURLToPath(dir), 'pagefind');
        for (const { path, content: bytes } of files) {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bytes);
        }
        logger.info(`${content.book().cases.length} cases indexed into ${files.length} files.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: ReturnType<typeof makeIndex> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use(async (request, response, next) => {
          const [, path] = /\/pagefind\/([^?]+)/.exec(request.url ?? '') ?? [];
          if (path === undefined) return next();
          try {
            files ??= makeIndex(content.book());
            const file = (await files).find((one) => one.path === path);
            if (!file) return next();
            if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
            response.end(file.content);
          } catch (error) {
            logger.error(String(error));
            next(error);
          }
        });
      },
    },
  };
}
