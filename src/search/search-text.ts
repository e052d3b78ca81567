import type { Case } from '../casebook/book.ts';
import { paragraphsOf } from '../casebook/book.ts';
import { type Span, sentences } from '../text/sentences.ts';

/** A paragraph of a case, by its id: `f1` and on in 案情介绍, `r1` and on in 评选理由. */
export interface SearchParagraph {
  id: string;
  text: string;
}

/** A sentence with the reading that an editorial note proposes in the place of its words. */
export interface SearchReading {
  paragraph: string;
  /** The sentence as it would read. */
  text: string;
  /** Where the proposed reading stands in it. */
  at: Span;
  /** The source's own words. */
  was: string;
}

/** What search covers of a case, and shows of it. */
export interface SearchText {
  /** The id of the case, as 2016-04. */
  id: string;
  title: string;
  paragraphs: SearchParagraph[];
  readings: SearchReading[];
}

/** The parts of a case that a search may be limited to. */
export const sections = ['all', 'title', 'f', 'r'] as const;
export type Section = (typeof sections)[number];

/** The searchable text of a case. */
export function searchText(one: Case): SearchText {
  const paragraphs = paragraphsOf(one).map(({ id, text }) => ({ id, text }));
  // The readings that notes propose are of the source's words.
  const readings = one.original ? [] : readingsOf(one, paragraphs);
  return { id: one.id, title: one.title, paragraphs, readings };
}

function readingsOf({ notes }: Case, paragraphs: readonly SearchParagraph[]): SearchReading[] {
  return notes.flatMap(({ paragraph, start, end, reading }): SearchReading[] => {
    const text = paragraphs.find(({ id }) => id === paragraph)?.text;
    if (reading === undefined || text === undefined) return [];
    const first = sentences(text).find((span) => span.end > start)?.start ?? 0;
    const last = sentences(text).find((span) => span.end >= end)?.end ?? text.length;
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
