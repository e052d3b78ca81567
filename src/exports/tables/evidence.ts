import type { Site } from '../../site/site.ts';
import { quotePlace } from '../quote-place.ts';
import { factKey, ofCase } from './facts.ts';
import { makeTable, type Table } from './table.ts';

/** The words that carry each fact, a row for each quote; offsets count Unicode code points. */
export function evidenceTable(site: Site): Table {
  return makeTable(site, 'evidence', {
    fields: {
      ...factKey,
      number: { type: 'integer', required: true },
      list: { type: 'string', required: true },
      paragraph: { type: 'string', required: true },
      exact: { type: 'string', required: true },
      prefix: { type: 'string' },
      suffix: { type: 'string' },
      start: { type: 'integer', required: true },
      end: { type: 'integer', required: true },
      url: { type: 'string', required: true, uri: true },
    },
    primaryKey: ['case_id', 'fact_id', 'number'],
    foreignKeys: [ofCase],
    rows: site.book.cases.flatMap((one) =>
      one.facts.flatMap(({ id, list, evidence }) =>
        evidence.map((quote, index) => {
          const { path, start, end } = quotePlace(one, quote);
          return {
            case_id: one.id,
            fact_id: id,
            number: index + 1,
            list,
            paragraph: quote.paragraph,
            exact: quote.exact,
            prefix: quote.prefix ?? null,
            suffix: quote.suffix ?? null,
            start,
            end,
            url: site.root + path,
          };
        }),
      ),
    ),
  });
}
