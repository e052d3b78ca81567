import { followFacts } from './case-facts.ts';
import { openFind } from './find-bar.ts';
import { markHits } from './mark-hits.ts';
import { keepPlace } from './other-edition.ts';
import { openSettings } from './settings.ts';
import { runShortcut, showHelp } from './shortcuts.ts';

// One file for the page to load, whatever asks for it.
export { offerCopies } from './copy.ts';
export { takeBackFiles } from './in-app.ts';
export { refresh } from './quoting.ts';

/** Gives a case that has loaded what a reader brings to it and takes along: the search, the facts of what is in view, the place. */
export function startCase(): void {
  markHits();
  followFacts();
  keepPlace();
}

/** Runs the tool of a button with `data-tool`, or of a key. */
export function runTool(name: string): void {
  if (name === 'find') openFind();
  else if (name === 'settings') openSettings();
  else if (name === '?') showHelp();
  else runShortcut(name);
}
