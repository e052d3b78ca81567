import { searchUi as ui } from '../i18n/search-ui.ts';
import { paths } from '../paths.ts';
import { type KnownName, type Names, type NamesTable, openNames } from '../search/names.ts';
import { suggest } from '../search/suggest.ts';
import { readJson } from './site-files.ts';

let opened: Names | undefined;

/** Loads the names once; a later call tries again if that failed. */
export async function loadNames(base: string): Promise<Names> {
  opened ??= openNames((await readJson(base, paths.searchNames)) as NamesTable);
  return opened;
}

/** The address of what a name stands for. */
export function nameAddress({ kind, id }: Pick<KnownName, 'kind' | 'id'>): string {
  if (kind === 'cases') return paths.case(id);
  if (kind === 'glossary') return paths.term(id);
  return kind === 'topics' ? paths.topic(id) : paths.entity(kind, id);
}

/** What a name is called in lists: its own name, and for a case its number. */
export function nameLabel({ kind, id, label }: Pick<KnownName, 'kind' | 'id' | 'label'>): string {
  const [edition = '', number] = id.split('-');
  return kind === 'cases' ? ui.caseOf(edition, Number(number)) : label;
}

/**
 * A search field that shows the names that fit while one types: a combobox with a list, after the
 * ARIA Authoring Practices. Choosing a name leads to its page; Enter without a choice searches.
 */
class NameBox extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #field = this.querySelector('input') as HTMLInputElement;
  #list = document.createElement('ul');
  #active = -1;

  connectedCallback(): void {
    this.#list.id = `${this.#field.id}-names`;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = ui.search.names;
    this.#list.hidden = true;
    this.append(this.#list);
    this.#field.role = 'combobox';
    this.#field.ariaExpanded = 'false';
    this.#field.ariaAutoComplete = 'list';
    this.#field.setAttribute('aria-controls', this.#list.id);
    this.#field.addEventListener('input', (event) => {
      // While an input method composes, the field holds no words yet.
      if (!(event instanceof InputEvent && event.isComposing)) void this.#show();
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
    if (document.activeElement === this.#field) void this.#show();
  }

  async #show(): Promise<void> {
    const names = await loadNames(this.#base).catch(() => undefined);
    // Without the names the field still searches.
    if (!names || document.activeElement !== this.#field) return this.#close();
    const found = suggest(this.#field.value.slice(0, 80), names);
    this.#list.replaceChildren(...found.map((name, place) => this.#option(name, place)));
    this.#activate(-1);
    this.#open(found.length > 0);
  }

  #option(name: KnownName, place: number): HTMLLIElement {
    const option = document.createElement('li');
    option.role = 'option';
    option.id = `${this.#list.id}-${place}`;
    option.dataset.address = this.#base + nameAddress(name);
    const label = document.createElement('span');
    label.textContent = nameLabel(name);
    const kind = document.createElement('small');
    kind.textContent =
      name.kind === 'cases'
        ? ui.kinds.cases
        : ui.search.kindAndCount(ui.kinds[name.kind], name.count);
    option.append(label, ' ', kind);
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    // Safari ends a composition before the key that ended it, and tells only by this code.
    if (event.isComposing || event.keyCode === 229) return;
    const last = this.#list.childElementCount - 1;
    const open = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return void this.#show();
      const next = this.#active + (event.key === 'ArrowDown' ? 1 : -1);
      // Beyond either end is the field itself.
      this.#activate(next > last ? -1 : next < -1 ? last : next);
    } else if (event.key === 'Enter' && open && this.#active >= 0) {
      event.preventDefault();
      const option = this.#list.children[this.#active];
      if (option instanceof HTMLLIElement) this.#choose(option);
    } else if (event.key === 'Escape' && open) {
      // The first Escape closes the list, the next empties the field.
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Home' || event.key === 'End') this.#activate(-1);
  }

  #activate(place: number): void {
    this.#active = place;
    for (const [index, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(index === place);
    }
    const option = this.#list.children[place];
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

customElements.define('name-box', NameBox);
