import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import {
  type CaseIndex,
  openCaseIndex,
  type Pagefind,
  type PagefindModule,
} from '../src/search/case-index.ts';
import { fold } from '../src/search/fold.ts';
import { makeTextFiles } from '../src/search/make/text-files.ts';
import { planFor, type TokenPlan } from '../src/search/make/token-plan.ts';
import type { PagesTable } from '../src/search/pages.ts';
import type { SearchText } from '../src/search/search-text.ts';
import { type Cut, dense, toPhrase } from '../src/search/tokens.ts';
import { random } from '../support/random.ts';
import { syntheticTexts } from './synthetic-texts.ts';

/**
 * Prints, for growing numbers of invented cases, the size of the index and, for queries of several
 * lengths, what a first query loads, how long a repeated one takes, and whether it finds the right cases.
 * Usage: node bench/search.ts [counts, as 10,100,1000] [characters|pairs] [chunk size]
 */
const [counts = '10,100,1000', cut, chunkSize] = process.argv.slice(2);
const asked = 25;

async function measure(texts: SearchText[], plan: TokenPlan): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  const start = performance.now();
  const files = await makeTextFiles(texts, plan);
  const built = (performance.now() - start) / 1000;
  await writeBundle(files, dir);
  const bundle = new Bundle(dir, files);
  await bundle.open();
  const opened = bundle.brought;
  const plain = texts.map(({ title, paragraphs }) =>
    [title, ...paragraphs.map(({ text }) => text)].map((text) => dense(fold(text, new Map()))),
  );
  const results: string[] = [];
  for (const { name, make } of kindsOfQueries(plain)) {
    results.push(`${name}: ${await askAll(make, bundle, plain, plan.cut)}`);
  }
  const parts = [...files].filter(([path]) => path.endsWith('.pf_index'));
  const indexBytes = parts.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  console.log(
    [
      String(texts.length).padEnd(7),
      plan.cut.padEnd(11),
      built.toFixed(1).padStart(7),
      (indexBytes / 1000).toFixed(0).padStart(9),
      String(parts.length).padStart(6),
      (opened / 1000).toFixed(0).padStart(8),
      '|',
      results.join('  '),
    ].join(' '),
  );
  await rm(dir, { recursive: true });
}

async function writeBundle(files: ReadonlyMap<string, Uint8Array>, dir: string): Promise<void> {
  for (const [path, bytes] of files) {
    if (path.startsWith('search/text/')) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), bytes);
  }
}

/** Search files on disk, opened as a browser opens them; it counts the bytes that are fetched. */
class Bundle {
  /** The bytes on the wire so far. */
  brought = 0;
  readonly #folder: string;
  readonly #pages: PagesTable;

  constructor(dir: string, files: ReadonlyMap<string, Uint8Array>) {
    const read = (path: string) => files.get(path) ?? new Uint8Array();
    this.#folder = pathToFileURL(`${dir}/pagefind/`).href;
    this.#pages = JSON.parse(Buffer.from(read('search/pages.json')).toString());
    for (const path of ['pagefind/pagefind.js', 'search/pages.json']) this.#weigh(path, read(path));
    globalThis.fetch = async (input) => {
      const file = fileURLToPath(String(input).replace(/\?.*$/, ''));
      const bytes = await readFile(file);
      this.#weigh(file, bytes);
      return new Response(new Uint8Array(bytes));
    };
  }

  /** Opens an instance that has loaded nothing yet. */
  async open(): Promise<{ pagefind: Pagefind; index: CaseIndex }> {
    const module: PagefindModule = await import(`${this.#folder}pagefind.js`);
    const pagefind = module.createInstance({ noWorker: true, basePath: this.#folder });
    const noText = () => Promise.reject(new Error('No text is asked for here.'));
    return { pagefind, index: await openCaseIndex(pagefind, this.#pages, noText, () => {}) };
  }

  #weigh(path: string, bytes: Uint8Array): void {
    // Pagefind compresses all of its files except the script.
    const isPlain = /\.(?:js|json)$/.test(path);
    this.brought += isPlain ? brotliCompressSync(bytes).length : bytes.length;
  }
}

/** Kinds of queries: a number of neighbouring characters of a text, and Latin names. */
function kindsOfQueries(texts: readonly string[][]): { name: string; make: () => string }[] {
  const next = random(7);
  const pick = <Value>(from: readonly Value[]) => from[Math.floor(next() * from.length)] as Value;
  return [
    ...[1, 2, 4, 8].map((length) => ({
      name: String(length),
      make: () => {
        const text = pick(pick(texts).filter((one) => one.length >= length));
        const at = Math.floor(next() * (text.length - length + 1));
        return text.slice(at, at + length);
      },
    })),
    { name: 'Latin', make: () => pick(['nike', 'prada', 'michaelkors', 'all star', 'b2b']) },
  ];
}

/** Runs queries of a kind: what the first one loads, how long a later one takes, how many answers are right. */
async function askAll(
  make: () => string,
  bundle: Bundle,
  texts: readonly string[][],
  cut: Cut,
): Promise<string> {
  const first: number[] = [];
  const later: number[] = [];
  let right = 0;
  for (let turn = 0; turn < asked; turn++) {
    const query = make();
    // A new instance has loaded nothing, so it shows what a first query costs.
    const { pagefind, index } = await bundle.open();
    const before = bundle.brought;
    const found = await index.withPhrase(query);
    first.push((bundle.brought - before) / 1000);
    const start = performance.now();
    // The index remembers its answers; Pagefind does not.
    await pagefind.search(toPhrase(query, cut));
    later.push(performance.now() - start);
    const words = dense(query);
    const wanted = texts.filter((parts) => parts.some((part) => part.includes(words))).length;
    if (found.size === wanted) right += 1;
  }
  return `${median(first).toFixed(0)} (${Math.max(...first).toFixed(0)}), ${median(later).toFixed(1)} (${Math.max(...later).toFixed(0)}), ${right}/${asked}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

console.log(
  'cases   cut         build s  index KB  parts  open KB | query: first KB (max), ms later (max), right',
);
for (const count of counts.split(',').map(Number)) {
  const plan = planFor(count, 'zh');
  await measure(syntheticTexts(count), {
    cut: cut === 'characters' || cut === 'pairs' ? cut : plan.cut,
    chunkSize: Number(chunkSize ?? plan.chunkSize),
  });
}
