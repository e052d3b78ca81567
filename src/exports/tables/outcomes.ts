import type { Site } from '../../site/site.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table, valuesIn } from './table.ts';

/** The outcomes of each case. */
export function outcomesTable(site: Site): Table {
  return makeTable(site, 'outcomes', {
    fields: {
      ...factKey,
      label: { type: 'string', required: true },
      kind: { type: 'string', required: true, ...valuesIn(site, 'outcomes') },
      sphere: { type: 'string', required: true, ...valuesIn(site, 'spheres') },
      country: { type: 'string' },
      ...factGround,
    },
    primaryKey: factPrimaryKey,
    foreignKeys: [ofCase],
    rows: site.book.cases.flatMap((one) =>
      one.outcomes.map(({ label, value, sphere, country }, index) => ({
        label,
        kind: value,
        sphere,
        country: country ?? null,
        ...factColumns(site, one, `outcomes.${index}`),
      })),
    ),
  });
}
