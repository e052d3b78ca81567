import { tableWords as en } from '../i18n/en/overview-table.ts';
import { tableWords as zh } from '../i18n/zh/overview-table.ts';
import { pageLanguage } from './language.ts';
import { offerFile } from './offer-file.ts';
import { makeSortable, sortRows } from './sort-table.ts';
import { keepState, readState } from './table-state.ts';
import { isShown, rowsOf, shownTexts, toCsv, toTsv } from './table-text.ts';

/** Both languages are less than what a file of its own would cost. */
const words = pageLanguage() === 'en' ? en : zh;

/** Adds sorting, filtering, copying and saving to a table that is complete without them. The address keeps the state. */
class OverviewTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (table) addTools(this, table);
  }
}

/** Shows a message below the tools. */
type Say = (text: string) => void;

function addTools(whole: HTMLElement, table: HTMLTableElement): void {
  const [field, copy, save] = whole.querySelectorAll<HTMLInputElement>('.controls :disabled');
  const status = whole.querySelector('.status');
  if (!field || !copy || !save || !status) return;
  const say: Say = (text) => {
    status.textContent = text;
  };
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const boxes = [...whole.querySelectorAll<HTMLInputElement>('.columns input')];
  let by = '';
  const keep = () => keepState({ filter: field.value, by, boxes });
  const filter = () => {
    const hidden = filterRows(table, field.value);
    const names = heads.flatMap((head, at) => (hidden.has(at) ? head.textContent.trim() : []));
    say(countIn(table) + (names.length > 0 ? words.inHidden(names) : ''));
  };
  const sort = (wanted: string) => {
    const ascending = !wanted.startsWith('-');
    const key = wanted.replace('-', '');
    const column = heads.findIndex((head) => head.dataset.column === key);
    const head = heads[column];
    if (!head) return;
    by = wanted;
    sortRows(table, heads, { column, ascending });
    say(words.sorted(head.textContent.trim(), ascending));
  };
  makeSortable(heads, (wanted) => {
    sort(wanted);
    keep();
  });
  field.addEventListener('input', () => {
    filter();
    keep();
  });
  for (const box of boxes)
    box.addEventListener('change', () => {
      filter();
      keep();
    });
  copy.addEventListener('click', () => void copyRows(table, say));
  save.addEventListener('click', () => {
    // The byte order mark tells spreadsheets that the file is UTF-8.
    const csv = `\uFEFF${toCsv(shownTexts(table, words.separator))}`;
    offerFile(new Blob([csv], { type: 'text/csv' }), words.file);
  });
  const state = readState(boxes);
  field.value = state.filter;
  filter();
  if (state.by !== null) sort(state.by);
  for (const control of [field, copy, save]) control.disabled = false;
}

async function copyRows(table: HTMLTableElement, say: Say): Promise<void> {
  const rows = shownTexts(table, words.separator);
  try {
    await navigator.clipboard.writeText(toTsv(rows));
    say(words.copied(rows.length - 1));
  } catch {
    say(words.copyFailed);
  }
}

/**
 * Shows the rows that have all the words. A Latin word stands at the beginning of one: port is not in export. Commas in
 * numbers make no difference.
 * @returns the places of the columns that are not shown and have words which a row that is has nowhere else
 */
function filterRows(table: HTMLTableElement, filter: string): Set<number> {
  const plain = (text: string) => text.replace(/(\d),(?=\d)/g, '$1');
  const wanted = plain(filter.trim())
    .split(/\s+/)
    .map((word) => new RegExp(word.replace(/\W/g, '\\$&').replace(/^\w/, '\\b$&'), 'i'));
  // What stands in two elements are two words, but Chinese words have elements inside, where a line may break.
  const textOf = (one: Element) => plain(one.textContent + one.innerHTML.replace(/<.*?>/g, ' '));
  const hidden = new Set<number>();
  for (const row of rowsOf(table)) {
    const cells = [...row.cells];
    const shown = cells.filter(isShown).map(textOf).join(' ');
    const text = textOf(row);
    row.hidden = !wanted.every((word) => word.test(text));
    const unseen = row.hidden ? [] : wanted.filter((word) => !word.test(shown));
    for (const [at, cell] of cells.entries()) {
      if (unseen.some((word) => word.test(textOf(cell)))) hidden.add(at);
    }
  }
  return hidden;
}

/** Says how many of the rows are shown. */
function countIn(table: HTMLTableElement): string {
  const rows = rowsOf(table);
  return words.shown(rows.filter((row) => !row.hidden).length, rows.length);
}

customElements.define('overview-table', OverviewTable);
