import { editionsByAge } from '../facts/pages.ts';
import { bareMediaTypeOf } from '../site/media-types.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { Download } from './json-ld.ts';
import { tableNames } from './tables/table.ts';

/** A file with data, and whether it holds the whole book rather than one table of it. */
export type DataDownload = Download & { whole: boolean };

/** Everything that can be downloaded from `/data/`; the older editions are offered on their own pages. */
export function downloadsOf({ book, words }: Site): DataDownload[] {
  const { downloads, tables } = words.data;
  const file = (name: string, path: string, whole: boolean): DataDownload => ({
    name,
    path,
    mediaType: bareMediaTypeOf(path),
    whole,
  });
  return [
    file(downloads.zip, paths.dataZip, true),
    file(downloads.workbook, paths.dataWorkbook, true),
    file(downloads.casebook, paths.dataFile('casebook.json'), true),
    file(downloads.package, paths.dataPackage, true),
    file(downloads.schema, paths.caseSchema, true),
    ...editionsByAge(book)
      .shown.filter(({ cases }) => cases.length > 0)
      .map(({ id, title }) => file(downloads.offline(title), paths.offline(id), true)),
    ...tableNames.flatMap((name) =>
      ['csv', 'json'].map((format) =>
        file(tables[name].title, paths.dataFile(`${name}.${format}`), false),
      ),
    ),
  ];
}
