import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first version that the tests have run in: older ones lack commands that drive it. */
const oldest = 153;

/** An installed Firefox, or why its tests are skipped. */
export type FoundFirefox = { path: string } | { missing: string };

/**
 * Finds the Firefox named by `FIREFOX`, else `firefox` or `firefox-esr` on the PATH.
 * @throws Error where `FIREFOX` names nothing
 */
export function findFirefox(): FoundFirefox {
  const named = process.env.FIREFOX ?? '';
  if (named !== '' && !existsSync(named)) {
    throw new Error(`FIREFOX names "${named}", which does not exist. Correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates =
    named === ''
      ? ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)))
      : [named];
  const versions = candidates
    .filter((path) => existsSync(path))
    .map((path) => ({ path, version: versionOf(path) }));
  const fit = versions.find(({ version }) => version >= oldest);
  if (fit !== undefined) return { path: fit.path };
  const [old] = versions.filter(({ version }) => version > 0);
  if (old !== undefined) return { missing: `is too old (${old.version}, not ${oldest})` };
  return { missing: 'is not installed' };
}

/** The main version of a Firefox; 0 for what is none, like a link to one that could be installed. */
function versionOf(path: string): number {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return Number(/^Mozilla Firefox (\d+)/m.exec(stdout ?? '')?.[1] ?? 0);
}
