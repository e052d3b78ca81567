import type { TableWords } from '../zh/overview-table.ts';
import { counted } from './words.ts';

/** The same in English. */
export const tableWords: TableWords = {
  separator: '; ',
  file: 'cases-overview.csv',
  copied: (rows: number) => `Copied ${counted(rows, 'row')}.`,
  copyFailed: 'The browser does not allow copying. Download the table instead.',
  shown: (shown: number, all: number) => `Showing ${shown} of ${counted(all, 'row')}.`,
  inHidden: (columns: readonly string[]) =>
    ` Also found in columns not shown: ${columns.join(', ')}.`,
  sorted: (column: string, ascending: boolean) =>
    `Sorted by ${column.toLowerCase()}, ${ascending ? 'ascending' : 'descending'}.`,
};
