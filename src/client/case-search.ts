import { LiveSearch } from './live-search.ts';
import { openSiteSearch } from './open-site-search.ts';
import { SearchForm } from './search-form.ts';
import { readAddress } from './search-state.ts';
import { loadSearchWords } from './search-words.ts';
import './name-box.ts';

/** Makes a working form answer while one types. */
class CaseSearch extends HTMLElement {
  connectedCallback(): void {
    const { base = '/' } = this.dataset;
    const form = new SearchForm(this);
    form.fill(readAddress(location.search));
    // Who comes to this page will ask. What fails now fails again with the question, and is told then.
    openSiteSearch(base).catch(() => {});
    // Until its words have come, and if they never do, the form is a plain one.
    void loadSearchWords().then((words) => new LiveSearch(this, form, base, words).start());
  }
}

customElements.define('case-search', CaseSearch);
