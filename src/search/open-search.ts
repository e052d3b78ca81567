import { remember } from '../memoize.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import { openCaseIndex, type Pagefind } from './case-index.ts';
import type { FacetTable } from './facets.ts';
import { openLexicon } from './lexicon.ts';
import type { MeaningsTable } from './meanings.ts';
import { type NamesTable, openNames } from './names.ts';
import type { PagesTable } from './pages.ts';
import type { PinyinTable } from './pinyin.ts';
import type { SearchBook } from './search-book.ts';
import type { SearchText } from './search-text.ts';
import { openSounds, type Sounds, type SoundsTable } from './sounds.ts';
import { openValues, type Values, type ValuesTable } from './values.ts';

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

/**
 * Opens the search of a built site. Tables that few queries need are loaded by the first that does.
 * @param openOther opens the search of the other language; without it, only the site's own answers
 */
export async function openSearch(
  files: SiteFiles,
  openOther: () => Promise<SearchBook | undefined> = async () => undefined,
): Promise<SearchBook> {
  const [pagefind, pages, namesTable, meanings] = await Promise.all([
    files.pagefind(),
    files.json(paths.searchPages) as Promise<PagesTable>,
    files.json(paths.searchNames) as Promise<NamesTable>,
    files.json(paths.searchMeanings) as Promise<MeaningsTable>,
  ]);
  const index = await openCaseIndex(
    pagefind,
    pages,
    (id) => files.json(paths.searchText(id)) as Promise<SearchText>,
    files.checkFiles,
  );
  const names = openNames(namesTable);
  const values = once(async () =>
    openValues((await files.json(paths.searchValues)) as ValuesTable),
  );
  return {
    index,
    names,
    lexicon: openLexicon(names, meanings),
    counters: meanings.counters,
    values,
    valueReader: once(() => readerOf(values())),
    facets: once(() => files.json(paths.searchFacets) as Promise<FacetTable>),
    sounds: once(
      async (): Promise<Sounds> =>
        openSounds((await files.json(paths.searchSounds)) as SoundsTable),
    ),
    pinyin: once(async () =>
      // English words are not read in pinyin.
      index.cut === 'words'
        ? undefined
        : (await import('./read-again.ts')).openPinyin(
            (await files.json(paths.searchPinyin)) as PinyinTable,
          ),
    ),
    other: once(openOther),
  };
}

async function readerOf(values: Promise<Values>): ReturnType<SearchBook['valueReader']> {
  const [measures, { readValues }] = await Promise.all([values, import('./asked-values.ts')]);
  return (folded) => readValues(folded, measures);
}

/** Makes a value at the first call; after a failure, the next call tries again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const made = new Map<'', Promise<Value>>();
  return () => remember(made, '', make);
}
