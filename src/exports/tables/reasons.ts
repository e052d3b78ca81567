import type { Book } from '../../casebook/book.ts';
import { topicName } from '../../facts/entities.ts';
import { factColumns, factGround, factKey, factPrimaryKey, ofCase } from './facts.ts';
import { makeTable, type Table } from './table.ts';

/** The reasons for which each case was chosen, a row for each topic that a reason bears on. */
export function reasonsTable(book: Book, site: string): Table {
  return makeTable('reasons', {
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
    rows: book.cases.flatMap((one) =>
      one.reasons.flatMap(({ paragraph, label, topics }, index) =>
        topics.map(({ id }, place) => ({
          paragraph,
          label,
          topic_id: id,
          topic: topicName(book, id),
          ...factColumns(one, `reasons.${index}.topics.${place}`, site),
        })),
      ),
    ),
  });
}
