import './tool-styles.ts';
import { toolsUi as ui } from '../i18n/tools-ui.ts';
import { fold } from '../search/fold.ts';
import { locate } from '../search/locate.ts';
import { element } from './element.ts';
import { rangeOf } from './ranges.ts';
import { showHelp } from './shortcuts.ts';

/** Does what a button with `data-tool` asks for. */
export function use({ dataset: { tool } }: HTMLElement): void {
  if (tool === 'find') openFind();
  else if (tool === 'settings') openSettings();
  else if (tool === 'help') showHelp();
}

/** A dialog of ours, made at the first call and shown at each. */
export function openDialog(id: string, title: string, make: () => Node[]): HTMLDialogElement {
  const known = document.getElementById(id);
  if (known instanceof HTMLDialogElement) {
    known.showModal();
    return known;
  }
  const close = element('button', { type: 'submit' }, ui.close);
  const form = element('form', { method: 'dialog' }, element('h2', { id: `${id}-title` }, title));
  form.append(...make(), close);
  const dialog = element('dialog', { id }, form);
  dialog.setAttribute('aria-labelledby', `${id}-title`);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function openSettings(): void {
  openDialog('settings', ui.settings, () =>
    (['theme', 'size'] as const).map((name) => {
      const now = document.documentElement.dataset[name] ?? '';
      const choices = Object.entries<string>(ui[name].values).map(([value, label]) => {
        const input = element('input', { type: 'radio', name, value, checked: value === now });
        input.addEventListener('change', () => set(name, value));
        return element('label', {}, input, label);
      });
      return element('fieldset', {}, element('legend', {}, ui[name].name), ...choices);
    }),
  );
}

function set(name: 'theme' | 'size', value: string): void {
  if (value === '') delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Where nothing may be stored, the choice holds for this page.
  }
}

/** A bar that finds words in this case: its hits are marked, Enter leads from one to the next. */
function openFind(): void {
  const known = document.querySelector('#find');
  if (known instanceof HTMLElement) {
    known.hidden = false;
    known.querySelector('input')?.focus();
    return;
  }
  const input = element('input', { type: 'search' });
  input.ariaLabel = ui.find;
  const count = element('output', {});
  const close = element('button', { type: 'button' }, ui.close);
  const bar = element('form', { id: 'find' }, input, count, close);
  bar.role = 'search';
  let hits: Range[] = [];
  let at = -1;
  const show = () => {
    if ('highlights' in CSS) CSS.highlights.set('hits', new Highlight(...hits));
    count.textContent = input.value === '' ? '' : ui.found(hits.length, at + 1);
  };
  const step = (by: number) => {
    if (hits.length === 0) return;
    at = (at + by + hits.length) % hits.length;
    hits[at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    show();
  };
  const hide = () => {
    hits = [];
    show();
    bar.hidden = true;
    document.querySelector<HTMLElement>('[data-tool=find]')?.focus();
  };
  input.addEventListener('input', () => {
    const words = fold(input.value, new Map()).trim();
    hits = [...document.querySelectorAll('main h1, #text p.words')].flatMap((place) =>
      locate(place.textContent, [words], new Map()).map(({ start, end }) =>
        rangeOf(place, start, end),
      ),
    );
    at = -1;
    show();
  });
  bar.addEventListener('submit', (event) => {
    event.preventDefault();
    step(1);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') hide();
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault();
      step(-1);
    }
  });
  close.addEventListener('click', hide);
  document.body.append(bar);
  input.focus();
}
