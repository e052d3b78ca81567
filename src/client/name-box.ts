import type { Names } from '../search/names.ts';
import { type Suggestion, suggest, suggestAll, suggestNear } from '../search/suggest.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import { isUnfinished } from './composing.ts';
import { element } from './element.ts';
import { loadMeanings, loadNames, loadSounds, nameAddress, nameLabel } from './names.ts';
import { scriptWords as words } from './search-words.ts';

/**
 * A search field that shows matching names while the reader types: a combobox with a list, after the
 * ARIA Authoring Practices. Choosing a name leads to its page; Enter without a choice searches.
 */
class NameBox extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #field = this.querySelector('input') as HTMLInputElement;
  #list = element('ul', { hidden: true, role: 'listbox', id: `${this.#field.id}-names` });
  #active = -1;

  connectedCallback(): void {
    this.append(this.#list);
    this.#field.role = 'combobox';
    this.#field.ariaExpanded = 'false';
    this.#field.ariaAutoComplete = 'list';
    this.#field.setAttribute('aria-controls', this.#list.id);
    this.#field.addEventListener('input', (event) => {
      this.#activate(-1);
      if (!isUnfinished(event)) void this.#show();
    });
    this.#field.addEventListener('compositionend', () => void this.#show());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#field.addEventListener('focus', () => void this.#show());
    this.#field.form?.addEventListener('submit', () => this.#close());
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    // Pressing the mouse on the list must not take the focus from the field.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('li') : null;
      if (option) this.#choose(option);
    });
    this.#list.ariaLabel = words.search.names;
    if (document.activeElement === this.#field) void this.#show();
  }

  async #show(): Promise<void> {
    const names = await loadNames(this.#base).catch(() => undefined);
    // The field still searches if the names are missing.
    if (!names || document.activeElement !== this.#field) return this.#close();
    const typed = this.#field.value.slice(0, 80);
    this.#list.setAttribute('aria-busy', 'true');
    // The names are here at once; everyday words and what sounds alike follow.
    this.#fill(suggest(typed, names).map((name) => ({ name })));
    const found = await this.#find(typed, names);
    if (this.#field.value.slice(0, 80) !== typed || document.activeElement !== this.#field) return;
    this.#fill(found);
    this.#list.setAttribute('aria-busy', 'false');
  }

  async #find(typed: string, names: Names): Promise<Suggestion[]> {
    // Without these tables the list has the names alone.
    const meanings = await loadMeanings(this.#base).catch(() => []);
    const found = suggestAll(typed, names, meanings);
    if (found.length > 0 || typed.trim().length < 2) return found;
    const sounds = await loadSounds(this.#base).catch(() => undefined);
    return sounds ? suggestNear(typed, names, sounds) : [];
  }

  #fill(found: readonly Suggestion[]): void {
    const options = found.map((one, place) => this.#option(one, place));
    const same =
      options.length === this.#list.childElementCount &&
      options.every((option, at) => option.isEqualNode(stripped(this.#list.children[at])));
    if (!same) {
      // What comes late must not take away what the reader has chosen meanwhile.
      const chosen = this.#optionAt(this.#active)?.dataset.address;
      this.#list.replaceChildren(...options);
      this.#activate(options.findIndex(({ dataset }) => dataset.address === chosen));
    }
    this.#open(found.length > 0);
  }

  #option(one: Suggestion, place: number): HTMLLIElement {
    const { label, address, kind, count } = 'name' in one ? ofName(one) : ofMeaning(one);
    const remark =
      kind === 'cases' ? words.kinds.cases : words.search.kindAndCount(words.kinds[kind], count);
    const option = element(
      'li',
      { id: `${this.#list.id}-${place}`, role: 'option' },
      element('span', {}, label),
      ' ',
      element('small', {}, remark),
    );
    option.dataset.address = this.#base + address;
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    // Safari reports the end of a composition before the key that ended it; only this code shows that the key belongs to it.
    if (event.isComposing || event.keyCode === 229) return;
    const last = this.#list.childElementCount - 1;
    const open = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return void this.#show();
      const next = this.#active + (event.key === 'ArrowDown' ? 1 : -1);
      // A step beyond either end of the list leads to the field itself.
      this.#activate(next > last ? -1 : next < -1 ? last : next);
    } else if (event.key === 'Enter' && open && this.#active >= 0) {
      event.preventDefault();
      const option = this.#optionAt(this.#active);
      if (option) this.#choose(option);
    } else if (event.key === 'Escape' && open) {
      // The first Escape closes the list, the next empties the field.
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Home' || event.key === 'End') this.#activate(-1);
  }

  #optionAt(place: number): HTMLLIElement | undefined {
    return this.#list.querySelectorAll('li')[place];
  }

  #activate(place: number): void {
    this.#active = place;
    for (const [index, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(index === place);
    }
    const option = this.#optionAt(place);
    if (option) {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#field.removeAttribute('aria-activedescendant');
  }

  #choose(option: HTMLLIElement): void {
    this.#close();
    location.assign(option.dataset.address ?? '');
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.ariaExpanded = String(open);
  }

  #close(): void {
    this.#activate(-1);
    this.#open(false);
  }
}

function ofName({ name }: Extract<Suggestion, { name: unknown }>) {
  const { kind, count } = name;
  return { label: nameLabel(name, words), address: nameAddress(name), kind, count };
}

function ofMeaning({ meaning }: Extract<Suggestion, { meaning: unknown }>) {
  const { label, kind, cases } = meaning;
  const query = new URLSearchParams({ q: label });
  return { label, address: `${paths.search}?${query}`, kind, count: cases.length };
}

/** An option as it was made, without the mark of the current choice. */
function stripped(option: Element | undefined): Node | null {
  const copy = option?.cloneNode(true);
  if (copy instanceof Element) copy.removeAttribute('aria-selected');
  return copy ?? null;
}

customElements.define('name-box', NameBox);
