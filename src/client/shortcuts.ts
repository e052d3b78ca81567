import { openDialog } from './dialog.ts';
import { element } from './element.ts';
import { words } from './tools-words.ts';

/** Runs the shortcut of a key: `/` search, `j` and `k` the next and the previous paragraph or result. */
export function runShortcut(key: string): void {
  if (key === '/') {
    const field = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');
    field?.focus();
    field?.select();
    // A narrow window shows a link to the search page in place of the field.
    if (field !== document.activeElement) field?.form?.submit();
    return;
  }
  const places = [
    ...document.querySelectorAll<HTMLElement>('#text .handle, #results h3 a, .case-row h3 a'),
  ];
  const here = places.indexOf(document.activeElement as HTMLElement);
  const step = key === 'j' ? 1 : -1;
  const next = places[here < 0 && step < 0 ? places.length - 1 : here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

/** Shows the list of shortcuts. */
export function showHelp(): void {
  const { name, list } = words.help;
  openDialog('keys', name, () => [
    element(
      'dl',
      {},
      ...list.flatMap(({ key, does }) => [
        element('dt', {}, element('kbd', {}, key)),
        element('dd', {}, does),
      ]),
    ),
  ]);
}
