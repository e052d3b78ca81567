import { noteAddress } from '../../facts/highlights.ts';
import { certainties } from '../../schema/vocabulary.ts';
import { paths } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { ofCase } from './facts.ts';
import { makeTable, type Table, valuesIn } from './table.ts';

/** The editorial notes on each case. */
export function notesTable(site: Site): Table {
  return makeTable(site, 'notes', {
    fields: {
      case_id: { type: 'string', required: true },
      id: { type: 'string', required: true },
      paragraph: { type: 'string', required: true },
      kind: { type: 'string', required: true, ...valuesIn(site, 'note-kinds') },
      exact: { type: 'string', required: true },
      prefix: { type: 'string' },
      suffix: { type: 'string' },
      reading: { type: 'string' },
      certainty: { type: 'string', required: true, values: certainties },
      reason: { type: 'string', required: true },
      date: { type: 'date', required: true },
      url: { type: 'string', required: true, uri: true },
    },
    primaryKey: ['case_id', 'id'],
    foreignKeys: [ofCase],
    rows: site.book.cases.flatMap((one) =>
      one.notes.map((note) => ({
        case_id: one.id,
        id: note.id,
        paragraph: note.paragraph,
        kind: note.kind,
        exact: note.exact,
        prefix: note.prefix ?? null,
        suffix: note.suffix ?? null,
        reading: note.reading ?? null,
        certainty: note.certainty,
        reason: note.reason,
        date: note.date,
        url: site.root + paths.fact(one.id, noteAddress(note)),
      })),
    ),
  });
}
