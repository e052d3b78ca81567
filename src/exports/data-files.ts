import type { Book, Case, Edition } from '../casebook/book.ts';
import { keeper } from '../keeper.ts';
import { toPublishedCase } from './case-json.ts';
import { dataPackage } from './data-package.ts';
import { tableOf, tablesOf } from './tables/index.ts';
import { type Table, tableNames, writeCsv, writeTableJson } from './tables/table.ts';

/** A file below `/data/`. */
export interface DataFile {
  /** The media type (IANA). */
  mediaType: string;
  write(book: Book, site: string): Uint8Array<ArrayBuffer>;
}

const csvType = 'text/csv; charset=utf-8; header=present';
const jsonType = 'application/json; charset=utf-8';

const keepFile = keeper<Uint8Array<ArrayBuffer>>();
const keepCase = keeper<Uint8Array<ArrayBuffer>>();

/** The files of the data package by their names: each table twice, all cases in one, the description. */
export const dataFiles: ReadonlyMap<string, DataFile> = new Map([
  ...tableNames.flatMap((name): [string, DataFile][] => [
    [
      `${name}.csv`,
      { mediaType: csvType, write: (book, site) => csvBytes(tableOf(name, book, site)) },
    ],
    [
      `${name}.json`,
      {
        mediaType: jsonType,
        write: (book, site) => utf8(writeTableJson(tableOf(name, book, site))),
      },
    ],
  ]),
  [
    'casebook.json',
    {
      mediaType: jsonType,
      write: (book, site) =>
        linesOf(
          book.editions.flatMap((edition) =>
            edition.cases.map((one) => caseBytes(one, edition, site)),
          ),
        ),
    },
  ],
  [
    'datapackage.json',
    {
      mediaType: jsonType,
      write: (book, site) => jsonBytes(dataPackage(book, tablesOf(book, site), csvBytes, site)),
    },
  ],
]);

/** The bytes of a file of the data package: a file of its own and a part of the archive. */
export function dataFileBytes(name: string, book: Book, site: string): Uint8Array<ArrayBuffer> {
  return keepFile(book, `${name} ${site}`, () => {
    const file = dataFiles.get(name);
    if (file === undefined) throw new Error(`There is no data file "${name}".`);
    return file.write(book, site);
  });
}

/** A case for programs, on one line: facts, evidence, notes and text. */
export function caseBytes(one: Case, edition: Edition, site: string): Uint8Array<ArrayBuffer> {
  return keepCase(one, site, () =>
    utf8(`${JSON.stringify(toPublishedCase(one, edition, site))}\n`),
  );
}

/** Lines of JSON as one array. */
function linesOf(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  // Put together as bytes: ten thousand cases would be longer than a string may be.
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
