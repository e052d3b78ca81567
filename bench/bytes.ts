import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Prints what the built site in `dist` (or the folder given) weighs on the wire: every kind of page,
 * and all that a first search loads. Brotli at its default quality; Pagefind's own files are
 * already compressed.
 */
const dir = process.argv[2] ?? 'dist';

const compressed = (path: string) => brotliCompressSync(readFileSync(join(dir, path))).length;
const plain = (path: string) => readFileSync(join(dir, path)).length;
const filesIn = (folder: string) =>
  readdirSync(join(dir, folder))
    .filter((name) => !/\.(?:br|gz)$/.test(name))
    .map((name) => `${folder}/${name}`);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const row = (name: string, bytes: number) =>
  console.log(name.padEnd(44), String(bytes).padStart(8));

const icon = compressed('favicon.svg');
const cases = readdirSync(join(dir, 'cases'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => compressed(`cases/${name}/index.html`) + icon);
row('case page with its icon, smallest', Math.min(...cases));
row('case page with its icon, largest', Math.max(...cases));
for (const page of ['', 'cases/', 'brands/', 'brands/nike/', 'topics/', 'glossary/', 'about/']) {
  row(`/${page}`, compressed(`${page}index.html`));
}
const script = compressed('pagefind/pagefind.js');
const wasm = plain('pagefind/wasm.unknown.pagefind');
const parts = filesIn('pagefind/index').map(plain);
const meta = sum(
  readdirSync(join(dir, 'pagefind'))
    .filter((name) => /\.(?:pf_meta|json)$/.test(name))
    .map((name) => plain(`pagefind/${name}`)),
);
const tables = compressed('search/names.json') + compressed('search/pages.json');
const texts = filesIn('search/text').map(compressed);
row('search page', compressed('search/index.html'));
row('scripts of all pages together', sum(filesIn('_astro').map(compressed)));
row('search: pagefind.js', script);
row('search: WebAssembly', wasm);
row(`search: index, ${parts.length} parts`, sum(parts));
row('search: tables of names and pages', tables);
row('search: one case’s text, on average', Math.round(sum(texts) / texts.length));
const two = sum(parts.toSorted((a, b) => b - a).slice(0, 2));
row(
  'first search of two characters, at most',
  script + wasm + meta + two + tables + Math.max(...texts),
);
