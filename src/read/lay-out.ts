import type { Language } from '../i18n/languages.ts';
import { type EditionData, headingsIn, type Part } from '../schema/edition.ts';
import type { BodyFault, WrittenBody, WrittenParagraph, WrittenSection } from './read-body.ts';

/** One paragraph of a case's text, or the heading of a reason. */
export interface Paragraph extends WrittenParagraph {
  /** `f1…` in the account of the case, `r1…` in the reasons; the count goes on through parts of the same kind. */
  id: string;
}

/** The kinds of sections: `f` for an account of the facts, `r` for reasons. */
const sectionKinds = ['f', 'r'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A part of a case's text. */
export interface Section {
  kind: SectionKind;
  /** The heading, verbatim, as 一、案情介绍; a part may have none. */
  heading?: string;
  /** The line of the file on which the heading or, without one, the first paragraph stands. */
  line: number;
  /** The place of the part in the layout of the list, from 0. */
  part: number;
  paragraphs: Paragraph[];
}

/** The body of a case or a translation, in the parts that the layout of its list declares. */
export interface Body {
  sections: Section[];
  faults: BodyFault[];
  /** Whether its parts are those of the layout; if not, its paragraph ids may be wrong and nothing is compared. */
  fits: boolean;
}

/**
 * Gives the parts of a body their kinds and the paragraphs their ids, by the layout of its list. The first part that
 * does not fit is a fault, and the only one, since what follows from it would be told many times.
 * @param edition the list; without one, the first part is taken as the account and all others as reasons
 */
export function layOut(
  { sections, faults, end }: WrittenBody,
  edition: { file: string; data: EditionData } | undefined,
  language: Language,
): Body {
  if (edition === undefined) {
    const guessed = sections.map((_, index) => Math.min(index, 1));
    return { sections: numbered(sections, guessed, sectionKinds), faults, fits: false };
  }
  const parts = edition.data.layout.parts.map((part) => inLanguage(part, language));
  const { places, misfit } = matchParts(sections, parts, end);
  const kinds = parts.map(({ kind }) => kind);
  const allowed = `the parts of "layout" in ${edition.file}: ${parts.map(describe).join(', then ')}`;
  return {
    sections: numbered(sections, places, kinds),
    faults:
      misfit === undefined
        ? faults
        : [...faults.filter(({ line }) => line !== misfit.line), { ...misfit, allowed }],
    fits: misfit === undefined,
  };
}

/** A part of the layout with its headings in one language. */
interface PartIn {
  kind: SectionKind;
  headings: readonly string[] | undefined;
  optional: boolean;
}

function inLanguage({ kind, heading, english, optional }: Part, language: Language): PartIn {
  const own = language === 'en' ? english : heading;
  return {
    kind: kind === 'account' ? 'f' : 'r',
    headings: heading === undefined ? undefined : headingsIn(own),
    optional: optional === true,
  };
}

/** The place in the layout of each section, and the first section that has none, or part that is missing. */
function matchParts(
  sections: readonly WrittenSection[],
  parts: readonly PartIn[],
  end: number,
): { places: number[]; misfit?: { line: number; found: string } } {
  const places: number[] = [];
  let next = 0;
  for (const [index, section] of sections.entries()) {
    const from = next;
    while (parts[next]?.optional && !fits(section, parts[next])) next += 1;
    if (!fits(section, parts[next])) {
      // The sections from here on keep the kinds of the layout in its order, so that the text can still be read.
      const rest = sections
        .slice(index)
        .map((_, place) => Math.min(from + place, parts.length - 1));
      return { places: [...places, ...rest], misfit: { line: section.line, found: name(section) } };
    }
    places.push(next);
    next += 1;
  }
  const missing = parts.slice(next).find(({ optional }) => !optional);
  if (missing === undefined) return { places };
  return { places, misfit: { line: end, found: `no part ${describe(missing)}` } };
}

function fits({ heading }: WrittenSection, part: PartIn | undefined): boolean {
  if (part === undefined) return false;
  if (part.headings === undefined) return heading === undefined;
  // A layout without English headings is reported itself; then any heading will do.
  return heading !== undefined && (part.headings.length === 0 || part.headings.includes(heading));
}

function name({ heading }: WrittenSection): string {
  return heading === undefined ? 'a part without heading' : `the heading "## ${heading}"`;
}

/** A part of the layout as messages name it. */
function describe({ headings, optional }: PartIn): string {
  const named =
    headings === undefined
      ? 'a part without heading (after a line *** if it is not the first)'
      : headings.map((heading) => `"## ${heading}"`).join(' or ');
  return named + (optional ? ' (may be absent)' : '');
}

/** The sections with their kinds, and their paragraphs with ids. */
function numbered(
  sections: readonly WrittenSection[],
  places: readonly number[],
  kinds: readonly SectionKind[],
): Section[] {
  const count = { f: 0, r: 0 };
  return sections.map((section, index): Section => {
    const part = places[index] ?? 0;
    const kind = kinds[part] ?? 'f';
    const paragraphs = section.paragraphs.map((paragraph) => {
      count[kind] += 1;
      return { ...paragraph, id: `${kind}${count[kind]}` };
    });
    return { ...section, kind, part, paragraphs };
  });
}
