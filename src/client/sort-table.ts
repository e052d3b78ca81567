import { element } from './element.ts';
import { rowsOf } from './table-text.ts';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Makes each head of a table a button that asks to sort by its column, by its name, and to reverse that with `-`. */
export function makeSortable(
  heads: readonly HTMLTableCellElement[],
  ask: (by: string) => void,
): void {
  for (const head of heads) {
    const button = element('button', { type: 'button' }, head.textContent.trim());
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      ask((head.ariaSort === 'ascending' ? '-' : '') + head.dataset.column);
    });
  }
}

/** Puts the rows of a table in the order of a column, and says so in its head. */
export function sortRows(
  table: HTMLTableElement,
  heads: readonly HTMLTableCellElement[],
  { column, ascending }: { column: number; ascending: boolean },
): void {
  for (const [index, head] of heads.entries()) {
    if (index !== column) head.removeAttribute('aria-sort');
    else head.ariaSort = ascending ? 'ascending' : 'descending';
  }
  const keyed = rowsOf(table).map((row) => ({ row, key: row.cells[column]?.dataset.sort ?? '' }));
  // Values that are not stated come last in both directions.
  keyed.sort((a, b) =>
    a.key === '' || b.key === ''
      ? Number(a.key === '') - Number(b.key === '')
      : collator.compare(a.key, b.key) * (ascending ? 1 : -1),
  );
  table.tBodies[0]?.append(...keyed.map(({ row }) => row));
}
