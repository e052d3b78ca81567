import { LiveSearch } from './live-search.ts';
import { openSiteSearch } from './open-site-search.ts';
import { SearchForm } from './search-form.ts';
import { readAddress } from './search-state.ts';
import { loadSearchWords } from './search-words.ts';
import './name-box.ts';

/** Makes a working search form show results while the reader types. */
class CaseSearch extends HTMLElement {
  connectedCallback(): void {
    const { base = '/' } = this.dataset;
    const form = new SearchForm(this);
    form.fill(readAddress(location.search));
    // Loading starts at once, because a reader of this page will search. The search itself reports a failure.
    openSiteSearch(base).catch(() => {});
    // The form stays a plain one until the words have loaded, or if they never do.
    void loadSearchWords().then((words) => new LiveSearch(this, form, base, words).start());
  }
}

customElements.define('case-search', CaseSearch);
