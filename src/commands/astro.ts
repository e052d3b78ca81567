import { constants } from 'node:os';
import { whenAskedToEnd } from './when-asked-to-end.ts';

/*
 * Runs Astro's own command line in this process, for `npm run dev` and `npm run types`. Astro then sends no telemetry, looks for
 * no newer version and stays in the foreground, even if a program starts it.
 */
Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  ASTRO_DEV_BACKGROUND: '0',
});
whenAskedToEnd((signal) => process.exit(128 + constants.signals[signal]));
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
