import { type Counts, type Facet, facets } from '../search/facets.ts';
import { findPart } from './find-part.ts';
import { type AskedFor, readAddress, typedOf, writeAddress } from './search-state.ts';

/** A facet value with its checkbox. */
interface Choice {
  box: HTMLInputElement;
  place: HTMLElement;
  facet: Facet;
  /** The name of the facet. */
  group: string;
  label: string;
}

/** The form of the search page: its values, and the counts beside the facets. */
export class SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** The facets, closed until the reader opens them. */
  readonly facets: HTMLDetailsElement;
  readonly #section: HTMLSelectElement;
  readonly #order: HTMLSelectElement;
  readonly #choices: readonly Choice[];
  #filled = '';

  /** @param whole the element that holds the form */
  constructor(whole: HTMLElement) {
    this.form = findPart(whole, 'form', HTMLFormElement);
    this.field = findPart(whole, 'input[name=q]', HTMLInputElement);
    this.facets = findPart(whole, 'details.facets', HTMLDetailsElement);
    this.#section = findPart(whole, 'select[name=in]', HTMLSelectElement);
    this.#order = findPart(whole, 'select[name=sort]', HTMLSelectElement);
    const boxes = whole.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    this.#choices = [...boxes].flatMap((box) => {
      const facet = facets.find((one) => one === box.name);
      const place = box.parentElement;
      const label = place?.children[1]?.textContent ?? box.value;
      const group = box.closest('fieldset')?.firstElementChild?.textContent ?? '';
      return facet === undefined || !place ? [] : [{ box, place, facet, group, label }];
    });
  }

  /** The search that the form describes. */
  asked(): AskedFor {
    // A form without files has nothing but texts.
    const entries = [...new FormData(this.form)] as [string, string][];
    return readAddress(String(new URLSearchParams(entries)));
  }

  /** Sets the form to a search. */
  fill(asked: AskedFor): void {
    const { section, order, chosen } = asked;
    this.field.value = typedOf(asked);
    this.#section.value = section;
    this.#order.value = order;
    for (const { box, facet } of this.#choices) {
      box.checked = chosen[facet]?.includes(box.value) ?? false;
    }
    this.#filled = writeAddress(this.asked());
  }

  /** Sets the form to a search, but keeps what the reader typed before the script ran. */
  fillUntouched(asked: AskedFor): void {
    const typed = this.field.value;
    this.fill(asked);
    if (typed !== '' && typed !== typedOf(asked)) this.field.value = typed;
  }

  /** Whether the reader has changed it since it was last set. */
  isChanged(): boolean {
    return writeAddress(this.asked()) !== this.#filled;
  }

  /** The values that are chosen. */
  chosen(): Choice[] {
    return this.#choices.filter(({ box }) => box.checked);
  }

  /** Shows beside each value how many cases would remain with it; one with none only if it is chosen. */
  showCounts(counts: Counts): void {
    this.facets.dataset.counted = '';
    for (const { box, facet, place } of this.#choices) {
      const count = counts[facet][box.value] ?? 0;
      place.hidden = count === 0 && !box.checked;
      place.lastElementChild?.replaceChildren(String(count));
    }
  }
}
