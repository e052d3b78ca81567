import { csvFormatRows } from 'd3-dsv';
import type { Site } from '../site/site.ts';
import type { Chart } from './chart.ts';

/**
 * The table of a chart as CSV (RFC 4180), with the address of the last thing of each row that has one. The byte order
 * mark tells spreadsheets that it is UTF-8.
 */
export function chartCsv({ columns, rows }: Chart, { root, words }: Site): string {
  const { address, separator } = words.overview;
  const lines = rows.map((row) => {
    // A last column may hold several cells.
    const last = row.slice(columns.length - 1).map(({ text }) => text);
    const path = row.findLast((cell) => cell.path !== undefined)?.path;
    return [
      ...row.slice(0, columns.length - 1).map(({ text }) => text),
      last.join(separator),
      path === undefined ? '' : root + path,
    ];
  });
  return `\uFEFF${csvFormatRows([[...columns, address], ...lines])}\n`;
}
