import { officeName } from '../../facts/entities.ts';
import type { Site } from '../../site/site.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table, valuesIn } from './table.ts';

/** The customs offices, right holders, parties and other bodies of each case. */
export function organisationsTable(site: Site): Table {
  const { book } = site;
  const rest = { role: null, parent_id: null, brand_id: null, country: null };
  return makeTable(site, 'organisations', {
    fields: {
      ...factKey,
      kind: { type: 'string', required: true, values: ['customs', 'holder', 'party', 'body'] },
      id: { type: 'string', required: true },
      name: { type: 'string', required: true },
      role: {
        type: 'string',
        ...valuesIn(site, 'customs-roles', 'party-roles', 'body-kinds'),
      },
      parent_id: { type: 'string' },
      brand_id: { type: 'string' },
      country: { type: 'string' },
      ...factGround,
    },
    primaryKey: factPrimaryKey,
    foreignKeys: [ofCase],
    rows: book.cases.flatMap((one) => [
      ...one.customs.map(({ id, role }, index) => ({
        ...rest,
        kind: 'customs',
        id,
        name: officeName(site, id),
        role,
        parent_id: book.customs.get(id)?.parent ?? null,
        ...factColumns(site, one, `customs.${index}`),
      })),
      ...one.holders.map(({ id, label, brand, country }, index) => ({
        ...rest,
        kind: 'holder',
        id,
        name: label,
        brand_id: brand ?? null,
        country: country ?? null,
        ...factColumns(site, one, `holders.${index}`),
      })),
      ...one.parties.map(({ id, label, role }, index) => ({
        ...rest,
        kind: 'party',
        id,
        name: label,
        role,
        ...factColumns(site, one, `parties.${index}`),
      })),
      ...one.bodies.map(({ id, label, kind }, index) => ({
        ...rest,
        kind: 'body',
        id,
        name: label,
        role: kind,
        ...factColumns(site, one, `bodies.${index}`),
      })),
    ]),
  });
}
