import type { Book } from '../../casebook/book.ts';
import { brandRoles } from '../../schema/vocabulary.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table } from './table.ts';

/** The brands of each case, a row for each case that declares the brand. */
export function brandsTable(book: Book, site: string): Table {
  return makeTable('brands', {
    fields: {
      ...factKey,
      id: { type: 'string', required: true },
      name_zh: { type: 'string' },
      name_en: { type: 'string', required: true },
      role: { type: 'string', required: true, values: brandRoles },
      written: { type: 'list', required: true },
      ...factGround,
    },
    primaryKey: factPrimaryKey,
    foreignKeys: [ofCase],
    rows: book.cases.flatMap((one) =>
      one.brands.map(({ id, role, written }, index) => ({
        id,
        name_zh: book.brands.get(id)?.zh ?? null,
        name_en: book.brands.get(id)?.en ?? id,
        role,
        written,
        ...factColumns(one, `brands.${index}`, site),
      })),
    ),
  });
}
