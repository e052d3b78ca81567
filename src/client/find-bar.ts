import { asWritten, fold } from '../search/fold.ts';
import { locate } from '../search/locate.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { mark, rangesIn } from './ranges.ts';
import { words } from './tools-words.ts';

/** Shows a bar that finds words in this case: its hits are marked, Enter leads from one to the next. */
export function openFind(): void {
  const known = document.querySelector<HTMLElement>('#find input');
  if (known) {
    known.focus();
    return;
  }
  const input = element('input', { type: 'search', ariaLabel: words.find });
  const count = element('output', {});
  const hits = markedHits((found, at) => {
    count.textContent = input.value === '' ? '' : words.found(found, at);
  });
  const hide = () => {
    hits.set([]);
    bar.remove();
    document.querySelector<HTMLElement>('[data-tool=find]')?.focus();
  };
  const bar = element(
    'div',
    { id: 'find', role: 'search' },
    input,
    count,
    button('↑', () => hits.step(-1), words.previous),
    button('↓', () => hits.step(1), words.next),
    button(words.close, hide),
  );
  input.addEventListener('input', () => hits.set(placesOf(input.value)));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') hide();
    if (event.key === 'Enter') hits.step(event.shiftKey ? -1 : 1);
  });
  document.body.append(bar);
  input.focus();
}

/** Every place of some words in the title and the text. */
function placesOf(typed: string): Range[] {
  const wanted = fold(typed, asWritten);
  // The facts group the digits of numbers that Chinese texts write without commas.
  const forms = [wanted, wanted.replaceAll(',', '')];
  return rangesIn((text) => locate(text, forms, asWritten));
}

/**
 * The hits that are marked, and the current one.
 * @param say announces how many hits there are and which one is current: from 1, or 0 for none
 */
function markedHits(say: (found: number, at: number) => void) {
  let places: readonly Range[] = [];
  let at = -1;
  const show = () => {
    mark('hits', places);
    // From -1 to 0 there is none.
    mark('hit', places.slice(at, at + 1));
    say(places.length, at + 1);
  };
  return {
    set(found: readonly Range[]): void {
      places = found;
      at = -1;
      show();
    },
    /** Moves forward or back, and from either end to the other; from none to the first or the last. */
    step(by: number): void {
      const { length } = places;
      if (length === 0) return;
      at = (Math.max(at, by < 0 ? 0 : -1) + by + length) % length;
      const place = places[at]?.getBoundingClientRect();
      if (place) scrollBy(0, place.top - innerHeight / 2);
      show();
    },
  };
}
