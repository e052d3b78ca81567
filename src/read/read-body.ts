import type { Parent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import type { Language } from '../i18n/languages.ts';

/** One paragraph of a case's text. */
export interface Paragraph {
  /** `f1…` in the first section, `r1…` in the second. */
  id: string;
  /** The source's words. */
  text: string;
  /** The line of the file on which it stands, from 1. */
  line: number;
}

/** A section of a case: 案情介绍 (`f`) or 评选理由 / 案件点评 (`r`). */
export interface Section {
  kind: 'f' | 'r';
  /** The heading, verbatim, as 一、案情介绍. */
  heading: string;
  paragraphs: Paragraph[];
}

/** A fault in a body: the line of the file, what was found there and what is allowed. */
export interface BodyFault {
  line: number;
  found: string;
  allowed: string;
}

/** The result of reading a body. */
export interface Body {
  sections: Section[];
  faults: BodyFault[];
}

const kinds = ['f', 'r'] as const;
const headings = {
  zh: { f: /^一、案情介绍：?$/, r: /^二、(?:评选理由|案件点评)：?$/ },
  en: { f: /^I\. Case information$/, r: /^II\. (?:Recommendation reasons|Case review)$/ },
} as const;
const allowedHeadings = {
  zh: 'exactly two headings: "## 一、案情介绍", then "## 二、评选理由" or "## 二、案件点评" (a colon may follow)',
  en: 'exactly two headings: "## I. Case information", then "## II. Recommendation reasons" or "## II. Case review"',
} as const;
const han = '\\p{Script=Han}';
const looseSpace = new RegExp(`${han}\\s+[${han}A-Za-z0-9]|[A-Za-z0-9]\\s+${han}`, 'u');

/**
 * Reads a case's Markdown body, the source's or a translation's: two headings of level 2, each followed by paragraphs of
 * plain text, one line each. Anything else is reported as a fault and never dropped.
 * @param firstLine the line of the file on which the body begins, from 1
 */
export function readBody(markdown: string, language: Language, firstLine: number): Body {
  const tree: Root = remark().parse(markdown);
  const sections: Section[] = [];
  const faults: BodyFault[] = [];
  for (const node of tree.children) {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const section = sections.at(-1);
    const written = markdown.slice(node.position?.start.offset, node.position?.end.offset);
    const text = textOf(node);
    if (node.type === 'heading') {
      const kind = kinds[sections.length];
      if (kind === undefined || node.depth !== 2 || !headings[language][kind].test(text)) {
        const allowed = allowedHeadings[language];
        faults.push({ line, found: `the heading "${written}"`, allowed });
      }
      if (kind !== undefined) sections.push({ kind, heading: text, paragraphs: [] });
    } else if (node.type !== 'paragraph' || section === undefined) {
      const allowed = 'headings of level 2 and plain paragraphs below them';
      faults.push({ line, found: `"${written.slice(0, 40)}"`, allowed });
    } else {
      // A paragraph at fault is kept, so that the ids of the next paragraphs stay right.
      const id = `${section.kind}${section.paragraphs.length + 1}`;
      section.paragraphs.push({ id, text, line });
      const fault = faultOf(node, written, text, language);
      if (fault !== undefined) faults.push({ line, ...fault });
    }
  }
  return { sections, faults: [...faults, ...missingIn(sections, language, firstLine)] };
}

/** The fault of a paragraph: a line break, markup, or a space that the style sheet would add. */
function faultOf(
  node: Parent,
  written: string,
  text: string,
  language: Language,
): Omit<BodyFault, 'line'> | undefined {
  if (written.includes('\n')) {
    return {
      found: `a paragraph broken over several lines, "${written.slice(0, 20).replace('\n', '↵')}…"`,
      allowed: 'each paragraph on one line',
    };
  }
  if (text !== written || node.children.some((child) => child.type !== 'text')) {
    // The message shows where the markup begins, with a little before it.
    const marked = node.children.find((child) => child.type !== 'text')?.position?.start;
    const at = (marked?.offset ?? 0) - (node.position?.start.offset ?? 0);
    const shown = written.slice(Math.max(0, at - 10), Math.max(0, at) + 30);
    return {
      found: `Markdown or HTML inside "${shown}"`,
      allowed: 'the plain words of the source',
    };
  }
  const space = language === 'zh' ? looseSpace.exec(text)?.[0] : undefined;
  if (space === undefined) return undefined;
  return {
    found: `a space in "${space}"`,
    allowed:
      'no space between Han characters, or between Han and Latin or digits (the style sheet sets the gap)',
  };
}

/** The sections that a body lacks, and those without a paragraph. */
function missingIn(sections: readonly Section[], language: Language, line: number): BodyFault[] {
  const absent = kinds.slice(sections.length).map((kind) => ({
    line,
    found: `no section ${kind === 'f' ? '案情介绍' : '评选理由'}`,
    allowed: allowedHeadings[language],
  }));
  const empty = sections
    .filter(({ paragraphs }) => paragraphs.length === 0)
    .map(({ heading }) => ({
      line,
      found: `no paragraph under "${heading}"`,
      allowed: 'at least one',
    }));
  return [...absent, ...empty];
}
