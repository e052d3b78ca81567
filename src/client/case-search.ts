import type { FixedWords } from '../i18n/zh/search.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import { LiveSearch } from './live-search.ts';
import { openSiteSearch } from './open-site-search.ts';
import { SearchForm } from './search-form.ts';
import { readAddress } from './search-state.ts';
import { loadSearchWords } from './search-words.ts';
import { readJson } from './site-files.ts';
import './name-box.ts';

/** Makes a working search form show results while the reader types. */
class CaseSearch extends HTMLElement {
  connectedCallback(): void {
    const { base = '/', source = '/', other } = this.dataset;
    const place = { base, source };
    const otherPlace = other === undefined ? undefined : { base: other, source };
    const form = new SearchForm(this);
    form.fillUntouched(readAddress(location.search));
    // They come open, for the wide screens where they stand beside the results from the first paint on.
    form.facets.open = matchMedia('(width >= 64rem)').matches;
    // Loading starts at once, because a reader of this page will search. The search itself reports a failure.
    openSiteSearch(place, otherPlace).catch(() => {});
    // Names and filters need it.
    readJson(base, paths.searchFacets).catch(() => {});
    const fixed = JSON.parse(this.dataset.words ?? '{}') as FixedWords;
    // The form stays a plain one until the words have loaded, or if they never do.
    void loadSearchWords().then(
      (words) =>
        new LiveSearch(
          this,
          form,
          { place, other: otherPlace },
          { ...words, search: { ...words.search, ...fixed } },
        ).start(),
      (error) => {
        // It then knows neither scope nor order.
        for (const part of this.querySelectorAll('.scripted')) part.remove();
        throw error;
      },
    );
  }
}

customElements.define('case-search', CaseSearch);
