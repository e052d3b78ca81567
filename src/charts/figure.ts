import type { Book, Case } from '../casebook/book.ts';
import { ui } from '../i18n/ui.ts';
import type { Drawing, Mark } from './marks.ts';
import { whisper, write } from './marks.ts';

/** A cell of the table beside a figure, with the address of the words or the page it is about. */
export interface FigureCell {
  text: string;
  /** Below the base path. */
  path?: string;
}

/** A figure of the overview: what it shows, in words, in marks, and in a table. */
export interface BookFigure {
  /** Its permanent id: the address /overview/#id and the name of its file. */
  id: string;
  title: string;
  /** What it shows and how to read it. */
  sentence: string;
  /** What stands in it, for those who do not see it. */
  description: string;
  columns: readonly string[];
  /** The first cell of a row is its head. */
  rows: readonly (readonly FigureCell[])[];
  /** The pages of what is drawn, where the figure is of things that have pages. */
  links?: readonly FigureCell[];
  /** The marks, for a sheet of a width in px. */
  draw: (width: number) => Drawing;
}

/** The widths at which figures are drawn: for a page, and for a telephone. */
export const widths = { wide: 800, narrow: 340 } as const;

/** The height of a row of text in a figure, in px. */
export const rowHeight = 22;

/** The seal of a case with its middle at a point. */
export function seal({ number }: Pick<Case, 'number'>, x: number, y: number, size = 16): Mark[] {
  const numeral = ui.seal(number);
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

/** A column of a table of cases: its case, and where its middle lies. */
export interface CaseColumn {
  one: Case;
  x: number;
}

/** Lays a column for each case between two sides and puts the seals at their heads. */
export function layColumns(
  book: Book,
  from: number,
  to: number,
): { columns: CaseColumn[]; marks: Mark[]; top: number } {
  const step = (to - from) / Math.max(1, book.cases.length);
  const columns = book.cases.map((one, index) => ({ one, x: from + step * (index + 0.5) }));
  // Where several years stand side by side, each is named over its first case.
  const several = book.editions.length > 1;
  const seals = Math.min(20, step - 2);
  const years = several
    ? book.editions.flatMap(({ id, cases: [first] }) =>
        columns
          .filter(({ one }) => one.id === first?.id)
          .map(({ x }) => whisper(x - seals / 2, 6, id)),
      )
    : [];
  const y = several ? 26 : 12;
  return {
    columns,
    marks: [...years, ...columns.flatMap(({ one, x }) => seal(one, x, y, seals))],
    top: y + 20,
  };
}

/** The name of a case in a sentence or a table: 案例四, with its year where there are several. */
export function nameCase(book: Book, one: Case): string {
  const name = ui.caseLabel(one.number);
  return book.editions.length > 1 ? ui.caseOf(one.edition, one.number) : name;
}
