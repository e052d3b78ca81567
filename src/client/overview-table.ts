import type { TableWords } from '../i18n/zh/overview-table.ts';
import { element } from './element.ts';
import { offerFile } from './offer-file.ts';
import { makeSortable } from './sort-table.ts';
import { rowsOf, shownTexts, toCsv, toTsv } from './table-text.ts';
import { loadTableWords } from './table-words.ts';

/** Adds sorting, filtering, a choice of columns, copying and saving to a table that is complete without them. */
class OverviewTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    // The table has no tools until the words have loaded, or if they never do.
    if (table) void loadTableWords().then((words) => addTools(this, table, words));
  }
}

/** Shows a message below the tools. */
type Say = (text: string) => void;

function addTools(whole: HTMLElement, table: HTMLTableElement, words: TableWords): void {
  const status = element('p', { role: 'status', className: 'status' });
  const say: Say = (text) => {
    status.textContent = text;
  };
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  makeSortable(table, heads, words, say);
  whole.querySelector('.controls')?.replaceWith(controls(table, heads, words, say));
  whole.querySelector('.status')?.replaceWith(status);
  say(countIn(table, words));
}

function controls(
  table: HTMLTableElement,
  heads: readonly HTMLTableCellElement[],
  words: TableWords,
  say: Say,
): HTMLElement {
  const copy = element('button', { type: 'button' }, words.copy);
  copy.addEventListener('click', async () => {
    const rows = shownTexts(table, words.separator);
    try {
      await navigator.clipboard.writeText(toTsv(rows));
      say(words.copied(rows.length - 1));
    } catch {
      say(words.copyFailed);
    }
  });
  const save = element('button', { type: 'button', className: 'save' }, words.download);
  save.addEventListener('click', () => {
    // The byte order mark tells spreadsheets that the file is UTF-8.
    const csv = `\uFEFF${toCsv(shownTexts(table, words.separator))}`;
    offerFile(new Blob([csv], { type: 'text/csv' }), words.file);
  });
  return element(
    'div',
    { className: 'controls', role: 'group', ariaLabel: words.label },
    filter(table, words, say),
    chooser(table, heads, words),
    copy,
    save,
    element('p', { className: 'note' }, words.sortNote),
  );
}

/** Makes the field that filters the rows by words. */
function filter(table: HTMLTableElement, words: TableWords, say: Say): HTMLLabelElement {
  const field = element('input', { type: 'search', placeholder: words.placeholder });
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase().split(/\s+/);
    for (const row of rowsOf(table)) {
      const text = row.textContent.toLowerCase();
      row.hidden = !wanted.every((word) => text.includes(word));
    }
    say(countIn(table, words));
  });
  return element('label', {}, element('span', {}, words.filter), field);
}

/** Makes the list of columns to show; the first column, with the heads of the rows, always stays. */
function chooser(
  table: HTMLTableElement,
  heads: readonly HTMLTableCellElement[],
  words: TableWords,
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

/** Says how many of the rows are shown. */
function countIn(table: HTMLTableElement, words: TableWords): string {
  const rows = rowsOf(table);
  return words.shown(rows.filter((row) => !row.hidden).length, rows.length);
}

customElements.define('overview-table', OverviewTable);
