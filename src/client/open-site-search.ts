import { remember } from '../memoize.ts';
import { openSearch } from '../search/open-search.ts';
import type { PagesTable } from '../search/pages.ts';
import type { SearchBook } from '../search/search-book.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import { fetchAhead, readJson, type SearchPlace, siteFiles } from './site-files.ts';

const opening = new Map<string, Promise<SearchBook>>();

/**
 * Opens the search of a language at the first call, and loads the files it needs in parallel.
 * @param other the place of the other language, whose search is opened when a query needs it
 * @throws FileError if a file does not load; the next call tries again
 */
export function openSiteSearch(place: SearchPlace, other?: SearchPlace): Promise<SearchBook> {
  return remember(opening, place.base, () => open(place, other));
}

/** Drops the opened searches, so that the next query opens new ones: an open search never loads a lost file again. */
export function forgetSearch(): void {
  opening.clear();
}

async function open(place: SearchPlace, other: SearchPlace | undefined): Promise<SearchBook> {
  const files = siteFiles(place);
  // A file that fails here fails again where it is needed, and is reported there.
  void readPages(place).then(
    ({ needed, shared }) => {
      fetchAll(place.base, needed);
      fetchAll(place.source, shared);
    },
    () => {},
  );
  return openSearch(files, async () => (other ? openSiteSearch(other) : undefined));
}

/** Fetches the rest of a small index while the browser is idle. */
export async function preloadRest(place: SearchPlace): Promise<void> {
  const { spare } = await readPages(place);
  fetchAll(place.base, spare);
}

function fetchAll(base: string, files: readonly string[]): void {
  for (const path of files) fetchAhead(base + path);
}

async function readPages({ base }: SearchPlace): Promise<PagesTable> {
  return (await readJson(base, paths.searchPages)) as PagesTable;
}
