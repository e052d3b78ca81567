import type { Book } from '../casebook/book.ts';
import { editionsByAge } from '../facts/pages.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import type { Download } from './json-ld.ts';
import { tableNames } from './tables/table.ts';

/** A file with data, and whether it holds the whole book rather than one table of it. */
export type DataDownload = Download & { whole: boolean };

/** Everything that can be downloaded from `/data/`; the older editions are offered on their own pages. */
export function downloadsOf(book: Book): DataDownload[] {
  const { downloads, tables } = ui.data;
  return [
    { name: downloads.zip, path: paths.dataZip, mediaType: 'application/zip', whole: true },
    {
      name: downloads.casebook,
      path: paths.dataFile('casebook.json'),
      mediaType: 'application/json',
      whole: true,
    },
    {
      name: downloads.package,
      path: paths.dataPackage,
      mediaType: 'application/json',
      whole: true,
    },
    {
      name: downloads.schema,
      path: paths.caseSchema,
      mediaType: 'application/schema+json',
      whole: true,
    },
    ...editionsByAge(book).shown.map(({ id, title }) => ({
      name: downloads.offline(title),
      path: paths.offline(id),
      mediaType: 'text/html',
      whole: true,
    })),
    ...tableNames.flatMap((name) => [
      {
        name: tables[name].title,
        path: paths.dataFile(`${name}.csv`),
        mediaType: 'text/csv',
        whole: false,
      },
      {
        name: tables[name].title,
        path: paths.dataFile(`${name}.json`),
        mediaType: 'application/json',
        whole: false,
      },
    ]),
  ];
}
