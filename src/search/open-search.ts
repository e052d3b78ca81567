import { paths } from '../site/paths.ts';
import { openCaseIndex, type Pagefind } from './case-index.ts';
import type { FacetTable } from './facets.ts';
import { type NamesTable, openNames } from './names.ts';
import { openSounds, type Sounds, type SoundsTable } from './nearest-names.ts';
import type { PagesTable } from './pages.ts';
import type { SearchBook } from './search-cases.ts';
import type { SearchText } from './search-text.ts';

/** How the files of a built site are reached. */
export interface SiteFiles {
  /**
   * Reads a JSON file by its path below the site.
   * @throws Error if it does not load
   */
  json(path: string): Promise<unknown>;
  /** Loads Pagefind. */
  pagefind(): Promise<Pagefind>;
  /** Throws where a file that Pagefind asked for by itself did not come. */
  checkFiles(): void;
}

/** Opens the search of a built site; tables that few questions need are loaded by the first that does. */
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

/** Does something at the first call only; what failed is done again. */
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
