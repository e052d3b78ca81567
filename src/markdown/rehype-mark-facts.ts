import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { highlightCase } from '../facts/highlights.ts';
import type { CaseTextOptions } from './case-text-options.ts';
import { segmentsToHast } from './segments-to-hast.ts';

/**
 * Marks quotes, names and terms in a case's paragraphs without adding a character to the source's
 * words.
 *
 * In: `<p id="f3">…缝纫机头共1621台，…</p>`
 * Out: `<p id="f3">…<span id="figures-heads-seized" class="qg"><a class="q qg" …>缝纫机头共1621台</a></span>，…</p>`
 */
export function rehypeMarkFacts({ one, site }: CaseTextOptions) {
  return (tree: Root): void => {
    const marks = highlightCase(one, site.base);
    visit(tree, 'element', (node) => {
      const segments = marks.get(String(node.properties.id));
      if (!['p', 'h3'].includes(node.tagName) || segments === undefined) return;
      const [only] = node.children;
      const whole = segments.map(({ text }) => text).join('');
      if (only?.type !== 'text' || only.value !== whole) {
        throw new Error(
          `Paragraph ${String(node.properties.id)} of ${one.id} is not the text it was read as.`,
        );
      }
      node.children = segmentsToHast(one, segments) as ElementContent[];
      return SKIP;
    });
  };
}
