import { openDialog } from './dialog.ts';
import { element } from './element.ts';
import { words } from './tools-words.ts';

const settings = ['theme', 'size', 'keys'] as const;

/** Shows the reading settings. Each choice takes effect at once and on all pages. */
export function openSettings(): void {
  openDialog('settings', words.settings, () =>
    settings.map((name) => {
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

function set(name: (typeof settings)[number], value: string): void {
  // Nothing stands for the system's own, to styles and scripts alike.
  document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice holds for this page only if storage is forbidden.
  }
}
