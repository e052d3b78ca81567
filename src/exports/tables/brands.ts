import type { Site } from '../../site/site.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table, valuesIn } from './table.ts';

/** The brands of each case, a row for each case that declares the brand. */
export function brandsTable(site: Site): Table {
  return makeTable(site, 'brands', {
    fields: {
      ...factKey,
      id: { type: 'string', required: true },
      name_zh: { type: 'string' },
      name_en: { type: 'string', required: true },
      role: { type: 'string', required: true, ...valuesIn(site, 'brand-roles') },
      written: { type: 'list', required: true },
      ...factGround,
    },
    primaryKey: factPrimaryKey,
    foreignKeys: [ofCase],
    rows: site.book.cases.flatMap((one) =>
      one.brands.map(({ id, role, written }, index) => ({
        id,
        name_zh: site.book.brands.get(id)?.zh ?? null,
        name_en: site.book.brands.get(id)?.en ?? id,
        role,
        written,
        ...factColumns(site, one, `brands.${index}`),
      })),
    ),
  });
}
