import type { FullCase } from '../book/expand/expand-case.ts';
import type { Source } from '../read/records.ts';
import type { Report } from './report.ts';
import { type Piece, withoutSpace } from './source-pieces.ts';

/**
 * Compares paragraphs with the lines of the source. A paragraph begins where a line begins; a line that ends inside
 * it was cut by a page break, and the case must record that join and no other.
 */
export function reportBreaks(
  pieces: readonly Piece[],
  cases: readonly FullCase[],
  received: Source,
  report: Report,
): void {
  const ends = lineEnds(received.text);
  const found = new Set<object>();
  const split = new Set<number>();
  let start = 0;
  for (const piece of pieces) {
    const text = withoutSpace(piece.text);
    if (piece.startsLine && start > 0 && !ends.has(start)) {
      // Where a part of the list begins so, each case has it, and the layout is to be mended once.
      if (piece.part === undefined || !split.has(piece.part)) reportSplit(piece, report);
      if (piece.part !== undefined) split.add(piece.part);
    }
    for (let place = 1; place < text.length; place++) {
      if (!ends.has(start + place)) continue;
      const join = joinAt(piece, text, place);
      if (join) found.add(join);
      else if (piece.paragraph !== undefined) reportUnjoined(piece, text, place, report);
    }
    start += text.length;
  }
  for (const entry of cases) {
    for (const [index, join] of entry.data.joins.entries()) {
      if (found.has(join)) continue;
      report(entry, ['joins', index], {
        found: `a join of "${join.before}" and "${join.after}"`,
        allowed: 'joins where a line of the source ends',
        advice: 'Correct the words or take the entry out.',
      });
    }
  }
}

/** The join of a case at a place of a paragraph, counted in characters that are no white space. */
function joinAt({ entry, paragraph: own }: Piece, text: string, place: number): object | undefined {
  return entry?.data.joins.find(
    ({ paragraph, before, after }) =>
      paragraph === own &&
      text.slice(0, place).endsWith(withoutSpace(before)) &&
      text.slice(place).startsWith(withoutSpace(after)),
  );
}

function reportSplit({ text, place, field, paragraph, part }: Piece, report: Report): void {
  const isTitle = paragraph === 'title';
  report(place, field, {
    found: `${paragraph}, which begins with "${text.slice(0, 8)}" inside a line of the source`,
    allowed: 'paragraphs that begin where a line of the source begins',
    advice: isTitle
      ? 'Correct "layout.case" of the list, or the end of the case before it.'
      : part === undefined
        ? 'Join it to the words above it that stand on the same line.'
        : 'If this part of the list always begins on that line, give it "runIn: true" in "layout"; if not, join the words.',
  });
}

function reportUnjoined(piece: Piece, text: string, place: number, report: Report): void {
  const { entry, place: where, paragraph } = piece;
  const [before, after] = [text.slice(0, place), text.slice(place)];
  if (paragraph !== 'title' && /[。！？；…][”’）]?$/u.test(before)) {
    report(where, piece.field, {
      found: `"${before.slice(-6)}" and "${after.slice(0, 6)}" in one paragraph, ${paragraph}, though the source has them on two lines`,
      allowed: 'a paragraph for each line of the source',
      advice:
        'Begin a new paragraph there; if a page break cut the paragraph between two sentences, record the words under "joins".',
    });
    return;
  }
  report(entry ?? where, ['joins'], {
    found: `no join of "${before.slice(-6)}" and "${after.slice(0, 6)}" in ${paragraph}`,
    allowed: 'an entry for each place where a page break of the source cut a paragraph',
    advice: 'Record the words before and after the page break.',
  });
}

/** Where the lines of a text end, counted in characters that are no white space. */
function lineEnds(text: string): Set<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const line of text.split('\n').map(withoutSpace)) {
    if (line === '') continue;
    end += line.length;
    ends.add(end);
  }
  return ends;
}
