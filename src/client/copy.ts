import { apartFromAddresses } from '../text/apart-from-addresses.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { words } from './tools-words.ts';

/** Puts a button that copies it after each sample of code. */
export function offerCopies(): void {
  for (const sample of document.querySelectorAll('pre'))
    sample.after(button(words.copy, () => void copy(sample.textContent)));
}

/** Copies text, and announces it for sighted readers and screen readers. */
export async function copy(given: string): Promise<void> {
  const text = apartFromAddresses(given);
  try {
    await navigator.clipboard.writeText(text);
    say(words.copied);
  } catch {
    // A page without HTTPS has no clipboard, nor do some apps: the text is shown, selected, for the reader to copy.
    const area = element('textarea', {
      value: text,
      readOnly: true,
      rows: 4,
      ariaLabel: words.copyByHand,
    });
    const close = button(words.close, () => say(''));
    say(words.copyByHand, area, close);
    area.select();
  }
}

let said: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function say(text: string, ...more: Node[]): void {
  const place = said ?? document.body.appendChild(element('p', { id: 'said', role: 'status' }));
  said = place;
  place.replaceChildren(text, ...more);
  clearTimeout(timer);
  // What a reader must act on lies over an open panel, where the browser can. The rest is only said: screen readers may
  // pass over what is shown and said at once.
  if (more.length > 0) {
    place.popover = 'manual';
    place.togglePopover?.(true);
  } else {
    place.popover = null;
    timer = setTimeout(() => place.replaceChildren(), 3000);
  }
}
