import type { Case, Edition } from '../casebook/book.ts';
import { textHash } from '../casebook/ledger.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { type CslRecord, cslRecord } from './csl-record.ts';
import { writeRis } from './ris.ts';

/** The formats in which each case can be downloaded beside its JSON, by the ending of the file. */
export const caseFormats = ['md', 'bib', 'ris', 'csl.json'] as const;
export type CaseFormat = (typeof caseFormats)[number];

/** The media type of each format (IANA where it is registered). */
export const mediaTypes: Readonly<Record<CaseFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

/**
 * A case in a format.
 * @param site the site's address with its base path, ending in a slash
 */
export function writeCaseFile(
  format: CaseFormat,
  one: Case,
  edition: Edition,
  site: string,
): string {
  switch (format) {
    case 'md':
      return writeMarkdown(one, edition, site);
    case 'bib':
      return writeBibtex(fileRecord(one, edition, site));
    case 'ris':
      return writeRis(fileRecord(one, edition, site));
    case 'csl.json':
      return writeCslJson(fileRecord(one, edition, site));
  }
}

/**
 * The record of a case for a file. It has no day of access: whoever saves the file reads it on a day that
 * the build can't know, reference managers fill in their own, and two builds must give the same bytes.
 */
function fileRecord(one: Case, edition: Edition, site: string): CslRecord {
  return cslRecord(one, edition, { siteName: ui.site, url: site + paths.case(one.id) });
}

/**
 * The text of a case in Markdown, UTF-8, a paragraph a line, with metadata in front (YAML 1.2). Nothing
 * but the source's words stands below the front matter; a paragraph's number is its place below its heading.
 */
export function writeMarkdown(one: Case, edition: Edition, site: string): string {
  const metadata: Readonly<Record<string, string | number>> = {
    id: one.id,
    title: one.title,
    number: one.number,
    edition: edition.title,
    publisher: edition.publisher,
    date: edition.published,
    language: ui.lang,
    ...(one.original && { translation: ui.citation.genre }),
    url: site + paths.case(one.id),
    data: site + paths.caseData(one.id),
    sha256: textHash(one),
  };
  // A JSON string or number is one of YAML too.
  const lines = Object.entries(metadata).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const blocks = [
    `# ${escapeMarkdown(one.title)}`,
    ...one.sections.flatMap(({ heading, paragraphs }) => [
      `## ${heading}`,
      ...paragraphs.map(({ text }) => escapeMarkdown(text)),
    ]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&');
}
