import type { Wording } from '../wording.ts';

/** What the tools over the overview's table say in the browser. */
export const tableWords = {
  /** Between values on one line. */
  separator: '、',
  file: '案例概览.csv',
  copied: (rows: number) => `已复制${rows}行。`,
  copyFailed: '浏览器不允许复制，请改用下载。',
  shown: (shown: number, all: number) => `显示${shown}行，共${all}行。`,
  inHidden: (columns: readonly string[]) => `未显示的列也有：${columns.join('、')}。`,
  sorted: (column: string, ascending: boolean) => `已按${column}${ascending ? '升' : '降'}序排列。`,
} as const;

export type TableWords = Wording<typeof tableWords>;
