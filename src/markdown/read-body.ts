import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';

/** One paragraph of a case's text. */
export interface Paragraph {
  /** `f1…` in the first section, `r1…` in the second. */
  id: string;
  /** The source's words. */
  text: string;
  /** The line of the body on which it stands, from 1. */
  line: number;
}

/** A section of a case: 案情介绍 (`f`) or 评选理由 / 案件点评 (`r`). */
export interface Section {
  kind: 'f' | 'r';
  /** The heading, verbatim, as 一、案情介绍. */
  heading: string;
  paragraphs: Paragraph[];
}

/** What keeps a body from being read: the line, what stands there and what may. */
export interface BodyFault {
  line: number;
  found: string;
  allowed: string;
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
 * Reads a case's Markdown body, the source's or a translation's: two headings of level 2, each followed by paragraphs of plain text,
 * one line each. Whatever else stands there is reported, never dropped.
 */
export function readBody(
  markdown: string,
  language: 'zh' | 'en' = 'zh',
): { sections: Section[]; faults: BodyFault[] } {
  const tree: Root = remark().parse(markdown);
  const sections: Section[] = [];
  const faults: BodyFault[] = [];
  for (const node of tree.children) {
    const line = node.position?.start.line ?? 1;
    const fault = (found: string, allowed: string) => faults.push({ line, found, allowed });
    const section = sections.at(-1);
    const written = markdown.slice(node.position?.start.offset, node.position?.end.offset);
    const text = textOf(node);
    if (node.type === 'heading') {
      const kind = kinds[sections.length];
      if (kind === undefined || node.depth !== 2 || !headings[language][kind].test(text)) {
        fault(`the heading "${written}"`, allowedHeadings[language]);
      }
      if (kind !== undefined) sections.push({ kind, heading: text, paragraphs: [] });
    } else if (node.type !== 'paragraph' || section === undefined) {
      fault(`"${written.slice(0, 40)}"`, 'headings of level 2 and plain paragraphs below them');
    } else {
      // Kept even where it is at fault, so that what follows is not called wrong as well.
      section.paragraphs.push({
        id: `${section.kind}${section.paragraphs.length + 1}`,
        text,
        line,
      });
      if (written.includes('\n')) {
        fault(
          `a paragraph broken over several lines, "${written.slice(0, 20).replace('\n', '↵')}…"`,
          'each paragraph on one line',
        );
      } else if (text !== written || node.children.some((child) => child.type !== 'text')) {
        // Where it begins, with a little before it.
        const marked = node.children.find((child) => child.type !== 'text')?.position?.start;
        const at = (marked?.offset ?? 0) - (node.position?.start.offset ?? 0);
        const shown = written.slice(Math.max(0, at - 10), Math.max(0, at) + 30);
        fault(`Markdown or HTML inside "${shown}"`, 'the plain words of the source');
      } else if (language === 'zh' && looseSpace.test(text)) {
        fault(
          `a space in "${looseSpace.exec(text)?.[0]}"`,
          'no space between Han characters, or between Han and Latin or digits (the style sheet sets the gap)',
        );
      }
    }
  }
  for (const kind of kinds.slice(sections.length)) {
    faults.push({
      line: 1,
      found: `no section ${kind === 'f' ? '案情介绍' : '评选理由'}`,
      allowed: allowedHeadings[language],
    });
  }
  for (const section of sections.filter(({ paragraphs }) => paragraphs.length === 0)) {
    faults.push({
      line: 1,
      found: `no paragraph under "${section.heading}"`,
      allowed: 'at least one',
    });
  }
  return { sections, faults };
}
