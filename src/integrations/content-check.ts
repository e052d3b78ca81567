import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentState } from '../casebook/content-state.ts';
import { ContentError, describeProblems } from '../casebook/problem.ts';

/**
 * Stops a build whose content has a problem, before anything is written, and names all of them.
 * In development it prints them instead, at the start and after each change.
 */
export function contentCheck(
  content: ContentState,
  address: { origin: string; given: boolean },
): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return;
        // Who builds two languages at once checks the content once.
        const problems = process.env.CONTENT_CHECK === 'off' ? [] : content.problems();
        if (problems.length > 0) {
          if (command !== 'dev') throw new ContentError(problems);
          logger.error(describeProblems(problems));
        }
        if (command === 'build' && !address.given) {
          logger.info(`SITE_URL is not set: building for ${address.origin}/.`);
        }
      },
      'astro:build:start': () => {
        // Astro keeps what it reads of the content in one folder: who builds another language meanwhile waits for this.
        process.send?.('content is read');
      },
      'astro:server:setup': ({ server, logger }) => {
        const inside = resolve(content.dir) + sep;
        server.watcher.on('all', (_event, file) => {
          if (!resolve(file).startsWith(inside)) return;
          content.reload();
          const problems = content.problems();
          if (problems.length > 0) logger.error(describeProblems(problems));
          else logger.info('The content has no problem.');
        });
      },
    },
  };
}
