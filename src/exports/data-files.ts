import type { Book } from '../casebook/book.ts';
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
        jsonBytes(
          book.editions.flatMap((edition) =>
            edition.cases.map((one) => toPublishedCase(one, edition, site)),
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
