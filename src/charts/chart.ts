import type { Book, Case } from '../book/book.ts';
import { listName } from '../facts/lists.ts';
import type { Site } from '../site/site.ts';
import { type Drawing, type Mark, textWidth, write, writeSmall } from './marks.ts';

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
      size:
        Math.floor((size - 4) / Math.max(1, textWidth(numeral, 1))) + (numeral.length > 1 ? 1 : 0),
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

/** The least distance between two columns, in px: a numeral of two characters can still be read. */
const leastStep = 16;

/**
 * Places a column for each case between two sides, with seals at the heads. Columns that would stand too close make
 * the sheet wider than asked for.
 */
export function layColumns(
  { book, words }: Site,
  from: number,
  to: number,
): { columns: CaseColumn[]; marks: Mark[]; top: number } {
  const step = Math.max(leastStep, (to - from) / Math.max(1, book.cases.length));
  const columns = book.cases.map((one, index) => ({ one, x: from + step * (index + 0.5) }));
  const size = Math.min(20, step - 2);
  // With several lists side by side, each is named above its first case.
  const heads = book.editions.flatMap(({ shortName, cases: [first] }) => {
    const column = columns.find(({ one }) => one.id === first?.id);
    return column ? [{ text: shortName, x: column.x - size / 2 }] : [];
  });
  const { marks, height } = isSeveral(book)
    ? stackNames(heads, (columns.at(-1)?.x ?? from) + 22)
    : { marks: [], height: 0 };
  const y = height + 12;
  const seals = columns.flatMap(({ one, x }) => seal(words.seal(one.number), x, y, size));
  return { columns, marks: [...marks, ...seals], top: y + 20 };
}

const nameHeight = 14;

/**
 * Writes names from left to right, each on the first line on which it does not touch the one before.
 * @param right the edge that no name crosses
 */
function stackNames(
  names: readonly { text: string; x: number }[],
  right: number,
): {
  marks: Mark[];
  height: number;
} {
  const ends: number[] = [];
  const marks = names.map(({ text, x: wanted }) => {
    const width = textWidth(text, 11);
    const x = Math.max(0, Math.min(wanted, right - width));
    const free = ends.findIndex((end) => end + 6 <= x);
    const line = free < 0 ? ends.length : free;
    ends[line] = x + width;
    return writeSmall(x, 6 + line * nameHeight, text);
  });
  return { marks, height: ends.length * nameHeight };
}

/** The name of a case in a sentence or a table: 案例四, with its list where there are several. */
export function nameCase({ book, words }: Site, one: Case): string {
  const list = listName(book, one);
  return list === undefined ? words.caseLabel(one.number) : words.caseOf(list, one.number);
}

/** The cases of a book list by list, each list under its short name where there are several. */
export function groupsOf(book: Book): { name: string | undefined; cases: Case[] }[] {
  return book.editions.map(({ shortName, cases }) => ({
    name: isSeveral(book) ? shortName : undefined,
    cases,
  }));
}

/** Whether the book holds several lists. */
function isSeveral({ editions }: Pick<Book, 'editions'>): boolean {
  return editions.length > 1;
}
