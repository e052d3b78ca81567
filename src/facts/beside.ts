import type { Case } from '../book/book.ts';

/** A section of a translation beside that of its source. */
export interface SectionBeside {
  heading: string | undefined;
  /** The source's heading. */
  source: string | undefined;
  pairs: { id: string; english: string; chinese: string; isHeading: boolean }[];
}

/** A translated case and its source, paragraph by paragraph: the content check holds both to the same ids. */
export function pairsOf(one: Case, original: Case): SectionBeside[] {
  return one.sections.map(({ heading, paragraphs }, index) => {
    const source = original.sections[index];
    return {
      heading,
      source: source?.heading,
      pairs: paragraphs.map(({ id, text, heading: isHeading = false }, place) => ({
        id,
        isHeading,
        english: text,
        chinese: source?.paragraphs[place]?.text ?? '',
      })),
    };
  });
}
