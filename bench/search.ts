import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { openCaseIndex, type PagefindModule } from '../src/search/case-index.ts';
import { fold } from '../src/search/fold.ts';
import { makeTextFiles } from '../src/search/make-files.ts';
import type { PagesTable } from '../src/search/pages.ts';
import type { SearchText } from '../src/search/search-text.ts';
import { type Cut, dense, planFor, toPhrase } from '../src/search/token-plan.ts';
import { random } from './random.ts';
import { syntheticTexts } from './synthetic-texts.ts';

/**
 * Prints, for growing numbers of invented cases, what the index weighs, what a first question
 * brings, how long a repeated one takes, and whether it is right, for queries of several lengths.
 * Usage: node bench/search.ts [counts, as 10,100,1000] [characters|pairs] [chunk size]
 */
const [counts = '10,100,1000', cut, chunkSize] = process.argv.slice(2);
const asked = 25;

console.log(
  'cases   cut         build s  index KB  parts  open KB | query: first KB (max), ms later (max), right',
);
for (const count of counts.split(',').map(Number)) {
  const plan = planFor(count, 'zh');
  await measure(syntheticTexts(count), {
    cut: (cut as Cut | undefined) ?? plan.cut,
    chunkSize: Number(chunkSize ?? plan.chunkSize),
  });
}

async function measure(texts: SearchText[], plan: ReturnType<typeof planFor>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  const start = performance.now();
  const files = await makeTextFiles(texts, plan);
  const built = (performance.now() - start) / 1000;
  for (const [path, bytes] of files) {
    if (path.startsWith('search/text/')) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), bytes);
  }
  const parts = [...files].filter(([path]) => path.endsWith('.pf_index'));
  let brought = 0;
  const size = (path: string, bytes: Uint8Array) =>
    /\.(?:js|json)$/.test(path) ? brotliCompressSync(bytes).length : bytes.length;
  globalThis.fetch = async (input) => {
    const file = fileURLToPath(String(input).replace(/\?.*$/, ''));
    const bytes = await readFile(file);
    brought += size(file, bytes);
    return new Response(new Uint8Array(bytes));
  };
  const read = (path: string) => files.get(path) ?? new Uint8Array();
  const pages: PagesTable = JSON.parse(Buffer.from(read('search/pages.json')).toString());
  brought += size('a.js', read('pagefind/pagefind.js')) + size('a.json', read('search/pages.json'));
  const folder = pathToFileURL(`${dir}/pagefind/`).href;
  const module: PagefindModule = await import(`${folder}pagefind.js`);
  const open = async () => {
    const pagefind = module.createInstance({ noWorker: true, basePath: folder });
    const index = await openCaseIndex(
      pagefind,
      pages,
      async () => {
        throw new Error('No text is asked for here.');
      },
      () => {},
    );
    return { pagefind, index };
  };
  await open();
  const opened = brought;
  const plain = texts.map(({ title, paragraphs }) =>
    [title, ...paragraphs.map(({ text }) => text)].map((text) => dense(fold(text, new Map()))),
  );
  const next = random(7);
  const pick = <Value>(from: readonly Value[]) => from[Math.floor(next() * from.length)] as Value;
  const results: string[] = [];
  const kinds = [
    ...[1, 2, 4, 8].map((length) => ({
      name: String(length),
      make: () => {
        const text = pick(pick(plain).filter((one) => one.length >= length));
        const at = Math.floor(next() * (text.length - length + 1));
        return text.slice(at, at + length);
      },
    })),
    { name: 'Latin', make: () => pick(['nike', 'prada', 'michaelkors', 'all star', 'b2b']) },
  ];
  for (const { name, make } of kinds) {
    const first: number[] = [];
    const later: number[] = [];
    let right = 0;
    for (let turn = 0; turn < asked; turn++) {
      const query = make();
      // A new instance has loaded nothing: what it brings is what a first question costs.
      const { pagefind, index } = await open();
      const before = brought;
      const found = await index.withPhrase(query);
      first.push((brought - before) / 1000);
      const start = performance.now();
      // The index remembers its answers; Pagefind does not.
      await pagefind.search(toPhrase(query, plan.cut));
      later.push(performance.now() - start);
      const words = dense(query);
      const wanted = plain.filter((parts) => parts.some((part) => part.includes(words))).length;
      if (found.size === wanted) right += 1;
    }
    results.push(
      `${name}: ${median(first).toFixed(0)} (${Math.max(...first).toFixed(0)}), ${median(later).toFixed(1)} (${Math.max(...later).toFixed(0)}), ${right}/${asked}`,
    );
  }
  const indexBytes = parts.reduce((sum, [, bytes]) => sum + bytes.length, 0) / 1000;
  console.log(
    [
      String(texts.length).padEnd(7),
      plan.cut.padEnd(11),
      built.toFixed(1).padStart(7),
      indexBytes.toFixed(0).padStart(9),
      String(parts.length).padStart(6),
      (opened / 1000).toFixed(0).padStart(8),
      '|',
      results.join('  '),
    ].join(' '),
  );
  await rm(dir, { recursive: true });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
