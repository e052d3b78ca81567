import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError, describeProblems } from '../read/problem.ts';
import { contentProblems, forgetContent } from '../site/sites.ts';

/** For how long, in milliseconds, no file changes before the content is read again. */
const quiet = 50;

/**
 * Stops a build whose content has problems before anything is written, and prints them all. In development it
 * only prints them, at the start and after each change, and has the pages made anew.
 * @param contentDir the content folder
 */
export function contentWatch(contentDir: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return;
        const problems = contentProblems();
        if (problems.length === 0) return;
        if (command !== 'dev') throw new ContentError(problems);
        logger.error(describeProblems(problems));
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const inside = resolve(contentDir) + sep;
        server.watcher.add(inside);
        const renew = async () => {
          forgetContent();
          const problems = contentProblems();
          if (problems.length > 0) logger.error(describeProblems(problems));
          else logger.info('The content has no problem.');
          await refreshContent?.({ loaders: ['records'] });
          server.ws.send({ type: 'full-reload' });
        };
        // One renewal at a time, and one for all the files that an editor or Git writes at once.
        let running = Promise.resolve();
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!resolve(file).startsWith(inside)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            running = running.then(renew).catch((error: unknown) => logger.error(String(error)));
          }, quiet);
        });
      },
    },
  };
}
