import { textHash } from '../../book/ledger.ts';
import { entitiesOfCase, entityLabel } from '../../facts/entities.ts';
import { caseUpdated } from '../../facts/updated.ts';
import { directions } from '../../schema/vocabulary.ts';
import { paths } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { makeTable, type Table } from './table.ts';

/** The cases, a row each. */
export function casesTable(site: Site): Table {
  const { book, language, root } = site;
  return makeTable(site, 'cases', {
    fields: {
      id: { type: 'string', required: true },
      edition: { type: 'string', required: true },
      number: { type: 'integer', required: true },
      title: { type: 'string', required: true },
      summary: { type: 'string', required: true },
      direction: { type: 'string', values: directions },
      rights: { type: 'list', required: true },
      channels: { type: 'list' },
      detection: { type: 'list' },
      goods_ids: { type: 'list' },
      goods: { type: 'list' },
      publisher: { type: 'string' },
      // A month or a year is no date of Table Schema.
      published: { type: 'string' },
      updated: { type: 'date', required: true },
      text_sha256: { type: 'string', required: true },
      url: { type: 'string', required: true, uri: true },
    },
    primaryKey: ['id'],
    rows: book.editions.flatMap((edition) =>
      edition.cases.map((one) => {
        const goods = entitiesOfCase(book, one, 'goods');
        return {
          id: one.id,
          edition: edition.id,
          number: one.number,
          title: one.title,
          summary: one.summary,
          direction: one.direction?.value ?? null,
          rights: one.rights.map(({ value }) => value),
          channels: listOrNull(one.channels.map(({ value }) => value)),
          detection: listOrNull(one.detection.map(({ value }) => value)),
          goods_ids: listOrNull(goods.map(({ id }) => id)),
          goods: listOrNull(goods.map((entity) => entityLabel('goods', entity, language))),
          publisher: edition.issuer ?? null,
          published: edition.published ?? null,
          updated: caseUpdated(book, one),
          text_sha256: textHash(one),
          url: root + paths.case(one.id),
        };
      }),
    ),
  });
}

/** In CSV an empty list can't be told from no value. */
function listOrNull(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}
