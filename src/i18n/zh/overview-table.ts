import type { Wording } from '../wording.ts';

/** The words of the tools over the overview's table, on the page and in the browser. */
export const tableWords = {
  /** Between values on one line. */
  separator: '、',
  label: '表格工具',
  filter: '筛选',
  placeholder: '任何词语',
  columns: '选择栏目',
  copy: '复制（TSV）',
  download: '下载（CSV）',
  file: '案例概览.csv',
  copied: (rows: number) => `已复制${rows}行。`,
  copyFailed: '浏览器不允许复制，请改用下载。',
  shown: (shown: number, all: number) => `显示${shown}行，共${all}行。`,
  sorted: (column: string, ascending: boolean) => `已按${column}${ascending ? '升' : '降'}序排列。`,
  sortBy: (column: string) => `按${column}排序`,
  sortNote:
    '按数量和货值排序时，各案以案文最先写到的一项为准，先分单位或货币，再比数值；不同单位、不同货币不相比较，单位相同的货物也未必相同。',
} as const;

export type TableWords = Wording<typeof tableWords>;
