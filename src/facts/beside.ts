import type { Case } from '../book/book.ts';
import type { Segment } from './annotate.ts';
import { highlightCase } from './highlights.ts';

/** A text in the source's language and in translation. */
export interface Pair<Text> {
  zh: Text;
  en: Text;
}

/** A section of a case with its translation, paragraph by paragraph. */
export interface SectionBeside {
  heading: Pair<string> | undefined;
  pairs: (Pair<readonly Segment[]> & { id: string; isHeading: boolean })[];
}

/**
 * A case and its translation, paragraph by paragraph: the content check holds both to the same ids. The words of each
 * fact are marked in both; names and terms have their links on the pages of the case.
 * @param addressed the language whose words have the addresses of the facts
 */
export function besideOf({ zh, en }: Pair<Case>, addressed: keyof Pair<Case>): SectionBeside[] {
  const marks = { zh: highlightCase(zh, ''), en: highlightCase(en, '') };
  const runs = (language: keyof Pair<Case>, id: string) =>
    (marks[language].get(id) ?? []).map((run) => plain(run, language === addressed));
  return zh.sections.map(({ heading, paragraphs }, index) => ({
    heading:
      heading === undefined ? undefined : { zh: heading, en: en.sections[index]?.heading ?? '' },
    pairs: paragraphs.map(({ id, heading: isHeading = false }) => ({
      id,
      isHeading,
      zh: runs('zh', id),
      en: runs('en', id),
    })),
  }));
}

/** A run with nothing but its facts, whose addresses it has or has not. */
function plain({ text, facts, opens }: Segment, addressed: boolean): Segment {
  const own = (ids: readonly string[]) => ids.filter((id) => !id.startsWith('note-'));
  return {
    text,
    facts: own(facts),
    opens: addressed ? own(opens) : [],
    link: undefined,
    reading: undefined,
  };
}
