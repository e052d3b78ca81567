import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type CaseIndex, openCaseIndex, type PagefindModule } from '../../src/search/case-index.ts';
import { readSimplified, type SearchTable } from '../../src/search/name-table.ts';
import type { SearchBook } from '../../src/search/search-cases.ts';
import type { BuiltSite } from './sites.ts';

/** Opens the Pagefind bundle of a built site in Node: its own files, its own WebAssembly. */
export async function openBundle(site: BuiltSite): Promise<SearchBook> {
  const folder = pathToFileURL(`${resolve(site.dir, 'pagefind')}/`).href;
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (!url.startsWith('file:')) return outside(input, init);
    return new Response(new Uint8Array(await readFile(fileURLToPath(url.replace(/\?.*$/, '')))));
  };
  const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind = module.createInstance({ noWorker: true, basePath: folder });
  const table: SearchTable = JSON.parse(
    await readFile(join(site.dir, 'search/table.json'), 'utf8'),
  );
  const index: CaseIndex = await openCaseIndex(pagefind, table);
  return { index, names: table.names, simplified: readSimplified(table.simplified), facets: {} };
}
