import './tool-styles.ts';
import type { ToolsWords } from '../i18n/zh/tools.ts';
import { element } from './element.ts';

/** Shows a dialog, which is made at the first call. */
export function openDialog(
  id: string,
  title: string,
  words: ToolsWords,
  make: () => readonly Node[],
): void {
  const known = document.getElementById(id);
  if (known instanceof HTMLDialogElement) {
    known.showModal();
    return;
  }
  const close = element('button', { type: 'submit' }, words.close);
  const form = element('form', { method: 'dialog' }, element('h2', { id: `${id}-title` }, title));
  form.append(...make(), close);
  const dialog = element('dialog', { id }, form);
  dialog.setAttribute('aria-labelledby', `${id}-title`);
  document.body.append(dialog);
  dialog.showModal();
}
