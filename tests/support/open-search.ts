import type { PagefindModule } from '../../src/search/case-index.ts';
import { makeSearchFiles } from '../../src/search/make/search-files.ts';
import { openSearch } from '../../src/search/open-search.ts';
import type { SearchBook } from '../../src/search/search-cases.ts';
import type { Site } from '../../src/site/site.ts';

/** Opens the search of a site in Node: its own Pagefind, its own WebAssembly, its own tables, none of them on disk. */
export async function openSearchOf(site: Site): Promise<SearchBook> {
  const files = await makeSearchFiles(site);
  const folder = `https://${site.language}.example/`;
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith(folder)) return outside(input, init);
    const path = address.slice(folder.length).replace(/\?.*$/, '');
    return new Response(new Uint8Array(bytesOf(path)));
  };
  const bytesOf = (path: string) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`Search has no file ${path}.`);
    return bytes;
  };
  return openSearch({
    json: async (path) => JSON.parse(new TextDecoder().decode(bytesOf(path))),
    pagefind: async () => {
      const script = Buffer.from(bytesOf('pagefind/pagefind.js')).toString('base64');
      const module: PagefindModule = await import(
        /* @vite-ignore */ `data:text/javascript;base64,${script}`
      );
      return module.createInstance({ noWorker: true, basePath: `${folder}pagefind/` });
    },
    checkFiles: () => {},
  });
}
