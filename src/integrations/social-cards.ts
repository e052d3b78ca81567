import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allCards } from '../cards/card.ts';
import { keepCard } from '../cards/keep-cards.ts';
import type { ContentState } from '../casebook/content-state.ts';

/**
 * Writes the social cards beside the pages, and draws them on demand in development.
 * With `draw: false` there are none.
 */
export function socialCards(content: ContentState, { draw }: { draw: boolean }): AstroIntegration {
  return {
    name: 'social-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!draw) {
          logger.warn('CARDS=off: no social cards are drawn; do not publish this build.');
          return;
        }
        const start = performance.now();
        const cards = [...allCards(content.book()).values()];
        const written = await Promise.all(
          cards.map(async (card) => {
            const { png, drawn } = await keepCard(card);
            const file = join(fileURLToPath(dir), card.path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, png);
            return drawn;
          }),
        );
        const drawn = written.filter((fresh) => fresh).length;
        const each =
          drawn > 0 ? `, ${Math.round((performance.now() - start) / drawn)} ms each` : '';
        logger.info(`${cards.length} social cards, ${drawn} of them drawn anew${each}.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = /cards\/[^?]+\.png/.exec(request.url ?? '')?.[0];
          if (!draw || path === undefined) return next();
          try {
            const card = allCards(content.book()).get(path);
            if (card === undefined) return next();
            const { png } = await keepCard(card);
            response.setHeader('Content-Type', 'image/png');
            response.end(png);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
