import type { ToolsWords } from '../i18n/zh/tools.ts';
import { openDialog } from './dialog.ts';
import { element } from './element.ts';

/** Shows the reading settings. Each choice takes effect at once and on all pages. */
export function openSettings(words: ToolsWords): void {
  openDialog('settings', words.settings, words, () =>
    (['theme', 'size'] as const).map((name) => {
      const now = document.documentElement.dataset[name] ?? '';
      const choices = Object.entries<string>(words[name].values).map(([value, label]) => {
        const input = element('input', { type: 'radio', name, value, checked: value === now });
        input.addEventListener('change', () => set(name, value));
        return element('label', {}, input, label);
      });
      return element('fieldset', {}, element('legend', {}, words[name].name), ...choices);
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
    // The choice holds for this page only if storage is forbidden.
  }
}
