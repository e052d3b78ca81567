import type { Role } from './packages.ts';

/** Licences that ask for a notice at most. */
const free = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
  // Of fonts; nothing is asked of what is drawn with them.
  'OFL-1.1',
];

/** Licences that ask more of those who pass a program on, or change it. We only run it, and nothing of it is published. */
const onlyRun = [
  // citeproc, which writes citations.
  'CPAL-1.0',
  // The library of pictures that sharp brings.
  'LGPL-3.0-or-later',
  // lightningcss, which Vite makes styles smaller with, and axe-core.
  'MPL-2.0',
  // argparse, which asks that changes are described.
  'Python-2.0',
];

/** The licences that a package may have, by what it is to the site. */
export const allowed: Readonly<Record<Role, readonly string[]>> = {
  shipped: free,
  build: [...free, ...onlyRun],
  development: [...free, ...onlyRun],
};

/**
 * Whether licences, as an SPDX expression, are allowed: one of those that are offered, each of those that hold
 * together. A choice inside a list is not understood, and so not allowed.
 */
export function isAllowed(expression: string, role: Role): boolean {
  return expression
    .replace(/^\(([^()]*)\)$/, '$1')
    .split(' OR ')
    .some((offered) => offered.split(' AND ').every((name) => allowed[role].includes(name)));
}
