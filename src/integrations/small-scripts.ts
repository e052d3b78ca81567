import { createRequire } from 'node:module';
import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { keep } from '../keep.ts';

/** The year of the language that the scripts are written in, which the oldest browsers know. */
const ecma = 2020;

const { version }: { version: string } = createRequire(import.meta.url)('terser/package.json');

// "Unsafe" is what holds only while nobody replaces the built-in functions, which nothing of ours does.
const options: MinifyOptions = {
  module: true,
  ecma,
  // Vite has made the names short; the same name for other things in each function is no shorter once compressed.
  mangle: false,
  compress: {
    passes: 5,
    comparisons: false,
    unsafe_arrows: true,
    keep_fargs: false,
    pure_getters: true,
    unsafe: true,
    unsafe_comps: true,
    unsafe_math: true,
    unsafe_methods: true,
    hoist_funs: true,
  },
  format: { ecma, quote_style: 1 },
};

/** What Vite wraps an import in, with what it would load before: e(()=>import(`./a.js`),[]). It loads nothing before. */
const wrapped =
  /(?<![.\w$])[\w$]+\((?:\(\)=>(import\(`[^`]+`\))|async\(\)=>\{let\{\w+:\w+\}=await (import\(`[^`]+`\));return\{\w+:\w+\}\}),\[\]\)/g;

/**
 * Makes the scripts of the pages smaller once more than Vite does, by what follows from one function to the next: a
 * fiftieth of what comes over the wire. The name of a file stays that of what it was made of.
 */
export const smallScripts: Plugin = {
  name: 'small-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const plain = file.code.replace(wrapped, '$1$2');
        const small = await keep('scripts', [version, options, plain], async () => {
          const { code } = await minify(plain, options);
          if (code === undefined) throw new Error(`${file.fileName} was not made smaller.`);
          return Buffer.from(code);
        });
        file.code = small.bytes.toString();
      }
    },
  },
};
