import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A built script → the scripts that it imports at its top, all by their paths below the site. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** Lets each page ask for the imports of its scripts together with these, a round trip before they could. */
export function importPreload(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'import-preload',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'import-preload',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_options, bundle) {
                  for (const file of Object.values(bundle)) {
                    if (file.type === 'chunk') imports.set(file.fileName, file.imports);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          const page = await readFile(path, 'utf8');
          const changed = withPreloads(page, base, imports);
          if (changed !== page) await writeFile(path, changed);
        }
      },
    },
  };
}

/** A page with a link in its head for every script that its own scripts import. */
function withPreloads(page: string, base: string, imports: Imports): string {
  const own = [...page.matchAll(/<script type="module" src="([^"]*)"/g)].map(([, src = '']) =>
    src.slice(base.length),
  );
  const links = [...reached(own, imports)].map(
    (path) => `<link rel="modulepreload" href="${base}${path}">`,
  );
  return page.replace('</head>', () => `${links.join('')}</head>`);
}

/** The scripts that these import, and what they import in turn, without these themselves. */
function reached(own: readonly string[], imports: Imports): Set<string> {
  const found = new Set<string>();
  // A set takes in what is added while it is gone through.
  const all = new Set(own);
  for (const path of all) {
    for (const inner of imports.get(path) ?? []) {
      if (!all.has(inner)) found.add(inner);
      all.add(inner);
    }
  }
  return found;
}
