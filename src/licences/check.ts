import { allowed, isAllowed } from './allowed.ts';
import type { Package, Role } from './packages.ts';
import { type Shipped, shipped } from './shipped.ts';

const said: Readonly<Record<Role, string>> = {
  shipped: 'of what is published',
  build: 'of a package that builds the site',
  development: 'of a package that checks or measures the site',
};

/** What is wrong with the licences of the packages, each in its place: what was found, what is allowed, what to do. */
export function licenceProblems(packages: readonly Package[]): string[] {
  const wrong = packages
    .filter(({ licence, role }) => licence === undefined || !isAllowed(licence, role))
    .map(({ name, version, licence, role }) =>
      problemOf(`package-lock.json, ${name} ${version}`, licence, role),
    );
  return [...wrong, ...shipped.flatMap((one) => problemsOfShipped(one, packages))];
}

function problemsOfShipped({ name, inside }: Shipped, packages: readonly Package[]): string[] {
  const place = `src/licences/shipped.ts, ${name}`;
  const found = packages.find((one) => one.name === name && one.role === 'shipped');
  if (!found) {
    return [
      `${place}: found a package that package-lock.json has not. Allowed: packages that are installed. Take it from the list if nothing of it is published.`,
    ];
  }
  if (!inside) return [];
  const { version, works } = inside;
  const wrong = works
    .filter(({ licence, exception }) => exception === undefined && !isAllowed(licence, 'shipped'))
    .map((work) => problemOf(`${place}, ${work.name}`, work.licence, 'shipped'));
  if (found.version === version) return wrong;
  return [
    ...wrong,
    `${place}: found what version ${version} holds of others, and version ${found.version} in package-lock.json. Allowed: the version that is installed. See in the source of the new one what it holds, and name it there.`,
  ];
}

function problemOf(place: string, licence: string | undefined, role: Role): string {
  const found = licence === undefined ? 'no licence' : `the licence "${licence}"`;
  const list = allowed[role].join(', ');
  return `${place}: found ${found} ${said[role]}. Allowed: ${list}. Where its terms can be kept, add it to the list in src/licences/allowed.ts; else take another package.`;
}
