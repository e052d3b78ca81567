import type { AstroLoggerDestination } from 'astro';

/** Our integrations whose lines are printed; the label of a line is the name of its integration. */
const ours: ReadonlySet<string> = new Set(['site-files', 'finish-files']);

/** A warning that our own option `force` causes, so it is not printed. */
const expected = 'data store cleared (force)';

/**
 * Prints warnings, errors and the lines of our own integrations. It leaves out Astro's other lines, of which there
 * are hundreds, one for each page.
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
