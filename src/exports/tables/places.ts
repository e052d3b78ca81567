import type { Site } from '../../site/site.ts';
import { countryName } from '../../text/countries.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table, valuesIn } from './table.ts';

/** The ports and countries of each case. */
export function placesTable(site: Site): Table {
  return makeTable(site, 'places', {
    fields: {
      ...factKey,
      kind: { type: 'string', required: true, values: ['port', 'country'] },
      id: { type: 'string', required: true },
      name_zh: { type: 'string', required: true },
      name_en: { type: 'string', required: true },
      country: { type: 'string', required: true },
      customs_id: { type: 'string' },
      role: { type: 'string', ...valuesIn(site, 'country-roles', 'port-roles') },
      ...factGround,
    },
    primaryKey: factPrimaryKey,
    foreignKeys: [ofCase],
    rows: site.book.cases.flatMap((one) => [
      ...one.ports.map(({ id, role }, index) => {
        const port = site.book.ports.get(id);
        return {
          kind: 'port',
          id,
          name_zh: port?.zh ?? id,
          name_en: port?.en ?? id,
          country: port?.country ?? '',
          customs_id: port?.customs ?? null,
          role,
          ...factColumns(site, one, `ports.${index}`),
        };
      }),
      ...one.countries.map(({ code, role }, index) => ({
        kind: 'country',
        id: code,
        name_zh: countryName(code, 'zh-CN'),
        name_en: countryName(code, 'en'),
        country: code,
        customs_id: null,
        role,
        ...factColumns(site, one, `countries.${index}`),
      })),
    ]),
  });
}
