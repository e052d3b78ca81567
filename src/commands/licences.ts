import { licenceProblems } from '../licences/check.ts';
import { type Package, readPackages, roles } from '../licences/packages.ts';
import { shipped } from '../licences/shipped.ts';

// npm run licences: the licence of every package that the site is made with, and of what is published of others.
const packages = readPackages();
const inside = shipped.flatMap(({ name, inside: held }) =>
  (held?.works ?? []).map((work) => [`${work.name} (in ${name})`, '', work.licence, 'shipped']),
);
const rows = roles.flatMap((role) => [
  ...packages.filter((one) => one.role === role).map(rowOf),
  ...(role === 'shipped' ? inside : []),
]);
printTable([['package', 'version', 'licence', 'role'], ...rows]);
console.log(`\n${packages.length} packages.`);
const exceptions = shipped.flatMap((one) =>
  (one.inside?.works ?? []).flatMap(({ name, licence, exception }) =>
    exception === undefined ? [] : [`Exception: ${name} is under ${licence}. ${exception}`],
  ),
);
for (const exception of exceptions) console.log(exception);
const problems = licenceProblems(packages);
if (problems.length > 0) {
  console.error(`\n${problems.join('\n\n')}`);
  process.exitCode = 1;
} else {
  console.log('Every licence is allowed for what its package is to the site.');
}

function rowOf({ name, version, licence, role }: Package): string[] {
  return [name, version, licence ?? 'none', role];
}

/** Prints rows in columns that are as wide as their longest cell. */
function printTable(lines: readonly (readonly string[])[]): void {
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((row) => row[at]?.length ?? 0)));
  for (const row of lines) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
