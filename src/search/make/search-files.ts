import { paths } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { makeFacets } from './facets-table.ts';
import { makeMeanings } from './meanings-table.ts';
import { makeNames } from './names-table.ts';
import { makePinyin } from './pinyin-table.ts';
import { shownCase } from './shown-case.ts';
import { makeSounds } from './sounds-table.ts';
import { makeTextFiles } from './text-files.ts';
import { toBytes } from './to-bytes.ts';
import { planFor } from './token-plan.ts';
import { makeValues } from './values-table.ts';

/** The script and the WebAssembly of Pagefind, which both languages share: they lie in the source's language alone. */
const shared = /^pagefind\/(?:pagefind\.js|wasm\.)/;

/** Everything that search loads in the browser: path below the site's base → bytes. */
export async function makeSearchFiles(site: Site): Promise<Map<string, Uint8Array>> {
  const all = await makeAllSearchFiles(site);
  const isSource = site.base === site.source.base;
  return isSource ? all : new Map([...all].filter(([path]) => !shared.test(path)));
}

/** The same with what both languages share. */
export async function makeAllSearchFiles(site: Site): Promise<Map<string, Uint8Array>> {
  const { book, language } = site;
  const texts = book.cases.map((one) => shownCase(site, one));
  return new Map([
    ...(await makeTextFiles(texts, planFor(texts.length, language))),
    [paths.searchNames, toBytes(makeNames(site, texts))],
    [paths.searchMeanings, toBytes(makeMeanings(site))],
    [paths.searchValues, toBytes(makeValues(site.book))],
    [paths.searchFacets, toBytes(makeFacets(site))],
    [paths.searchSounds, toBytes(makeSounds())],
    // Only Chinese words are read in pinyin; the English pages ask for the table of the others.
    ...(language === 'zh' ? [[paths.searchPinyin, toBytes(makePinyin(texts))] as const] : []),
  ]);
}
