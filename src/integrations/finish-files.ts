import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishAll } from '../finish/finish-all.ts';
import type { Finish } from '../finish/finish-file.ts';
import { type FinishOptions, plan } from '../finish/plan.ts';
import { englishFolder } from '../site/site.ts';
import { addHeadingFonts } from './add-heading-fonts.ts';

/**
 * Finishes the built files, all in one pass: preloads and policies of the pages, and what is compressed.
 * It must be the last integration, because it does not see files that another writes after it.
 */
export function finishFiles(options: FinishOptions): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  const words = new Map<string, string>();
  let base = '/';
  return {
    name: 'finish-files',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'scripts',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_options, bundle) {
                  for (const file of Object.values(bundle)) {
                    if (file.type !== 'chunk') continue;
                    imports.set(file.fileName, file.imports);
                    const said = /\/src\/i18n\/(.+)\.ts$/.exec(file.facadeModuleId ?? '')?.[1];
                    if (said !== undefined) words.set(said, file.fileName);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        placeNotFound(folder);
        await addHeadingFonts(folder);
        const files = plan(folder, options);
        const finish: Finish = { base, scripts: { imports, words } };
        const { files: count, plain, br, gz } = await finishAll(files, finish);
        const took = `in ${Math.round(performance.now() - start)} ms`;
        const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
        logger.info(
          options.compress
            ? `${files.length} files finished ${took}; ${count} compressed from ${kB(plain)}: Brotli ${kB(br)}, gzip ${kB(gz)}.`
            : `${files.length} files finished ${took}. PRECOMPRESS=off: no compressed files are written.`,
        );
      },
    },
  };
}

/** Puts the English 404 page where hosts look for it, which Astro does only for the one at the root. */
function placeNotFound(folder: string): void {
  const page = join(folder, englishFolder, '404', 'index.html');
  if (!existsSync(page)) return;
  renameSync(page, join(folder, englishFolder, '404.html'));
  rmSync(dirname(page), { recursive: true });
}
