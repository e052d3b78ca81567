import type { ToolsWords } from '../i18n/zh/tools.ts';
import { openDialog } from './dialog.ts';
import { element } from './element.ts';

/** Runs the shortcut of a key: `/` search, `?` help, `j` and `k` the next and the previous paragraph or result. */
export function runShortcut(key: string, words: ToolsWords): void {
  if (key === '?') {
    showHelp(words);
    return;
  }
  if (key === '/') {
    const field = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');
    field?.focus();
    field?.select();
    return;
  }
  const places = [
    ...document.querySelectorAll<HTMLElement>('#text .handle, #results h3 a, .case-row h3 a'),
  ];
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? places.indexOf(focused) : -1;
  const next =
    places[here < 0 ? (key === 'j' ? 0 : places.length - 1) : here + (key === 'j' ? 1 : -1)];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

/** Shows the list of shortcuts. */
export function showHelp(words: ToolsWords): void {
  const { name, list } = words.keys;
  openDialog('keys', name, words, () => [
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
