import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import type { Book } from '../casebook/book.ts';
import { bookUpdated } from '../facts/updated.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import { writeCaseFile } from './case-files.ts';
import { cite } from './cite.ts';
import { editionRecord } from './csl-record.ts';
import { caseBytes, dataFileBytes, dataFiles, jsonBytes, utf8 } from './data-files.ts';
import { countsOf, dataVersion } from './data-package.ts';
import { caseJsonSchema } from './json-schema.ts';
import { sha256 } from './sha256.ts';
import { tablesOf } from './tables/index.ts';

/** The folder that the archive opens into. */
export const archiveFolder = 'customs-ip-casebook';

/**
 * All data in one ZIP archive, below one folder: the tables, the data package, the cases as data and as
 * text, the JSON Schema, a README, and SHA256SUMS for `sha256sum -c`. The same content gives the same bytes.
 */
export function writeArchive(book: Book, site: string): Uint8Array<ArrayBuffer> {
  const files = new Map<string, Uint8Array>([
    ['README.md', utf8(writeReadme(book, site))],
    ...[...dataFiles.keys()].map((name) => [name, dataFileBytes(name, book, site)] as const),
    ['case.schema.json', jsonBytes(caseJsonSchema(site + paths.caseSchema))],
    ...book.editions.flatMap((edition) =>
      edition.cases.flatMap((one) => [
        [`cases/${one.id}.json`, caseBytes(one, edition, site)] as const,
        [`cases/${one.id}.md`, utf8(writeCaseFile('md', one, edition, site))] as const,
      ]),
    ),
  ]);
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  files.set('SHA256SUMS', utf8(sums));
  const mtime = noonOf(bookUpdated(book));
  return zipOf(
    [...files].map(([name, bytes]) => ({ name: `${archiveFolder}/${name}`, bytes, mtime })),
  );
}

/** A file deflated by zlib itself, ten times as fast as the library does it. */
class DeflatedFile extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

/** @throws Error from the library if a file can't be added */
function zipOf(files: readonly { name: string; bytes: Uint8Array; mtime: Date }[]) {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { name, bytes, mtime } of files) {
    const file = Object.assign(new DeflatedFile(name), { mtime });
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}

/** What the archive says about itself, in Markdown; every number is counted. */
export function writeReadme(book: Book, site: string): string {
  const { readme } = ui.data;
  const citations = book.editions.map((edition) => {
    const record = editionRecord(edition, { siteName: ui.site, url: site + paths.cases });
    return `- ${cite(record, 'gbt-7714-2025')}`;
  });
  const blocks = [
    `# ${ui.data.packageTitle(ui.site)}`,
    ui.data.description(countsOf(book)),
    readme.version(dataVersion, bookUpdated(book), site + paths.data),
    `## ${readme.citing}`,
    citations.join('\n'),
    readme.access,
    `## ${readme.files}`,
    tablesOf(book, site)
      .map(
        ({ name, title, rows, description }) =>
          `- \`${name}.csv\`, \`${name}.json\`: ${readme.table(title, rows.length)}${description}`,
      )
      .join('\n'),
    readme.otherFiles,
    `## ${readme.caveatsTitle}`,
    ui.data.caveats.map((caveat) => `- ${caveat}`).join('\n'),
    `## ${readme.rightsTitle}`,
    ui.data.rights,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** ZIP keeps local time without its zone: noon by this machine's clock is the same everywhere. */
function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
