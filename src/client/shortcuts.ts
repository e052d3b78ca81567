import { toolsUi as ui } from '../i18n/tools-ui.ts';
import { element } from './element.ts';
import { openDialog } from './tools.ts';

/** Does what a key asks for: `/` search, `?` help, `j` and `k` the next and the last paragraph or result. */
export function press(key: string): void {
  if (key === '?') {
    showHelp();
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
  const here = places.indexOf(document.activeElement as HTMLElement);
  const next =
    places[here < 0 ? (key === 'j' ? 0 : places.length - 1) : here + (key === 'j' ? 1 : -1)];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

/** Shows the list of keys. */
export function showHelp(): void {
  openDialog('keys', ui.keys.name, () => [
    element(
      'dl',
      {},
      ...ui.keys.list.flatMap(({ key, does }) => [
        element('dt', {}, element('kbd', {}, key)),
        element('dd', {}, does),
      ]),
    ),
  ]);
}
