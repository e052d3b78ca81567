import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { shipped } from './shipped.ts';

/** What a package can be to the site: a part of it reaches readers, it makes the site, it only checks or measures it. */
export const roles = ['shipped', 'build', 'development'] as const;
export type Role = (typeof roles)[number];

/** A package of npm that the site is made with. */
export interface Package {
  name: string;
  version: string;
  /** Its licences as an SPDX expression, if it states any. */
  licence: string | undefined;
  role: Role;
}

const root = new URL('../../', import.meta.url);
const described = z.object({ version: z.string().optional(), license: z.string().optional() });
const lockSchema = z.object({
  packages: z.record(z.string(), described.extend({ dev: z.boolean().optional() })),
});

/** Every package of `package-lock.json`, those of other systems too, in order of their names. */
export function readPackages(): Package[] {
  const { packages } = lockSchema.parse(readJson('package-lock.json'));
  const found = new Map<string, Package>();
  for (const [path, { version = '', license, dev = false }] of Object.entries(packages)) {
    const name = /(?<=node_modules\/)(?:@[^/]+\/)?[^/]+$/.exec(path)?.[0];
    if (name === undefined) continue;
    const key = `${name} ${version}`;
    const role = roleOf(name, path, dev);
    // The same package may lie in several places: what it is nearest to readers counts.
    const known = found.get(key);
    if (known && roles.indexOf(known.role) <= roles.indexOf(role)) continue;
    found.set(key, { name, version, licence: license ?? installedLicence(path), role });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What ships is what our own code imports: the copy at the top. */
function roleOf(name: string, path: string, dev: boolean): Role {
  if (path === `node_modules/${name}` && shipped.some((one) => one.name === name)) return 'shipped';
  return dev ? 'development' : 'build';
}

/** The licence in a package itself, for one whose entry in the lock says none; other systems' are not installed. */
function installedLicence(path: string): string | undefined {
  const file = `${path}/package.json`;
  return existsSync(new URL(file, root)) ? described.parse(readJson(file)).license : undefined;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

/**
 * A notice that a package brings.
 * @throws Error if it has no such file
 */
export function readNotice(name: string, file: string): string {
  const path = `node_modules/${name}/${file}`;
  if (!existsSync(new URL(path, root))) {
    throw new Error(
      `There is no file ${path}; src/licences/shipped.ts names it as a notice of ${name}. Name the file that holds it now.`,
    );
  }
  return readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n').trim();
}
