import { searchUi as ui } from '../i18n/search-ui.ts';
import type { Facet } from '../search/facets.ts';
import { type Answer, searchCases } from '../search/search-cases.ts';
import { suggest } from '../search/suggest.ts';
import { element } from './element.ts';
import { loadNames } from './name-box.ts';
import { forgetSearch, openSiteSearch, preloadRest } from './open-site-search.ts';
import { renderHelp, renderNames } from './render-help.ts';
import { renderResult } from './render-results.ts';
import { sentenceOf } from './search-sentence.ts';
import { type AskedFor, isNarrowed, readAddress, writeAddress } from './search-state.ts';
import { FileError } from './site-files.ts';

type State = 'idle' | 'loading' | 'done' | 'error';

/** So many results are shown at a time. */
const page = 20;

/**
 * Live search over a working form: answers while one types, narrows by the checkboxes,
 * and keeps its whole state in the address.
 */
class CaseSearch extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #form = this.#find('form', HTMLFormElement);
  #field = this.#find('input[name=q]', HTMLInputElement);
  #section = this.#find('select[name=in]', HTMLSelectElement);
  #order = this.#find('select[name=sort]', HTMLSelectElement);
  #facets = this.#find('details.facets', HTMLDetailsElement);
  #chips = this.#find('#search-chips', HTMLUListElement);
  #status = this.#find('#search-status', HTMLElement);
  #results = this.#find('#results', HTMLElement);
  #help = this.#find('#search-hints', HTMLElement);
  #more = this.#find('#search-more', HTMLButtonElement);
  #retry = this.#find('#search-retry', HTMLButtonElement);
  #asked = 0;
  #limit = page;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.#form.addEventListener('input', (event) => {
      // While an input method composes, the field holds no words yet.
      if (event instanceof InputEvent && event.isComposing) return;
      this.#ask(event.target === this.#field ? 'replace' : 'push');
    });
    this.#field.addEventListener('compositionend', () => this.#ask('replace'));
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const box of this.#boxes()) box.checked = false;
      this.#ask('push');
    });
    this.#facets.addEventListener('toggle', () => {
      if (this.#facets.open) void this.#answer();
    });
    this.#more.addEventListener('click', () => {
      this.#limit += page;
      void this.#answer();
    });
    this.#retry.addEventListener('click', () => void this.#answer());
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
    // Who comes to this page will ask. What fails now fails again with the question, and is told then.
    openSiteSearch(this.#base).catch(() => {});
  }

  /** Sets the form to what the address says, and answers it. */
  #restore(): void {
    const { query, section, order, chosen } = readAddress(location.search);
    this.#field.value = query;
    this.#section.value = section;
    this.#order.value = order;
    for (const box of this.#boxes()) {
      box.checked = chosen[box.name as Facet]?.includes(box.value) ?? false;
    }
    this.#limit = page;
    void this.#answer();
  }

  #ask(history: 'push' | 'replace'): void {
    const address = location.pathname + writeAddress(this.#state());
    if (address !== location.pathname + location.search) {
      if (history === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    this.#limit = page;
    void this.#answer();
  }

  #state(): AskedFor {
    const data = new FormData(this.#form);
    const parameters = new URLSearchParams(
      [...data].map(([name, value]): [string, string] => [name, String(value)]),
    );
    return readAddress(parameters.toString());
  }

  async #answer(): Promise<void> {
    this.#asked += 1;
    const turn = this.#asked;
    const state = this.#state();
    const asked = state.query.trim() !== '' || isNarrowed(state) || state.order !== 'relevance';
    this.#showChips();
    if (!asked && !this.#facets.open) return this.#show('idle', ui.search.idle, []);
    this.#say('loading', ui.search.loading);
    try {
      const book = await openSiteSearch(this.#base);
      const question = { ...state, counted: this.#facets.open };
      const answer = await searchCases(question, book, this.#limit);
      // A later question may have been asked meanwhile; its answer is the one to show.
      if (turn !== this.#asked) return;
      this.#showCounts(answer);
      if (!asked) return this.#show('idle', ui.search.idle, []);
      const results = answer.found.map((one) => renderResult(one, answer.words, this.#base));
      const help = answer.help ? renderHelp(answer.help, this.#base) : [];
      this.#show('done', sentenceOf(state, answer), results, help, answer.total - results.length);
      (window.requestIdleCallback ?? setTimeout)(() => void preloadRest(this.#base));
    } catch (error) {
      if (turn === this.#asked) await this.#fail(error, state);
    }
  }

  /** Says what failed, and shows the names that fit, which need no index. */
  async #fail(error: unknown, { query }: AskedFor): Promise<void> {
    console.error(error);
    forgetSearch();
    const names = await loadNames(this.#base).catch(() => undefined);
    const found = names ? suggest(query, names) : [];
    this.#show('error', reasonOf(error), [], renderNames(ui.search.namesStill, found, this.#base));
  }

  #showChips(): void {
    const chips = this.#boxes()
      .filter((box) => box.checked)
      .map((box) => {
        const label = box.parentElement?.querySelector('.label')?.textContent ?? box.value;
        const chip = element('button', { type: 'button' }, label);
        chip.ariaLabel = ui.search.removeChip(ui.search.facet[box.name as Facet], label);
        chip.addEventListener('click', () => {
          box.checked = false;
          this.#ask('push');
          // The chip is gone: the focus goes to the next one, or back to the field.
          (this.#chips.querySelector('button') ?? this.#field).focus();
        });
        return element('li', {}, chip);
      });
    this.#chips.replaceChildren(...chips);
  }

  #showCounts({ counts }: Answer): void {
    if (!counts) return;
    for (const box of this.#boxes()) {
      const place = box.parentElement?.querySelector('.count');
      if (place) place.textContent = String(counts[box.name as Facet]?.[box.value] ?? 0);
    }
  }

  #show(
    state: State,
    text: string,
    results: HTMLElement[],
    help: HTMLElement[] = [],
    left = 0,
  ): void {
    this.#results.replaceChildren(...results);
    this.#help.replaceChildren(...help);
    this.#more.hidden = left <= 0;
    this.#more.textContent = ui.search.more(Math.min(left, page));
    this.#say(state, text);
  }

  #say(state: State, text: string): void {
    this.#status.dataset.state = state;
    this.#status.textContent = text;
    this.#retry.hidden = state !== 'error';
    this.toggleAttribute('data-asked', state === 'done' && this.#results.childElementCount > 0);
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search page lacks ${selector}.`);
    return found;
  }
}

function reasonOf(error: unknown): string {
  if (!navigator.onLine) return ui.search.failed.offline;
  if (error instanceof FileError) return ui.search.failed.file(error.path);
  // What a policy forbids, or a browser lacks, no second try will mend.
  if (/WASM|WebAssembly/i.test(String(error))) return ui.search.failed.wasm;
  return ui.search.failed.other;
}

customElements.define('case-search', CaseSearch);
