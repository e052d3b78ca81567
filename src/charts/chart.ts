import type { Book, Case } from '../book/book.ts';
import type { Site } from '../site/site.ts';
import { type Drawing, type Mark, write, writeSmall } from './marks.ts';

/** A cell of the table beside a chart, with the address of the words or page that it is about. */
export interface ChartCell {
  text: string;
  /** Below the base path. */
  path?: string;
}

/** A chart of the overview: what it shows, in words, in marks and in a table. */
export interface Chart {
  /** Its permanent id: the address /overview/#id and the name of its file. */
  id: string;
  title: string;
  /** What it shows and how to read it. */
  sentence: string;
  /** The text alternative: what the drawing contains. */
  description: string;
  columns: readonly string[];
  /** The rows of the table; the first cell of each is its head. */
  rows: readonly (readonly ChartCell[])[];
  /** Links to the pages of the things drawn, where these have pages. */
  links?: readonly ChartCell[];
  /** Draws the marks on a sheet of a width in px. */
  draw: (width: number) => Drawing;
}

/** The widths at which charts are drawn: for a page, and for a telephone. */
export const widths = { wide: 800, narrow: 340 } as const;

/** The height of a row of text in a chart, in px. */
export const rowHeight = 22;

/** A seal with its middle at a point. */
export function seal(numeral: string, x: number, y: number, size: number): Mark[] {
  return [
    {
      kind: 'rect',
      x: x - size / 2,
      y: y - size / 2,
      width: size,
      height: size,
      round: 2,
      fill: 'seal',
    },
    write(x, y, numeral, {
      size: Math.floor((size - 4) / numeral.length) + (numeral.length > 1 ? 1 : 0),
      anchor: 'middle',
      fill: 'on-seal',
      serif: true,
      bold: true,
    }),
  ];
}

/** A column of a chart with one column for each case: the case, and the middle of the column in px. */
export interface CaseColumn {
  one: Case;
  x: number;
}

/** Places a column for each case between two sides, with seals at the heads. */
export function layColumns(
  { book, words }: Site,
  from: number,
  to: number,
): { columns: CaseColumn[]; marks: Mark[]; top: number } {
  const step = (to - from) / Math.max(1, book.cases.length);
  const columns = book.cases.map((one, index) => ({ one, x: from + step * (index + 0.5) }));
  // With several years side by side, each year is named above its first case.
  const several = hasYears(book);
  const size = Math.min(20, step - 2);
  const years = several
    ? book.editions.flatMap(({ id, cases: [first] }) =>
        columns
          .filter(({ one }) => one.id === first?.id)
          .map(({ x }) => writeSmall(x - size / 2, 6, id)),
      )
    : [];
  const y = several ? 26 : 12;
  const seals = columns.flatMap(({ one, x }) => seal(words.seal(one.number), x, y, size));
  return { columns, marks: [...years, ...seals], top: y + 20 };
}

/** The name of a case in a sentence or a table: 案例四, with its year where there are several. */
export function nameCase({ book, words }: Site, one: Case): string {
  return hasYears(book) ? words.caseOf(one.edition, one.number) : words.caseLabel(one.number);
}

/** Whether the book holds cases of several years. */
function hasYears({ editions }: Pick<Book, 'editions'>): boolean {
  return editions.length > 1;
}
