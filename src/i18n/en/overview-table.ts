import type { TableWords } from '../zh/overview-table.ts';
import { counted } from './words.ts';

/** The English words of the tools over the overview's table, on the page and in the browser. */
export const tableWords: TableWords = {
  separator: '; ',
  label: 'Table tools',
  filter: 'Filter',
  placeholder: 'Any words',
  columns: 'Choose columns',
  copy: 'Copy (TSV)',
  download: 'Download (CSV)',
  file: 'cases-overview.csv',
  copied: (rows: number) => `Copied ${counted(rows, 'row')}.`,
  copyFailed: 'The browser does not allow copying. Download the table instead.',
  shown: (shown: number, all: number) => `Showing ${shown} of ${counted(all, 'row')}.`,
  sorted: (column: string, ascending: boolean) =>
    `Sorted by ${column.toLowerCase()}, ${ascending ? 'ascending' : 'descending'}.`,
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  sortNote:
    'Quantities and values are sorted by the first that each text states: by unit or currency, then by number. Different units and currencies are not compared with each other, and goods counted in the same unit need not be the same goods.',
};
