import { listName } from '../../facts/lists.ts';
import { paths } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { makeFacets } from './facets-table.ts';
import { makeNames } from './names-table.ts';
import { makeSounds } from './sounds-table.ts';
import { makeTextFiles } from './text-files.ts';
import { searchText } from './text-of-case.ts';
import { toBytes } from './to-bytes.ts';
import { planFor } from './token-plan.ts';

/** Everything that search loads in the browser: path below the site's base → bytes. */
export async function makeSearchFiles(site: Site): Promise<Map<string, Uint8Array>> {
  const { book, language } = site;
  const texts = book.cases.map((one) => searchText(one, listName(book, one)));
  return new Map([
    ...(await makeTextFiles(texts, planFor(texts.length, language))),
    [paths.searchNames, toBytes(makeNames(site, texts))],
    [paths.searchFacets, toBytes(makeFacets(site))],
    [paths.searchSounds, toBytes(makeSounds())],
  ]);
}
