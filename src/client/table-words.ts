import type { TableWords } from '../i18n/zh/overview-table.ts';
import { pageLanguage } from './language.ts';

/** Loads the words of the tools above the overview's table, in the language of the page. */
export async function loadTableWords(): Promise<TableWords> {
  const { tableWords } = await (pageLanguage() === 'en'
    ? import('../i18n/en/overview-table.ts')
    : import('../i18n/zh/overview-table.ts'));
  return tableWords;
}
