import type { Parent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import type { Language } from '../i18n/languages.ts';
import { escapeMarkdown } from '../text/markdown.ts';

/** A paragraph as a body has it, or the heading of a reason, which stands alone on its line. */
export interface WrittenParagraph {
  /** The source's words. */
  text: string;
  /** The line of the file on which it stands, from 1. */
  line: number;
  /** Whether it is the heading of the paragraphs below it. */
  heading?: true;
}

/** A part of a body: its heading, if it has one, and its paragraphs. */
export interface WrittenSection {
  /** The heading, verbatim, as 一、案情介绍. */
  heading?: string;
  /** The line of the heading or, without one, of the first paragraph. */
  line: number;
  paragraphs: WrittenParagraph[];
}

/** A fault in a body: the line of the file, what was found there and what is allowed. */
export interface BodyFault {
  line: number;
  found: string;
  allowed: string;
}

/** A body as it is written, before the layout of its list says what its parts are. */
export interface WrittenBody {
  sections: WrittenSection[];
  faults: BodyFault[];
  /** The line on which it ends. */
  end: number;
}

const han = '\\p{Script=Han}';
const looseSpace = new RegExp(`${han}\\s+[${han}A-Za-z0-9]|[A-Za-z0-9]\\s+${han}`, 'u');
const allowedBlocks =
  'headings of level 2 for parts, a line *** before a part without heading, headings of level 3 for the headings of reasons, and plain paragraphs';

/**
 * Reads a case's Markdown body, the source's or a translation's. A heading of level 2 begins a part, a line `***` a
 * part without heading; a heading of level 3 is the heading of a reason. All else are paragraphs of plain text, one
 * line each. Anything else is reported as a fault and never dropped.
 * @param firstLine the line of the file on which the body begins, from 1
 */
export function readBody(markdown: string, language: Language, firstLine: number): WrittenBody {
  const tree: Root = remark().parse(markdown);
  const sections: WrittenSection[] = [];
  const faults: BodyFault[] = [];
  for (const node of tree.children) {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const written = markdown.slice(node.position?.start.offset, node.position?.end.offset);
    const fault = readBlock(node, { written, line, language }, sections);
    if (fault !== undefined) faults.push({ line, ...fault });
  }
  return {
    sections,
    faults: [...faults, ...emptyIn(sections)],
    end: firstLine + markdown.trimEnd().split('\n').length - 1,
  };
}

interface Block {
  written: string;
  line: number;
  language: Language;
}

/** Reads one block into the sections. A block at fault is kept, so that the ids of the next paragraphs stay right. */
function readBlock(
  node: RootContent,
  { written, line, language }: Block,
  sections: WrittenSection[],
): Omit<BodyFault, 'line'> | undefined {
  if (node.type === 'thematicBreak' && written === '***') {
    sections.push({ line, paragraphs: [] });
    return undefined;
  }
  const text = textOf(node);
  if (node.type === 'heading' && node.depth === 2) {
    sections.push({ heading: text, line, paragraphs: [] });
    return faultOf(node, written, text, language);
  }
  if (node.type !== 'paragraph' && (node.type !== 'heading' || node.depth !== 3)) {
    return blockFault(node, written);
  }
  if (sections.length === 0) sections.push({ line, paragraphs: [] });
  const isHeading = node.type === 'heading';
  sections.at(-1)?.paragraphs.push({ text, line, ...(isHeading && { heading: true }) });
  return faultOf(node, written, text, language);
}

/** The fault of a block that is neither heading nor paragraph, such as a list that Markdown makes of "1. …". */
function blockFault(node: RootContent, written: string): Omit<BodyFault, 'line'> {
  const [first = ''] = written.split('\n');
  const isMarkup = node.type === 'heading' || node.type === 'thematicBreak' || node.type === 'html';
  const help = isMarkup
    ? ''
    : `; words that Markdown would read so are written "${escapeMarkdown(first).slice(0, 12)}…"`;
  return {
    found:
      node.type === 'heading'
        ? `the heading "${written}" of level ${node.depth}`
        : `"${written.slice(0, 40).replaceAll('\n', '↵')}"`,
    allowed: allowedBlocks + help,
  };
}

/** The fault of a paragraph or heading: a line break, markup, or a space that the style sheet would add. */
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
  const plain = written.replace(/^#+ +/, '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
  if (text !== plain || node.children.some((child) => child.type !== 'text')) {
    // The message shows where the markup begins, with a little before it.
    const marked = node.children.find((child) => child.type !== 'text')?.position?.start;
    const at = (marked?.offset ?? 0) - (node.position?.start.offset ?? 0);
    const shown = written.slice(Math.max(0, at - 10), Math.max(0, at) + 30);
    return {
      found: `Markdown or HTML inside "${shown}"`,
      allowed:
        'the plain words of the source, with a backslash before a character that Markdown would read as markup',
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

/** Parts without a paragraph, and headings of reasons with nothing below them. */
function emptyIn(sections: readonly WrittenSection[]): BodyFault[] {
  return sections.flatMap(({ heading, line, paragraphs }) => {
    const bare = paragraphs.filter((one, index) => {
      const next = paragraphs[index + 1];
      return one.heading && (next === undefined || next.heading);
    });
    const empty = paragraphs.length === 0 ? [{ line, text: heading ?? '***' }] : [];
    return [...empty, ...bare].map(({ line: place, text }) => ({
      line: place,
      found: `no paragraph under "${text}"`,
      allowed: 'at least one',
    }));
  });
}
