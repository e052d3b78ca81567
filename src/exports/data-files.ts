import type { Case, Edition } from '../book/book.ts';
import { memoize } from '../memoize.ts';
import type { Site } from '../site/site.ts';
import { toPublishedCase } from './case-json.ts';
import { dataPackage } from './data-package.ts';
import { tableOf, tablesOf } from './tables/index.ts';
import { type Table, tableNames, writeCsv, writeTableJson } from './tables/table.ts';

/** The files below `/data/` by name: each table as CSV and as JSON, all cases in one file, the package description. */
export const dataFiles: ReadonlyMap<string, (site: Site) => Uint8Array<ArrayBuffer>> = new Map([
  ...tableNames.flatMap((name): [string, (site: Site) => Uint8Array<ArrayBuffer>][] => [
    [`${name}.csv`, (site) => csvBytes(tableOf(name, site))],
    [`${name}.json`, (site) => utf8(writeTableJson(tableOf(name, site)))],
  ]),
  ['casebook.json', casebookBytes],
  ['datapackage.json', (site) => jsonBytes(dataPackage(site, tablesOf(site), csvBytes))],
]);

const filesOfSites = memoize<Uint8Array<ArrayBuffer>>();
const filesOfCases = memoize<Uint8Array<ArrayBuffer>>();

/** The bytes of a file of the data package, which stands by itself and in the archive. */
export function dataFileBytes(name: string, site: Site): Uint8Array<ArrayBuffer> {
  return filesOfSites(site, name, () => {
    const write = dataFiles.get(name);
    if (write === undefined) throw new Error(`There is no data file "${name}".`);
    return write(site);
  });
}

/** A case for programs, on one line: facts, evidence, notes and text. */
export function caseBytes(site: Site, one: Case, edition: Edition): Uint8Array<ArrayBuffer> {
  return filesOfCases(edition, `${one.id} ${site.root}`, () =>
    utf8(`${JSON.stringify(toPublishedCase(site, one, edition))}\n`),
  );
}

function casebookBytes(site: Site): Uint8Array<ArrayBuffer> {
  return linesOf(
    site.book.editions.flatMap((edition) =>
      edition.cases.map((one) => caseBytes(site, one, edition)),
    ),
  );
}

/** Lines of JSON as one array. */
function linesOf(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  // The array is joined as bytes, because ten thousand cases exceed the length limit of a string.
  const parts = lines.flatMap((line, index) => [
    utf8(index === 0 ? '[\n' : ',\n'),
    line.subarray(0, -1),
  ]);
  return new Uint8Array(Buffer.concat([...parts, utf8('\n]\n')]));
}

/** A text as UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A value as JSON in UTF-8, with a newline at the end. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8(`${JSON.stringify(value, null, 1)}\n`);
}

function csvBytes(table: Table): Uint8Array<ArrayBuffer> {
  return utf8(writeCsv(table));
}
