/** The rows of a table below its heads. */
export function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])];
}

/**
 * The texts of the cells that are shown, row by row, the heads first.
 * @param separator stands between the values of a cell
 */
export function shownTexts(table: HTMLTableElement, separator: string): string[][] {
  return [...table.rows]
    .filter((row) => !row.hidden)
    .map((row) => [...row.cells].filter(isShown).map((cell) => textOf(cell, separator)));
}

/** Whether the column of a cell is chosen: style rules hide the others. */
export function isShown(cell: HTMLTableCellElement): boolean {
  return getComputedStyle(cell).display !== 'none';
}

/** Writes rows as tab-separated values, which spreadsheets take from the clipboard. */
export function toTsv(rows: readonly string[][]): string {
  return rows.map((cells) => cells.map(plain).join('\t')).join('\n');
}

/** Writes rows as comma-separated values (RFC 4180). */
export function toCsv(rows: readonly string[][]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** The values of a cell on one line. */
function textOf(cell: HTMLTableCellElement, separator: string): string {
  const items = [...cell.querySelectorAll('li')];
  const named = cell.querySelector<HTMLElement>('a > span:last-child') ?? cell;
  const parts = items.length > 0 ? items : [named];
  // As it is shown: a note below a value is apart from it.
  return parts.map(({ innerText }) => innerText.trim().replace(/\s+/g, ' ')).join(separator);
}

function plain(text: string): string {
  return text.replace(/[\t\n]/g, ' ');
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
