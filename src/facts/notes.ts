import type { Case } from '../casebook/book.ts';
import { zh } from '../i18n/zh.ts';

/** An editorial note in words, as it is shown. */
export interface DescribedNote {
  id: string;
  paragraph: string;
  kind: 'sic' | 'variant' | 'arithmetic' | 'naming' | 'join';
  /** The source's words that it is about. */
  words: string;
  /** What we say of them. */
  text: string;
  /** The proposed reading, for a suspected misprint. */
  reading?: string | undefined;
  certainty?: 'high' | 'medium' | 'low';
}

/** The notes of a case in the order of its text: misprints, variants, sums, names, joins. */
export function describeNotes(one: Case): DescribedNote[] {
  const order = [
    'title',
    ...one.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
  ];
  const notes = [...one.notes]
    .sort((a, b) => order.indexOf(a.paragraph) - order.indexOf(b.paragraph) || a.start - b.start)
    .map(({ id, paragraph, kind, exact, reason, reading, certainty }) => {
      const proposed =
        reading === undefined ? '' : `${zh.reading(reading)}（${zh.certainty[certainty]}）。`;
      return {
        id: `note-${id}`,
        paragraph,
        kind,
        words: exact,
        text: proposed + reason,
        reading,
        certainty,
      };
    });
  const joins = one.joins.map(({ paragraph, before, after }, index) => ({
    id: `join-${index + 1}`,
    paragraph,
    kind: 'join' as const,
    words: before.slice(-4) + after.slice(0, 4),
    text: zh.joined(before.slice(-4), after.slice(0, 4)),
  }));
  return [...notes, ...joins];
}
