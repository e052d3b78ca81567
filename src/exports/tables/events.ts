import type { Site } from '../../site/site.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table, valuesIn } from './table.ts';

/** The dated events of each case, as precise as the text. */
export function eventsTable(site: Site): Table {
  return makeTable(site, 'events', {
    fields: {
      ...factKey,
      label: { type: 'string', required: true },
      kind: { type: 'string', required: true, ...valuesIn(site, 'event-kinds') },
      date: { type: 'string', required: true },
      ...factGround,
    },
    primaryKey: factPrimaryKey,
    foreignKeys: [ofCase],
    rows: site.book.cases.flatMap((one) =>
      one.events.map(({ label, kind, date }, index) => ({
        label,
        kind,
        date,
        ...factColumns(site, one, `events.${index}`),
      })),
    ),
  });
}
