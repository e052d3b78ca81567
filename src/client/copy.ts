import './tool-styles.ts';
import type { ToolsWords } from '../i18n/zh/tools.ts';
import { element } from './element.ts';

/** Copies text, and announces it for sighted readers and screen readers. */
export async function copy(text: string, words: ToolsWords): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(words.copied);
  } catch {
    // A page without HTTPS has no clipboard, so the text is shown, selected, for the reader to copy.
    const area = element('textarea', { value: text, readOnly: true, rows: 4 });
    area.ariaLabel = words.copyByHand;
    say(words.copyByHand, area);
    area.select();
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

function say(text: string, ...more: Node[]): void {
  const place =
    document.querySelector('#said') ??
    document.body.appendChild(element('p', { id: 'said', role: 'status' }));
  place.replaceChildren(text, ...more);
  clearTimeout(timer);
  if (more.length === 0) timer = setTimeout(() => place.replaceChildren(), 3000);
}
