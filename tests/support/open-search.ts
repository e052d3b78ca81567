import type { PagefindModule } from '../../src/search/case-index.ts';
import { makeAllSearchFiles } from '../../src/search/make/search-files.ts';
import { openSearch } from '../../src/search/open-search.ts';
import type { SearchBook } from '../../src/search/search-book.ts';
import type { Site, Sites } from '../../src/site/site.ts';

/** The files of each site, made once for all tests of a file. */
const made = new WeakMap<Site, ReturnType<typeof makeAllSearchFiles>>();

/** How many searches were opened: each has an address of its own, so that none reads the files of another. */
let opened = 0;

function filesOf(site: Site): ReturnType<typeof makeAllSearchFiles> {
  const known = made.get(site) ?? makeAllSearchFiles(site);
  made.set(site, known);
  return known;
}

/**
 * Opens the search of a site in Node: its own Pagefind, its own WebAssembly, its own tables, none of them on disk.
 * @param other the site of the other language, which its search asks as well
 */
export async function openSearchOf(site: Site, other?: Site): Promise<SearchBook> {
  const files = await filesOf(site);
  opened++;
  const folder = `https://search-${opened}.example/`;
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
  return openSearch(
    {
      json: async (path) => JSON.parse(new TextDecoder().decode(bytesOf(path))),
      pagefind: async () => {
        const script = Buffer.from(bytesOf('pagefind/pagefind.js')).toString('base64');
        const module: PagefindModule = await import(
          /* @vite-ignore */ `data:text/javascript;base64,${script}`
        );
        return module.createInstance({ noWorker: true, basePath: `${folder}pagefind/` });
      },
      checkFiles: () => {},
    },
    async () => (other ? openSearchOf(other) : undefined),
  );
}

/** Opens the search of both languages, each of which asks the other. */
export async function openSearches({ zh, en }: Sites): Promise<Record<'zh' | 'en', SearchBook>> {
  return { zh: await openSearchOf(zh, en), en: await openSearchOf(en, zh) };
}
