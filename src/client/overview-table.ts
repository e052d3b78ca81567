import { overviewUi } from '../i18n/overview-ui.ts';
import { element } from './element.ts';
import { offer } from './save-figure.ts';

const words = overviewUi.overview.controls;
const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Sorting, filtering, a choice of columns, copying and saving over a table that is complete without. */
class OverviewTable extends HTMLElement {
  #status = element('p', { role: 'status', className: 'status' });
  #sorted = { column: -1, ascending: true };

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
    for (const [index, head] of heads.entries()) this.#makeSortable(table, heads, head, index);
    this.querySelector('.controls')?.replaceWith(this.#controls(table, heads));
    this.querySelector('.status')?.replaceWith(this.#status);
    this.#say(table);
  }

  #makeSortable(
    table: HTMLTableElement,
    heads: readonly HTMLTableCellElement[],
    head: HTMLTableCellElement,
    index: number,
  ): void {
    const name = head.textContent.trim();
    const button = element('button', { type: 'button', title: words.sortBy(name) }, name);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const ascending = this.#sorted.column === index ? !this.#sorted.ascending : true;
      this.#sorted = { column: index, ascending };
      for (const other of heads) other.removeAttribute('aria-sort');
      head.ariaSort = ascending ? 'ascending' : 'descending';
      const keyed = rowsOf(table).map((row) => ({
        row,
        key: row.cells[index]?.dataset.sort ?? '',
      }));
      // What is not stated comes last either way.
      keyed.sort((a, b) =>
        a.key === '' || b.key === ''
          ? Number(a.key === '') - Number(b.key === '')
          : collator.compare(a.key, b.key) * (ascending ? 1 : -1),
      );
      table.tBodies[0]?.append(...keyed.map(({ row }) => row));
      this.#status.textContent = words.sorted(name, ascending);
    });
  }

  #controls(table: HTMLTableElement, heads: readonly HTMLTableCellElement[]): HTMLElement {
    const filter = element('input', { type: 'search', placeholder: words.placeholder });
    filter.addEventListener('input', () => {
      const wanted = filter.value.trim().toLowerCase().split(/\s+/);
      for (const row of rowsOf(table)) {
        const text = row.textContent.toLowerCase();
        row.hidden = !wanted.every((word) => text.includes(word));
      }
      this.#say(table);
    });
    const copy = element('button', { type: 'button' }, words.copy);
    copy.addEventListener('click', async () => {
      const rows = this.#shown(table);
      const text = rows.map((cells) => cells.map(plain).join('\t')).join('\n');
      try {
        await navigator.clipboard.writeText(text);
        this.#status.textContent = words.copied(rows.length - 1);
      } catch {
        this.#status.textContent = words.copyFailed;
      }
    });
    const save = element('button', { type: 'button' }, words.download);
    save.addEventListener('click', () => {
      const rows = this.#shown(table);
      const csv = rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
      // The mark at the head tells spreadsheets that the file is UTF-8.
      offer(new Blob([`\uFEFF${csv}`], { type: 'text/csv' }), words.file);
    });
    return element(
      'div',
      { className: 'controls', role: 'group', ariaLabel: words.label },
      element('label', {}, element('span', {}, words.filter), filter),
      chooser(table, heads),
      copy,
      save,
      element('p', { className: 'note' }, words.sortNote),
    );
  }

  /** The texts of what is shown, the heads first. */
  #shown(table: HTMLTableElement): string[][] {
    return [...table.rows]
      .filter((row) => !row.hidden)
      .map((row) => [...row.cells].filter((cell) => !cell.hidden).map(textOf));
  }

  #say(table: HTMLTableElement): void {
    const rows = rowsOf(table);
    this.#status.textContent = words.shown(rows.filter((row) => !row.hidden).length, rows.length);
  }
}

/** A list of columns to show; the first, which heads the rows, always stays. */
function chooser(
  table: HTMLTableElement,
  heads: readonly HTMLTableCellElement[],
): HTMLDetailsElement {
  const boxes = heads.slice(1).map((head, at) => {
    const box = element('input', { type: 'checkbox', checked: true });
    box.addEventListener('change', () => {
      for (const row of table.rows) {
        const cell = row.cells[at + 1];
        if (cell) cell.hidden = !box.checked;
      }
    });
    return element('label', {}, box, head.textContent);
  });
  return element(
    'details',
    {},
    element('summary', {}, words.columns),
    element('div', {}, ...boxes),
  );
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])];
}

/** The values of a cell on one line. */
function textOf(cell: HTMLTableCellElement): string {
  const items = [...cell.querySelectorAll('li')];
  const parts = items.length > 0 ? items : [cell.querySelector('a > span:last-child') ?? cell];
  return parts
    .map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '))
    .join(overviewUi.overview.separator);
}

const plain = (text: string) => text.replace(/[\t\n]/g, ' ');
const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

customElements.define('overview-table', OverviewTable);
