import type { SearchWords } from '../i18n/zh/search.ts';
import { searchCases } from '../search/search-cases.ts';
import { suggest } from '../search/suggest.ts';
import { isUnfinished } from './composing.ts';
import { element } from './element.ts';
import { findPart } from './find-part.ts';
import { loadNames } from './names.ts';
import { forgetSearch, openSiteSearch, preloadRest } from './open-site-search.ts';
import { renderHelp, renderNames } from './render-help.ts';
import { renderReading } from './render-reading.ts';
import { renderResult } from './render-results.ts';
import type { SearchForm } from './search-form.ts';
import { SearchHistory } from './search-history.ts';
import { sentenceOf } from './search-sentence.ts';
import { type AskedFor, isNarrowed, readAddress, writeAddress } from './search-state.ts';
import { FileError, type SearchPlace } from './site-files.ts';

/** Where the search of the page's language lies, and that of the other one. */
export interface SearchPlaces {
  place: SearchPlace;
  other: SearchPlace | undefined;
}

type State = 'idle' | 'loading' | 'done' | 'error';

/** How many results are shown at a time. */
const page = 20;

/**
 * Live search on top of a working form: it shows results while the reader types, narrows them by the checkboxes,
 * and keeps its whole state in the address.
 */
export class LiveSearch {
  readonly #whole: HTMLElement;
  readonly #form: SearchForm;
  readonly #places: SearchPlaces;
  readonly #base: string;
  readonly #history = new SearchHistory();
  readonly #words: SearchWords;
  readonly #chips: HTMLElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #help: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #retry: HTMLButtonElement;
  /** What the page says before anything is asked. */
  readonly #idle: string;
  #asked = 0;
  #limit = page;

  /**
   * @param whole the element that holds the form and its results
   * @param places where the searches of both languages lie
   */
  constructor(whole: HTMLElement, form: SearchForm, places: SearchPlaces, words: SearchWords) {
    this.#whole = whole;
    this.#form = form;
    this.#places = places;
    this.#base = places.place.base;
    this.#words = words;
    this.#chips = findPart(whole, '#search-chips', HTMLElement);
    this.#status = findPart(whole, '#search-status', HTMLElement);
    this.#idle = this.#status.textContent;
    this.#results = findPart(whole, '#results', HTMLElement);
    this.#help = findPart(whole, '#search-hints', HTMLElement);
    this.#more = findPart(whole, '#search-more', HTMLButtonElement);
    this.#retry = findPart(whole, '#search-retry', HTMLButtonElement);
  }

  /** Searches for what the form holds now, and again at every change. */
  start(): void {
    const { form, field, facets } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('submit');
    });
    form.addEventListener('input', (event) => {
      if (isUnfinished(event)) return;
      this.#ask(event.target === field ? 'draft' : 'submit');
    });
    field.addEventListener('compositionend', () => this.#ask('draft'));
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const { box } of this.#form.chosen()) box.checked = false;
      this.#ask('submit');
    });
    facets.addEventListener('toggle', () => {
      if (facets.open) void this.#answer();
    });
    this.#more.addEventListener('click', () => {
      this.#limit += page;
      void this.#answer();
    });
    this.#retry.addEventListener('click', () => void this.#answer());
    window.addEventListener('popstate', () => {
      this.#history.forget();
      this.#form.fill(readAddress(location.search));
      this.#limit = page;
      void this.#answer();
    });
    // Text typed while the words were loading is not in the address yet.
    if (this.#form.isChanged()) this.#ask('draft');
    else void this.#answer();
  }

  /** Answers what the form holds; the address follows. */
  #ask(how: 'submit' | 'draft'): void {
    const address = location.pathname + writeAddress(this.#form.asked());
    this.#limit = page;
    void this.#answer();
    if (how === 'submit') this.#history.submit(address);
    else this.#history.draft(address);
  }

  async #answer(): Promise<void> {
    this.#asked += 1;
    const turn = this.#asked;
    const asked = this.#form.asked();
    const counted = this.#form.facets.open;
    const empty = asked.query.trim() === '' && !isNarrowed(asked) && asked.order === 'relevance';
    this.#showChips();
    if (empty && !counted) return this.#show('idle', this.#idle, []);
    this.#say('loading', this.#words.search.loading);
    try {
      const { place, other } = this.#places;
      const book = await openSiteSearch(place, other);
      const answer = await searchCases({ ...asked, counted }, book, this.#limit);
      // A later search may have started in the meantime; only its result is shown.
      if (turn !== this.#asked) return;
      if (answer.counts) this.#form.showCounts(answer.counts);
      if (empty) return this.#show('idle', this.#idle, []);
      const results = answer.found.map((one) =>
        renderResult(one, answer.words, this.#base, this.#words),
      );
      const help = answer.help ? renderHelp(answer.help, this.#base, this.#words) : [];
      const reading = renderReading(answer, this.#base, this.#words);
      const sentence = sentenceOf(asked, answer, this.#words);
      this.#show('done', sentence, results, [...reading, ...help], answer.total - results.length);
      (window.requestIdleCallback ?? setTimeout)(() => void preloadRest(place));
    } catch (error) {
      if (turn === this.#asked) await this.#fail(error, asked);
    }
  }

  /** Says what failed, and shows matching names, which need no index. */
  async #fail(error: unknown, { query }: AskedFor): Promise<void> {
    // Whoever listens for scripts that are gone hears of it, and so does the console.
    Promise.reject(error);
    forgetSearch();
    const { failed, namesStill } = this.#words.search;
    const names = await loadNames(this.#base).catch(() => undefined);
    const found = names ? suggest(query, names) : [];
    const help = renderNames(namesStill, found, this.#base, this.#words);
    this.#show('error', reasonOf(error, failed), [], help);
  }

  #showChips(): void {
    const chips = this.#form.chosen().map(({ box, group, label }) => {
      const ariaLabel = this.#words.search.removeChip(group, label);
      const chip = element('button', { type: 'button', ariaLabel }, label);
      chip.addEventListener('click', () => {
        box.checked = false;
        this.#ask('submit');
        // The chip with the focus is gone, so the next one takes the focus, or the field.
        (this.#chips.querySelector('button') ?? this.#form.field).focus();
      });
      return element('li', {}, chip);
    });
    this.#chips.replaceChildren(...chips);
  }

  #show(
    state: State,
    text: string,
    results: readonly HTMLElement[],
    help: readonly HTMLElement[] = [],
    left = 0,
  ): void {
    this.#results.replaceChildren(...results);
    this.#help.replaceChildren(...help);
    this.#more.hidden = left <= 0;
    this.#more.textContent = this.#words.search.more(Math.min(left, page));
    this.#say(state, text);
  }

  #say(state: State, text: string): void {
    this.#status.dataset.state = state;
    this.#status.textContent = text;
    this.#retry.hidden = state !== 'error';
    const answered = state === 'done' && this.#results.childElementCount > 0;
    // The lists of names make room as soon as a question is asked, so that its answer moves nothing.
    this.#whole.toggleAttribute('data-asked', answered || state === 'loading');
  }
}

function reasonOf(error: unknown, failed: SearchWords['search']['failed']): string {
  if (!navigator.onLine) return failed.offline;
  if (error instanceof FileError) return failed.file.replace('{path}', () => error.path);
  // A second try does not help if a policy forbids WebAssembly or the browser lacks it.
  if (/WASM|WebAssembly/i.test(String(error))) return failed.wasm;
  return failed.other;
}
