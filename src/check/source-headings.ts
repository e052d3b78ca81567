import { headingsIn, type Layout } from '../schema/edition.ts';
import { isHeadingLine } from '../text/heading-line.ts';
import type { Report } from './report.ts';
import { type Piece, withoutSpace } from './source-pieces.ts';

/**
 * Reports lines of the source that are headings and stand within a paragraph of a case, which happens where the label of a case
 * is lost, or where a page break is assumed between a heading and its text. Says whether there were any.
 */
export function reportHeadings(
  pieces: readonly Piece[],
  lines: readonly string[],
  { parts }: Layout,
  report: Report,
): boolean {
  const isDeclared = (line: string) =>
    parts.some(({ heading, runIn }) =>
      headingsIn(heading)
        .map(withoutSpace)
        .some((own) => (runIn ? line.startsWith(own) : line === own)),
    );
  let found = false;
  const starts = startsOf(lines);
  let start = 0;
  for (const piece of pieces) {
    const end = start + withoutSpace(piece.text).length;
    const isText = piece.paragraph !== undefined && piece.paragraph !== 'title';
    for (const { at, text } of isText ? starts : []) {
      const isWithin = start <= at && at < end;
      // What no layout declares is a heading where it is written as one, and the paragraph goes on behind it.
      const isCut = isHeadingLine(text) && at + text.length < end;
      if (!isWithin || !(isDeclared(text) || isCut)) continue;
      found = true;
      report(piece.place, piece.field, {
        found: `"${text.slice(0, longest)}", a heading of the source, within the paragraph ${piece.paragraph}`,
        allowed: 'headings as lines that begin with "## ", each part of the layout once in a case',
        advice:
          'If the label of another case is lost above it, give that case a file of its own; else part the heading from its text, declare it under "layout.parts", and take out a join that stands between them.',
      });
    }
    start = end;
  }
  return found;
}

/** How much of a heading, and the text on its line, a message shows. */
const longest = 16;

/** Where each line begins, counted in characters that are no white space. */
function startsOf(lines: readonly string[]): { at: number; text: string }[] {
  let end = 0;
  return lines.flatMap((line) => {
    const text = withoutSpace(line);
    const at = end;
    end += text.length;
    return text === '' ? [] : [{ at, text }];
  });
}
