import { defineConfig } from 'astro/config';
import { contentState } from './src/casebook/content-state.ts';
import { language } from './src/i18n/language.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { finishFiles } from './src/integrations/finish-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { socialCards } from './src/integrations/social-cards.ts';
import { siteAddress } from './src/site-address.ts';

const { origin, base, contentDir, outDir, given } = siteAddress(process.env);
const content = contentState(contentDir);

/** Vite's helper looks for styles to load before a script; ours bring none, and it weighs a kilobyte on every page. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/** What several scripts share and weighs less than the headers of a file of its own: one file for all of it. */
const smallTogether = {
  groups: [
    {
      name: 'shared',
      test: /\/src\/(?:client\/(?:element|ranges)|search\/(?:fold|locate)|i18n\/en\/words)\.ts$/,
    },
  ],
};

export default defineConfig({
  site: origin,
  base,
  outDir,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(content, { origin, given }),
    searchIndex(content),
    socialCards(content, { draw: process.env.CARDS !== 'off' }),
    // The last: it finishes what the others write.
    finishFiles({ compress: process.env.PRECOMPRESS !== 'off' }),
  ],
  // The two languages are built side by side.
  cacheDir: `node_modules/.astro/${language}`,
  // What is not of one language stands once, beside the pages in the source's language.
  publicDir: language === 'zh' ? 'public' : 'node_modules/.astro/none',
  vite: {
    plugins: [plainImports],
    define: { 'process.env.SITE_LANGUAGE': JSON.stringify(language) },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: smallTogether } } } },
    },
  },
});
