import { escapeMarkdown } from '../text/markdown.ts';
import type { CutPart } from './cut-parts.ts';

/** Writes the parts of a case as its Markdown body. */
export function writeBody(parts: readonly CutPart[]): string {
  const blocks = parts.flatMap(({ heading, paragraphs }, index) => [
    ...(heading === undefined ? (index === 0 ? [] : ['***']) : [`## ${escapeMarkdown(heading)}`]),
    ...paragraphs.map(
      ({ text, heading: isHeading }) => `${isHeading ? '### ' : ''}${escapeMarkdown(text)}`,
    ),
  ]);
  return `\n${blocks.join('\n\n')}\n`;
}
