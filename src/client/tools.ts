import { openFind } from './find-bar.ts';
import { openSettings } from './settings.ts';
import { runShortcut, showHelp } from './shortcuts.ts';

// One file for the page to load, whatever asks for it.
export { followFacts } from './case-facts.ts';
export { takeBackFiles } from './in-app.ts';
export { markHits } from './mark-hits.ts';
export { refresh } from './quoting.ts';

/** Runs the tool of a button with `data-tool`, or of a key. */
export function runTool(name: string): void {
  if (name === 'find') openFind();
  else if (name === 'settings') openSettings();
  else if (name === 'help' || name === '?') showHelp();
  else runShortcut(name);
}
