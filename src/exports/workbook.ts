import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { bookUpdated } from '../facts/updated.ts';
import type { Site } from '../site/site.ts';
import { tablesOf } from './tables/index.ts';
import { type Table, type Value, writeValue } from './tables/table.ts';
import { zipOf } from './zip.ts';

/**
 * All tables as a workbook of Office Open XML (`.xlsx`), a sheet each. What is no number is text and says so, because a
 * spreadsheet that reads CSV takes the case 2016-01 for a day in January. The same content gives the same bytes.
 */
export async function writeWorkbook(site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tablesOf(site).map((table) => ({
    sheet: table.name,
    data: rowsOf(table),
    stickyRowsCount: 1,
  }));
  // What is written has the time of writing in it; packed again, it has the day of the content.
  const written = await writeExcelFile(sheets).toBuffer();
  return zipOf(new Map(Object.entries(unzipSync(written))), bookUpdated(site.book));
}

function rowsOf({ fields, rows }: Table): Cell[][] {
  return [
    fields.map(({ name }) => ({ ...text(name), fontWeight: 'bold' as const })),
    ...rows.map((row) => fields.map(({ name }) => cellOf(row[name] ?? null))),
  ];
}

function cellOf(value: Value): Cell {
  if (value === null) return null;
  return typeof value === 'number' ? value : text(writeValue(value));
}

/** A cell of the format “text”, which stays text when it is edited. */
function text(value: string) {
  return { value, type: String, format: '@' };
}
