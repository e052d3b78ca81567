import type { ToolsWords } from '../i18n/zh/tools.ts';
import { openFind } from './find-bar.ts';
import { openSettings } from './settings.ts';
import { showHelp } from './shortcuts.ts';

// One file for the page to load, whatever asks for it.
export { followFacts } from './case-facts.ts';
export { markHits } from './mark-hits.ts';
export { refresh } from './quoting.ts';
export { runShortcut } from './shortcuts.ts';

/** Runs the tool of a button with `data-tool`. */
export function runTool({ dataset: { tool } }: HTMLElement, words: ToolsWords): void {
  if (tool === 'find') openFind(words);
  else if (tool === 'settings') openSettings(words);
  else if (tool === 'help') showHelp(words);
}
