import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PagefindModule } from '../../src/search/case-index.ts';
import { openSearch } from '../../src/search/open-search.ts';
import type { SearchBook } from '../../src/search/search-cases.ts';

/** Opens the search of a built site in Node: its own Pagefind, its own WebAssembly, its own tables. */
export async function openBundle(dir: string): Promise<SearchBook> {
  const folder = pathToFileURL(`${resolve(dir, 'pagefind')}/`).href;
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (!url.startsWith('file:')) return outside(input, init);
    return new Response(new Uint8Array(await readFile(fileURLToPath(url.replace(/\?.*$/, '')))));
  };
  return openSearch({
    json: async (path) => JSON.parse(await readFile(join(dir, path), 'utf8')),
    pagefind: async () => {
      const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
      return module.createInstance({ noWorker: true, basePath: folder });
    },
    checkFiles: () => {},
  });
}
