import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import type { Note } from '../schema/case.ts';
import { noteAddress } from './highlights.ts';

/** An editorial note or a join, ready to be shown. */
export interface ShownNote {
  /** The address of the words it is about. */
  address: string;
  paragraph: string;
  /** An id in the vocabulary of note kinds, or `join`. */
  kind: Note['kind'];
  /** The source's words that it is about; for a join, before and after the page break. */
  words: string;
  after?: string;
  /** Our reason; a join has none. */
  reason?: string;
  /** The proposed reading of a suspected misprint. */
  reading?: { words: string; certainty: Note['certainty'] };
}

/** The id of a note in the list after the text: its address is that of the words it is about. */
export function noteRow(address: string): string {
  return `about-${address}`;
}

/** The name of the kind of a note. */
export function noteKind(words: Words, { kind }: Pick<ShownNote, 'kind'>): string {
  return kind === 'join' ? words.pageBreak : words.label('note-kinds', kind);
}

/** The notes of a case in the order of its text, then the joins. */
export function notesOf(one: Case): ShownNote[] {
  const order = [
    'title',
    ...one.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
  ];
  const notes = [...one.notes]
    .sort((a, b) => order.indexOf(a.paragraph) - order.indexOf(b.paragraph) || a.start - b.start)
    .map((note): ShownNote => {
      const { paragraph, kind, exact, reason, reading, certainty } = note;
      return {
        address: noteAddress(note),
        paragraph,
        kind,
        words: exact,
        reason,
        ...(reading !== undefined && { reading: { words: reading, certainty } }),
      };
    });
  const joins = one.joins.map(
    ({ paragraph, before, after }): ShownNote => ({
      address: paragraph,
      paragraph,
      kind: 'join',
      words: before,
      after,
    }),
  );
  return [...notes, ...joins];
}
