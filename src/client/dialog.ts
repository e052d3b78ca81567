import { element } from './element.ts';
import { words } from './tools-words.ts';

/** Shows a dialog, which is made at the first call. */
export function openDialog(id: string, title: string, make: () => readonly Node[]): void {
  let dialog = document.querySelector<HTMLDialogElement>(`dialog#${id}`);
  if (!dialog) {
    const close = element('button', { type: 'submit' }, words.close);
    const parts = [element('h2', {}, title), ...make(), close];
    dialog = element(
      'dialog',
      { id, ariaLabel: title },
      element('form', { method: 'dialog' }, ...parts),
    );
    document.body.append(dialog);
  }
  dialog.showModal();
}
