import { memoize } from '../../memoize.ts';
import type { Site } from '../../site/site.ts';
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

const makers: Readonly<Record<TableName, (site: Site) => Table>> = {
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

// Tables are memoized, because two files, the archive, a page and the data package use each of them.
const tables = memoize<Table>();

/** One table of the book. */
export function tableOf(name: TableName, site: Site): Table {
  return tables(site, name, () => makers[name](site));
}

/** All tables of the book, the cases first. */
export function tablesOf(site: Site): Table[] {
  return tableNames.map((name) => tableOf(name, site));
}
