import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/*
 * Checks the types: `npm run types`. TypeScript reads our modules while Astro reads the components and pages alone: Astro
 * can check both, but takes five times as long for modules: it needs a TypeScript that is a library, which the compiled
 * one is not yet.
 */
const astro = fileURLToPath(new URL('astro.ts', import.meta.url));
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-7/package.json')));

/** Runs a program of Node, with what it prints printed here; gives whether it found nothing wrong. */
async function isFine(...words: readonly string[]): Promise<boolean> {
  const [code] = await once(spawn(process.execPath, words, { stdio: 'inherit' }), 'exit');
  return code === 0;
}

// Astro writes the types of the content first.
if (!(await isFine(astro, 'sync'))) process.exit(1);
const checks = await Promise.all([
  isFine(tsc, '--noEmit'),
  isFine(astro, 'check', '--noSync', '--tsconfig', 'src/astro.tsconfig.json'),
]);
if (!checks.every((fine) => fine)) process.exitCode = 1;
