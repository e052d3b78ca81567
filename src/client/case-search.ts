import type { FixedWords } from '../i18n/zh/search.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import { findPart } from './find-part.ts';
import { LiveSearch } from './live-search.ts';
import { openSiteSearch } from './open-site-search.ts';
import { SearchForm } from './search-form.ts';
import { readAddress } from './search-state.ts';
import { scriptWords } from './search-words.ts';
import { readJson } from './site-files.ts';
import './name-box.ts';

/** Makes a working search form show results while the reader types. */
function start(whole: HTMLElement): void {
  const { base = '/', source = '/', other } = whole.dataset;
  const place = { base, source };
  const otherPlace = other === undefined ? undefined : { base: other, source };
  const form = new SearchForm(whole);
  form.fillUntouched(readAddress(location.search));
  // They come open, for the wide screens where they stand beside the results from the first paint on.
  form.facets.open = matchMedia('(width >= 64rem)').matches;
  // Loading starts at once, because a reader of this page will search. The search itself reports a failure.
  openSiteSearch(place, otherPlace).catch(() => {});
  // Names and filters need it.
  readJson(base, paths.searchFacets).catch(() => {});
  const search = {
    ...scriptWords.search,
    ...(JSON.parse(whole.dataset.words ?? '{}') as FixedWords),
  };
  new LiveSearch(whole, form, { place, other: otherPlace }, { ...scriptWords, search }).start();
  // Until it runs, the page shows nothing that only the script can do.
  customElements.define('case-search', class extends HTMLElement {});
}

start(findPart(document.body, 'case-search', HTMLElement));
