import { type Book, paragraphsOf } from '../../casebook/book.ts';
import { paths } from '../../paths.ts';
import { codePoints } from '../../text/code-points.ts';
import { factKey, ofCase } from './facts.ts';
import { makeTable, type Table } from './table.ts';

/** The words that carry each fact, a row for each quote; offsets count Unicode code points. */
export function evidenceTable(book: Book, site: string): Table {
  return makeTable('evidence', {
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
    rows: book.cases.flatMap((one) => {
      const texts = new Map(paragraphsOf(one).map(({ id, text }) => [id, text]));
      return one.facts.flatMap(({ id, list, evidence }) =>
        evidence.map(({ paragraph, exact, prefix, suffix, start, end }, index) => {
          const text = texts.get(paragraph) ?? one.title;
          return {
            case_id: one.id,
            fact_id: id,
            number: index + 1,
            list,
            paragraph,
            exact,
            prefix: prefix ?? null,
            suffix: suffix ?? null,
            start: codePoints(text, start),
            end: codePoints(text, end),
            url: site + placeOf(one.id, paragraph),
          };
        }),
      );
    }),
  });
}

/** The address of a paragraph; a title is the page itself. */
export function placeOf(id: string, paragraph: string): string {
  return paragraph === 'title' ? paths.case(id) : paths.paragraph(id, paragraph);
}
