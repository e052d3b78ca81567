import { paths } from '../site/paths.ts';
import { openCaseIndex, type Pagefind } from './case-index.ts';
import type { FacetTable } from './facets.ts';
import { type NamesTable, openNames } from './names.ts';
import { openSounds, type Sounds, type SoundsTable } from './nearest-names.ts';
import type { PagesTable } from './pages.ts';
import type { SearchBook } from './search-cases.ts';
import type { SearchText } from './search-text.ts';

/** Access to the files of a built site. */
export interface SiteFiles {
  /**
   * Reads a JSON file by its path below the site.
   * @throws Error if it does not load
   */
  json(path: string): Promise<unknown>;
  /** Loads Pagefind. */
  pagefind(): Promise<Pagefind>;
  /** Throws if a file that Pagefind requested itself did not load. */
  checkFiles(): void;
}

/** Opens the search of a built site. Tables that few queries need are loaded by the first that does. */
export async function openSearch(files: SiteFiles): Promise<SearchBook> {
  const [pagefind, pages, names] = await Promise.all([
    files.pagefind(),
    files.json(paths.searchPages) as Promise<PagesTable>,
    files.json(paths.searchNames) as Promise<NamesTable>,
  ]);
  const index = await openCaseIndex(
    pagefind,
    pages,
    (id) => files.json(paths.searchText(id)) as Promise<SearchText>,
    files.checkFiles,
  );
  return {
    index,
    names: openNames(names),
    facets: once(() => files.json(paths.searchFacets) as Promise<FacetTable>),
    sounds: once(
      async (): Promise<Sounds> =>
        openSounds((await files.json(paths.searchSounds)) as SoundsTable),
    ),
  };
}

/** Makes a value at the first call; after a failure, the next call tries again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
