import { bookUpdated } from '../facts/updated.ts';
import type { Language } from '../i18n/languages.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { writeCaseFile } from './case-files.ts';
import type { CitationStyle } from './citation-styles/index.ts';
import { cite } from './cite.ts';
import { editionRecord } from './csl-record.ts';
import { caseBytes, dataFileBytes, dataFiles, jsonBytes, utf8 } from './data-files.ts';
import { countsOf } from './data-package.ts';
import { dataVersion } from './data-version.ts';
import { caseJsonSchema } from './json-schema.ts';
import { sha256 } from './sha256.ts';
import { tablesOf } from './tables/index.ts';
import { zipOf } from './zip.ts';

/** The folder that the archive opens into. */
export const archiveFolder = 'customs-ip-casebook';

/**
 * All data in one ZIP archive, below one folder: the tables, the data package, the cases as data and as
 * text, the JSON Schema, a README, and SHA256SUMS for `sha256sum -c`. The same content gives the same bytes.
 */
export function writeArchive(site: Site): Uint8Array<ArrayBuffer> {
  const { book } = site;
  const files = new Map<string, Uint8Array>([
    ['README.md', utf8(writeReadme(site))],
    ...[...dataFiles.keys()].map((name) => [name, dataFileBytes(name, site)] as const),
    ['case.schema.json', jsonBytes(caseJsonSchema(site))],
    ...book.editions.flatMap((edition) =>
      edition.cases.flatMap((one) => [
        [`cases/${one.id}.json`, caseBytes(site, one, edition)] as const,
        [`cases/${one.id}.md`, utf8(writeCaseFile('md', site, one, edition))] as const,
      ]),
    ),
  ]);
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  files.set('SHA256SUMS', utf8(sums));
  const inFolder = [...files].map(([name, bytes]) => [`${archiveFolder}/${name}`, bytes] as const);
  return zipOf(new Map(inFolder), bookUpdated(book));
}

/** The citation styles of the README, the usual one of each language first. */
const citedIn: Readonly<Record<Language, readonly CitationStyle[]>> = {
  zh: ['gbt-7714-2025'],
  en: ['english', 'gbt-7714-2025'],
};

/** What the archive says about itself, in Markdown; every number is counted. */
export function writeReadme(site: Site): string {
  const { book, language, root, words } = site;
  const { data } = words;
  const citations = book.editions.flatMap((edition) =>
    citedIn[language].map((style) => `- ${cite(editionRecord(site, edition), style)}`),
  );
  const tables = tablesOf(site).map(
    ({ name, title, rows, description }) =>
      `- \`${name}.csv\`, \`${name}.json\`: ${data.readme.table(title, rows.length)}${description}`,
  );
  const blocks = [
    `# ${data.packageTitle(words.site)}`,
    data.description(countsOf(book)),
    data.readme.version(dataVersion, bookUpdated(book), root + paths.data),
    `## ${data.readme.citing}`,
    citations.join('\n'),
    data.readme.access,
    `## ${data.readme.files}`,
    tables.join('\n'),
    data.readme.otherFiles,
    `## ${data.readme.caveatsTitle}`,
    data.caveats.map((caveat) => `- ${caveat}`).join('\n'),
    `## ${data.readme.rightsTitle}`,
    data.rights,
    publishedLines(site).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Who publishes the data, under which licence, and where to write, each given or said not to be. */
function publishedLines({ book, words }: Site): string[] {
  const { name, contact, licence } = book.publisher;
  const said = words.publisher;
  return [
    [said.name, name],
    [said.contact, contact?.replace(/^mailto:/, '')],
    [said.licence, licence?.name],
  ].map(([label = '', value]) => `- ${words.labelled(label, value ?? said.notGiven)}`);
}
