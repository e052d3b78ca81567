import { zh } from '../i18n/zh.ts';
import type { Facet } from '../search/name-table.ts';
import { type Answer, type Question, searchCases } from '../search/search-cases.ts';
import { openIndex } from './open-index.ts';
import { renderResult } from './render-results.ts';
import { facetNames, readQuestion, writeQuestion } from './search-state.ts';

type State = 'idle' | 'loading' | 'done' | 'error';

/**
 * Live search over a working form: answers while one types, narrows by the checkboxes,
 * and keeps its whole state in the address.
 */
class CaseSearch extends HTMLElement {
  #form = this.#find('form', HTMLFormElement);
  #field = this.#find('input[name=q]', HTMLInputElement);
  #facets = this.#find('details', HTMLDetailsElement);
  #status = this.#find('#search-status', HTMLElement);
  #results = this.#find('#results', HTMLElement);
  #retry = this.#find('#search-retry', HTMLButtonElement);
  #asked = 0;

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
    this.#retry.addEventListener('click', () => this.#answer(this.#question()));
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  /** Sets the form to what the address says, and answers it. */
  #restore(): void {
    const question = readQuestion(location.search);
    this.#field.value = question.query;
    for (const box of this.#boxes()) {
      box.checked = question.chosen[box.name as Facet]?.includes(box.value) ?? false;
    }
    if (this.#boxes().some((box) => box.checked)) this.#facets.open = true;
    this.#answer(question);
  }

  #ask(history: 'push' | 'replace'): void {
    const question = this.#question();
    const address = location.pathname + writeQuestion(question);
    if (address !== location.pathname + location.search) {
      if (history === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    this.#answer(question);
  }

  #question(): Question {
    const picked = this.#boxes().filter((box) => box.checked);
    return {
      query: this.#field.value,
      chosen: Object.fromEntries(
        facetNames.map((facet) => [
          facet,
          picked.filter(({ name }) => name === facet).map(({ value }) => value),
        ]),
      ),
    };
  }

  async #answer(question: Question): Promise<void> {
    this.#asked += 1;
    const turn = this.#asked;
    const narrowed = facetNames.some((facet) => (question.chosen[facet] ?? []).length > 0);
    if (question.query.trim() === '' && !narrowed) {
      this.#results.replaceChildren();
      this.#say('idle', zh.search.idle);
      return;
    }
    this.#say('loading', zh.search.loading);
    try {
      const base = this.dataset.base ?? '/';
      const open = await openIndex(base);
      const facets = Object.fromEntries(
        facetNames.map((facet) => [
          facet,
          this.#boxes()
            .filter(({ name }) => name === facet)
            .map(({ value }) => value),
        ]),
      );
      const answer = await searchCases(question, { ...open, facets });
      // A later question may have been asked meanwhile; its answer is the one to show.
      if (turn !== this.#asked) return;
      this.#results.replaceChildren(...answer.found.map((found) => renderResult(found, base)));
      this.#showCounts(answer);
      this.#say('done', sentence(question.query.trim(), narrowed, answer));
    } catch (error) {
      if (turn !== this.#asked) return;
      console.error(error);
      this.#results.replaceChildren();
      this.#say('error', zh.search.error);
    }
  }

  #showCounts({ counts }: Answer): void {
    for (const box of this.#boxes()) {
      const place = box.parentElement?.querySelector('.count');
      if (place) place.textContent = String(counts[box.name as Facet]?.[box.value] ?? 0);
    }
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

function sentence(query: string, narrowed: boolean, { rung, names, found }: Answer): string {
  if (rung === undefined) {
    return found.length > 0 ? zh.search.filtered(found.length) : zh.search.noneFiltered;
  }
  if (found.length === 0) return narrowed ? zh.search.noneFiltered : zh.search.none(query);
  if (names.length > 0) {
    const labels = names.map(({ kind, label }) => `${zh.collections[kind]} ${label}`).join('、');
    return zh.search.named(found.length, query, labels);
  }
  const count =
    rung === 'literal' ? zh.search.countOf(found.length, query) : zh.search.count(found.length);
  return [count, zh.search.rung[rung]].filter((part) => part !== '').join('　');
}

customElements.define('case-search', CaseSearch);
