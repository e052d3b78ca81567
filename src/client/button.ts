import { element } from './element.ts';

/** Makes a button; a sign in place of a word needs a name. */
export function button(text: string, act: () => void, name = text): HTMLButtonElement {
  const made = element('button', { type: 'button', ariaLabel: name }, text);
  made.addEventListener('click', act);
  return made;
}
