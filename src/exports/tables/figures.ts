import { hedges } from '../../schema/vocabulary.ts';
import type { Site } from '../../site/site.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table, valuesIn } from './table.ts';

/** Every number in the texts, and those that are computed from them. */
export function figuresTable(site: Site): Table {
  return makeTable(site, 'figures', {
    fields: {
      ...factKey,
      label: { type: 'string', required: true },
      kind: { type: 'string', required: true, ...valuesIn(site, 'figure-kinds') },
      value: { type: 'number', required: true },
      unit: { type: 'string', required: true },
      hedge: { type: 'string', required: true, values: hedges },
      written: { type: 'string' },
      goods_id: { type: 'string' },
      brand_id: { type: 'string' },
      formula: { type: 'string' },
      ...factGround,
    },
    primaryKey: factPrimaryKey,
    foreignKeys: [ofCase],
    rows: site.book.cases.flatMap((one) =>
      one.figures.map(({ label, kind, value, unit, hedge, written, of, formula }, index) => ({
        label,
        kind,
        value,
        unit,
        hedge,
        written: written ?? null,
        goods_id: of?.goods ?? null,
        brand_id: of?.brand ?? null,
        formula: formula ?? null,
        ...factColumns(site, one, `figures.${index}`),
      })),
    ),
  });
}
