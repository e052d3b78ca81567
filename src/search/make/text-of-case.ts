import { type Case, paragraphsOf } from '../../book/book.ts';
import { sentences } from '../../text/sentences.ts';
import type { SearchParagraph, SearchReading, SearchText } from '../search-text.ts';

/** The words of a case: its title, its paragraphs and the readings that notes propose. */
export type CaseWords = Pick<SearchText, 'id' | 'title' | 'paragraphs' | 'readings'>;

/** The searchable text of a case. */
export function searchText(one: Case): CaseWords {
  const paragraphs = paragraphsOf(one).map(({ id, text }) => ({ id, text }));
  // Notes propose readings of the source's words, which a translation does not have.
  const readings = one.original ? [] : readingsOf(one, paragraphs);
  return { id: one.id, title: one.title, paragraphs, readings };
}

function readingsOf({ notes }: Case, paragraphs: readonly SearchParagraph[]): SearchReading[] {
  return notes.flatMap(({ paragraph, start, end, reading }): SearchReading[] => {
    const text = paragraphs.find(({ id }) => id === paragraph)?.text;
    if (reading === undefined || text === undefined) return [];
    const all = sentences(text);
    const first = all.find((span) => span.end > start)?.start ?? 0;
    const last = all.find((span) => span.end >= end)?.end ?? text.length;
    return [
      {
        paragraph,
        text: text.slice(first, start) + reading + text.slice(end, last),
        at: { start: start - first, end: start - first + reading.length },
        was: text.slice(start, end),
      },
    ];
  });
}
