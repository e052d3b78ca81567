import type { Book } from '../../casebook/book.ts';
import { keeper } from '../../keeper.ts';
import { brandsTable } from './brands.ts';
import { casesTable } from './cases.ts';
import { eventsTable } from './events.ts';
import { evidenceTable } from './evidence.ts';
import { figuresTable } from './figures.ts';
import { notesTable } from './notes.ts';
import { organisationsTable } from './organisations.ts';
import { outcomesTable } from './outcomes.ts';
import { placesTable } from './places.ts';
import { reasonsTable } from './reasons.ts';
import { type Table, type TableName, tableNames } from './table.ts';

const makers: Readonly<Record<TableName, (book: Book, site: string) => Table>> = {
  cases: casesTable,
  figures: figuresTable,
  brands: brandsTable,
  places: placesTable,
  organisations: organisationsTable,
  events: eventsTable,
  outcomes: outcomesTable,
  reasons: reasonsTable,
  evidence: evidenceTable,
  notes: notesTable,
};

// Each table is asked for as two files, in the archive, on a page and by the data package.
const keep = keeper<Table>();

/**
 * One table of the book.
 * @param site the site's address with its base path, ending in a slash
 */
export function tableOf(name: TableName, book: Book, site: string): Table {
  return keep(book, `${name} ${site}`, () => makers[name](book, site));
}

/** All tables of the book, the cases first. */
export function tablesOf(book: Book, site: string): Table[] {
  return tableNames.map((name) => tableOf(name, book, site));
}
