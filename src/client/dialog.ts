import { element } from './element.ts';
import { words } from './tools-words.ts';

/** Shows a dialog, which is made at the first call. */
export function openDialog(id: string, title: string, make: () => readonly Node[]): void {
  const known = document.getElementById(id);
  if (known instanceof HTMLDialogElement) {
    known.showModal();
    return;
  }
  const close = element('button', { type: 'submit' }, words.close);
  const form = element('form', { method: 'dialog' }, element('h2', {}, title));
  form.append(...make(), close);
  const dialog = element('dialog', { id, ariaLabel: title }, form);
  document.body.append(dialog);
  dialog.showModal();
}
