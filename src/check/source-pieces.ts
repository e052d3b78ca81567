import type { FullCase } from '../book/expand/expand-case.ts';
import { memoizeText } from '../memoize.ts';
import type { Section } from '../read/lay-out.ts';
import type { Entry, Placed } from '../read/records.ts';
import type { EditionData } from '../schema/edition.ts';
import { writeLabel } from '../text/case-label.ts';
import { atLine } from './report.ts';

/** A stretch of the source as the content has it, and where it is written. */
export interface Piece {
  text: string;
  place: Placed;
  field: readonly PropertyKey[];
  /** Whether the layout of the list declares it; all else are words of a case. */
  declared: boolean;
  /** The case it belongs to. */
  entry?: FullCase;
  /** The paragraph it is, or `title`; only these can be cut by a page break. */
  paragraph?: string;
  /** Whether it must begin where a line of the source begins. */
  startsLine: boolean;
  /** For the first paragraph of a part, the place of that part in the layout. */
  part?: number;
}

/** A source as an edition and its cases have it, from the first line to the last. */
export function piecesOf(edition: Entry<EditionData>, cases: readonly FullCase[]): Piece[] {
  const { cases: ids, layout } = edition.data;
  const numbers = layout.numbers ?? ids.map((_, index) => index + 1);
  const linesAt = (path: readonly PropertyKey[], lines: readonly string[] = []): Piece[] =>
    lines.map((text, index) => ({
      text,
      place: edition,
      field: [...path, index],
      declared: true,
      startsLine: false,
    }));
  return [
    ...linesAt(['layout', 'before'], layout.before),
    ...cases.flatMap((entry): Piece[] => {
      const linesBy = (key: 'before' | 'below') =>
        (layout.between ?? []).flatMap((group, index) =>
          group[key] === entry.id
            ? linesAt(['layout', 'between', index, 'lines'], group.lines)
            : [],
        );
      const number = numbers[ids.indexOf(entry.id)] ?? 0;
      return [
        ...linesBy('before'),
        ...titleOf(edition, entry, number),
        ...linesBy('below'),
        ...entry.body.sections.flatMap((section) => sectionOf(edition, entry, section)),
      ];
    }),
    ...linesAt(['layout', 'after'], layout.after),
  ];
}

/** The title of a case and the words that the source puts round it. */
function titleOf(edition: Entry<EditionData>, entry: FullCase, number: number): Piece[] {
  const { before, after } = writeLabel(edition.data.layout.case, number);
  const label = { place: edition, field: ['layout', 'case'], declared: true, entry };
  return [
    ...(before === '' ? [] : [{ ...label, text: before, startsLine: false }]),
    {
      text: entry.data.title,
      place: entry,
      field: ['title'],
      declared: false,
      entry,
      paragraph: 'title',
      startsLine: before === '',
    },
    ...(after === '' ? [] : [{ ...label, text: after, startsLine: false }]),
  ];
}

function sectionOf(edition: Entry<EditionData>, entry: FullCase, section: Section): Piece[] {
  const { heading, line, part, paragraphs } = section;
  const runIn = edition.data.layout.parts[part]?.runIn ?? false;
  const head: Piece[] =
    heading === undefined
      ? []
      : [
          {
            text: heading,
            place: atLine(entry, line),
            field: ['heading'],
            declared: true,
            entry,
            startsLine: false,
          },
        ];
  return [
    ...head,
    ...paragraphs.map(
      ({ id, text, line: own }, index): Piece => ({
        text,
        place: atLine(entry, own),
        field: [id],
        declared: false,
        entry,
        paragraph: id,
        startsLine: !(runIn && index === 0),
        ...(index === 0 && { part }),
      }),
    ),
  ];
}

/** Text without any white space: it is not compared with the source. */
export const withoutSpace = memoizeText((text) => text.replace(/\s+/gu, ''));
