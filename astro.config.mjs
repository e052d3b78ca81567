import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { contentWatch } from './src/integrations/content-watch.ts';
import { finishFiles } from './src/integrations/finish-files.ts';
import { leftToNode } from './src/integrations/left-to-node.ts';
import { siteFiles } from './src/integrations/site-files.ts';
import { smallScripts } from './src/integrations/small-scripts.ts';
import { readEnvironmentOrEnd } from './src/site/environment.ts';
import { cssTarget } from './src/styles/baseline.ts';

const { origin, base, contentDir, outDir, port, drawCards, compress } = readEnvironmentOrEnd(
  process.env,
);
/** What one integration has finished, so that the next leaves it alone. */
const finished = new Set();

/**
 * Vite's helper looks for styles to load before a script; ours bring none, and it weighs a kilobyte on every page. Each
 * script has a copy of this one: shared, it would be one more file that every page asks for.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  // Nor does it read the lists of what an import needs, which each script would hold.
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  resolveId: (id, importer) =>
    id === '\0vite/preload-helper.js' ? `\0plain-import:${importer}` : undefined,
  load: (id) =>
    id.startsWith('\0plain-import:') ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** What several scripts share: one file for all of it, because a search would ask for several before its first result. */
const smallTogether = {
  groups: [
    {
      name: 'shared',
      test: /\/src\/(?:memoize|client\/(?:element|language|ranges)|search\/(?:fold|locate|met|number-words|silent-words|segments|vocabulary)|i18n\/en\/words|text\/(?:quotation|chinese-numeral))\.ts$/,
    },
  ],
};

/** Astro would name the script of a page after the page and the place in it: sixty letters, on every page. */
const shortNames = {
  entryFileNames: '_astro/[hash:6].js',
  chunkFileNames: '_astro/[hash:6].js',
  assetFileNames: '_astro/[hash:6][extname]',
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  site: origin,
  base,
  outDir,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  server: { port },
  integrations: [
    contentWatch(contentDir),
    siteFiles({ host: { origin, base }, cards: drawCards, compress, finished }),
    // The last: it finishes what the others write.
    finishFiles({ compress, finished }),
  ],
  vite: {
    build: { cssTarget },
    css: { lightningcss: { exclude: Features.VendorPrefixes } },
    plugins: [
      plainImports,
      smallScripts,
      leftToNode(new URL('./src/site/sites.ts', import.meta.url), [
        'contentProblems',
        'forgetContent',
        'records',
        'sites',
      ]),
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: smallTogether,
              generatedCode: { symbols: false },
              ...shortNames,
            },
          },
        },
      },
    },
  },
});
