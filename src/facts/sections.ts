import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';

/** A part of a case as a page shows it. */
export type ShownSection = Case['sections'][number] & {
  /** The id of its heading on the page; a part without heading has none. */
  anchor: string | undefined;
  /** The id to which a link to the part leads. */
  target: string;
  /** The heading or, where the source has none, our name for a part of its kind. */
  name: string;
};

/** The parts of a case, with their ids on a page: `f` and `r`, and `f-2` for a second account. */
export function sectionsOf({ sections }: Pick<Case, 'sections'>, words: Words): ShownSection[] {
  const count = { f: 0, r: 0 };
  return sections.map((section) => {
    const { kind, heading, paragraphs } = section;
    count[kind] += 1;
    const id = count[kind] === 1 ? kind : `${kind}-${count[kind]}`;
    const anchor = heading === undefined ? undefined : id;
    return {
      ...section,
      anchor,
      target: anchor ?? paragraphs[0]?.id ?? 'text',
      name: heading ?? words.parts[kind],
    };
  });
}
