import type { Case, Edition } from '../book/book.ts';
import { textHash } from '../book/ledger.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { cslRecord } from './csl-record.ts';
import { writeRis } from './ris.ts';

/** The formats in which each case can be downloaded beside its JSON, by the ending of the file. */
export const caseFormats = ['md', 'bib', 'ris', 'csl.json'] as const;
export type CaseFormat = (typeof caseFormats)[number];

/** A case in a format. */
export function writeCaseFile(format: CaseFormat, site: Site, one: Case, edition: Edition): string {
  if (format === 'md') return writeMarkdown(site, one, edition);
  // The record has no day of access: the build can't know when the file is read, reference managers fill in
  // their own day, and two builds must give the same bytes.
  const record = cslRecord(site, one, edition);
  switch (format) {
    case 'bib':
      return writeBibtex(record);
    case 'ris':
      return writeRis(record);
    case 'csl.json':
      return writeCslJson(record);
  }
}

/**
 * The text of a case in Markdown, UTF-8, a paragraph a line, with metadata in front (YAML 1.2). Nothing
 * but the source's words stands below the front matter; a paragraph's number is its place below its heading.
 */
function writeMarkdown({ words, root }: Site, one: Case, edition: Edition): string {
  const metadata: Readonly<Record<string, string | number>> = {
    id: one.id,
    title: one.title,
    number: one.number,
    edition: edition.title,
    ...(edition.issuer !== undefined && { publisher: edition.issuer }),
    ...(edition.published !== undefined && { date: edition.published }),
    language: words.lang,
    ...(one.original && { translation: words.citation.genre }),
    url: root + paths.case(one.id),
    data: root + paths.caseData(one.id),
    sha256: textHash(one),
  };
  // Every JSON string or number is also valid YAML.
  const lines = Object.entries(metadata).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const blocks = [
    `# ${escapeMarkdown(one.title)}`,
    ...one.sections.flatMap(({ heading, paragraphs }, index) => [
      ...headOf(heading, index),
      ...paragraphs.map(({ text, heading: isHeading }) =>
        isHeading ? `### ${escapeMarkdown(text)}` : escapeMarkdown(text),
      ),
    ]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

/** What begins a part: its heading or, between two parts, a line where it has none. */
function headOf(heading: string | undefined, index: number): string[] {
  if (heading !== undefined) return [`## ${escapeMarkdown(heading)}`];
  return index === 0 ? [] : ['***'];
}
