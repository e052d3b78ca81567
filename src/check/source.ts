import type { Assembly } from '../book/assemble.ts';
import type { FullCase } from '../book/expand/expand-case.ts';
import type { Entry, Source } from '../read/records.ts';
import type { EditionData } from '../schema/edition.ts';
import type { WholeCheck } from './check.ts';
import type { Report } from './report.ts';
import { reportDifference } from './source-difference.ts';
import { reportHeadings } from './source-headings.ts';
import { reportBreaks } from './source-lines.ts';
import { piecesOf, withoutSpace } from './source-pieces.ts';

/** Reports sources that are missing or changed, and the first place where an edition's cases differ from theirs. */
export const source: WholeCheck = ({ records, cases }, report) => {
  const published = records.ledger?.data.cases;
  for (const edition of records.editions) {
    const { file, sha256 } = edition.data.source;
    const received = records.sources.get(file);
    if (received === undefined) {
      report(edition, ['source', 'file'], {
        found: `"${file}", which does not exist`,
        allowed: 'a file below content/',
        advice: 'Correct the name or restore the file.',
      });
    } else if (received.sha256 !== sha256) {
      report(edition, ['source', 'sha256'], {
        found: `"${sha256}", while the file has ${received.sha256}`,
        allowed: 'the SHA-256 of the source as received',
        advice:
          published === undefined || edition.data.cases.some((id) => published[id] !== undefined)
            ? 'Restore the source file; it is a record and never edited.'
            : 'If this is the source as received, "npm run check -- --fix" writes its SHA-256; else restore the file.',
      });
    } else compareWithSource(edition, casesOf(edition, cases), received, report);
  }
};

function casesOf({ data }: Entry<EditionData>, cases: Assembly['cases']): FullCase[] {
  return data.cases.flatMap((id) => cases.get(id)?.entry ?? []);
}

/**
 * Compares an edition with the source as received, character by character without white space, then line by line.
 * Every character is accounted for: the lines that the layout declares, the labels, titles, headings and paragraphs.
 */
function compareWithSource(
  edition: Entry<EditionData>,
  cases: readonly FullCase[],
  received: Source,
  report: Report,
): void {
  const pieces = piecesOf(edition, cases);
  const ours = pieces.map(({ text }) => withoutSpace(text)).join('');
  if (ours !== withoutSpace(received.text)) reportDifference(edition, pieces, received, report);
  else if (!reportHeadings(pieces, received.text.split('\n'), edition.data.layout, report))
    reportBreaks(pieces, cases, received, report);
}
