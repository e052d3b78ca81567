import { openSearch } from '../search/open-search.ts';
import type { PagesTable } from '../search/pages.ts';
import type { SearchBook } from '../search/search-cases.ts';
import { paths } from '../site/paths.ts';
import { fetchAhead, readJson, siteFiles } from './site-files.ts';

let opening: Promise<SearchBook> | undefined;

/**
 * Opens the site's search at the first call, and loads the files it needs in parallel.
 * @param base the site's base path
 * @throws FileError if a file does not load; the next call tries again
 */
export function openSiteSearch(base: string): Promise<SearchBook> {
  opening ??= open(base).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Drops the opened search, so that the next query opens a new one: an open search never loads a lost file again. */
export function forgetSearch(): void {
  opening = undefined;
}

async function open(base: string): Promise<SearchBook> {
  const files = siteFiles(base);
  // A file that fails here fails again where it is needed, and is reported there.
  void readPages(base).then(
    ({ needed }) => fetchAll(base, needed),
    () => {},
  );
  return openSearch(files);
}

/** Fetches the rest of a small index while the browser is idle. */
export async function preloadRest(base: string): Promise<void> {
  const { spare } = await readPages(base);
  fetchAll(base, spare);
}

function fetchAll(base: string, files: readonly string[]): void {
  for (const path of files) fetchAhead(base + path);
}

async function readPages(base: string): Promise<PagesTable> {
  return (await readJson(base, paths.searchPages)) as PagesTable;
}
