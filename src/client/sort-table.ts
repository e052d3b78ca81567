import type { TableWords } from '../i18n/zh/overview-table.ts';
import { element } from './element.ts';
import { rowsOf } from './table-text.ts';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Makes each head of a table a button that sorts the rows by its column, and reverses them when pressed again. */
export function makeSortable(
  table: HTMLTableElement,
  heads: readonly HTMLTableCellElement[],
  words: TableWords,
  say: (text: string) => void,
): void {
  let sorted = { column: -1, ascending: true };
  for (const [column, head] of heads.entries()) {
    const name = head.textContent.trim();
    const button = element('button', { type: 'button', title: words.sortBy(name) }, name);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const ascending = sorted.column === column ? !sorted.ascending : true;
      sorted = { column, ascending };
      for (const other of heads) other.removeAttribute('aria-sort');
      head.ariaSort = ascending ? 'ascending' : 'descending';
      sortRows(table, column, ascending);
      say(words.sorted(name, ascending));
    });
  }
}

function sortRows(table: HTMLTableElement, column: number, ascending: boolean): void {
  const keyed = rowsOf(table).map((row) => ({ row, key: row.cells[column]?.dataset.sort ?? '' }));
  // Values that are not stated come last in both directions.
  keyed.sort((a, b) =>
    a.key === '' || b.key === ''
      ? Number(a.key === '') - Number(b.key === '')
      : collator.compare(a.key, b.key) * (ascending ? 1 : -1),
  );
  table.tBodies[0]?.append(...keyed.map(({ row }) => row));
}
