import { element } from './element.ts';

/** Makes a button; a sign in place of a word needs a name. */
export function button(text: string, act: () => void, name = text): HTMLButtonElement {
  return element('button', { type: 'button', ariaLabel: name, onclick: act }, text);
}
