import { topicName } from '../../facts/entities.ts';
import type { Site } from '../../site/site.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table } from './table.ts';

/** The reasons for which each case was chosen, a row for each topic that a reason bears on. */
export function reasonsTable(site: Site): Table {
  return makeTable(site, 'reasons', {
    fields: {
      ...factKey,
      paragraph: { type: 'string', required: true },
      label: { type: 'string', required: true },
      topic_id: { type: 'string', required: true },
      topic: { type: 'string', required: true },
      ...factGround,
    },
    primaryKey: factPrimaryKey,
    foreignKeys: [ofCase],
    rows: site.book.cases.flatMap((one) =>
      one.reasons.flatMap(({ paragraph, label, topics }, index) =>
        topics.map(({ id }, place) => ({
          paragraph,
          label,
          topic_id: id,
          topic: topicName(site, id),
          ...factColumns(site, one, `reasons.${index}.topics.${place}`),
        })),
      ),
    ),
  });
}
