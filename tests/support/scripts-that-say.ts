import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from './sites.ts';

/**
 * The addresses of the scripts that have some words, by which a test knows them: their names are hashes.
 * @throws Error if no script has them
 */
export function scriptsThatSay(words: RegExp): RegExp {
  const folder = join(builds.of2016.dir, '_astro');
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.js') && words.test(readFileSync(join(folder, name), 'utf8')),
  );
  if (names.length === 0) throw new Error(`No script says ${words}.`);
  return new RegExp(`/_astro/(?:${names.join('|')})$`);
}
