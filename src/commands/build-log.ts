import type { AstroLoggerDestination } from 'astro';

/** The integrations of ours that have something to say: a line's label is the name of the integration. */
const ours: ReadonlySet<string> = new Set(['site-files', 'finish-files']);

/** What we ask for ourselves (`force`). */
const expected = 'data store cleared (force)';

/**
 * What a build prints of what Astro has to say: warnings, errors and the lines of our own integrations. Astro's others
 * are hundreds, one a page.
 */
export default function buildLog(): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      if (level === 'error' || level === 'warn') {
        if (message !== expected) console.error(message);
      } else if (label !== null && ours.has(label)) {
        console.log(message);
      }
    },
  };
}
