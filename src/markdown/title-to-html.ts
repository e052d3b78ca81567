import type { ElementContent } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { Case } from '../book/book.ts';
import type { Segment } from '../facts/annotate.ts';
import { phrases } from '../text/phrases.ts';
import { segmentsToHast } from './segments-to-hast.ts';

/**
 * A case's title with its quotes marked, and `<wbr>` where a line may break.
 * @param terms within which no line breaks
 */
export function titleToHtml(
  one: Case,
  segments: readonly Segment[],
  terms: readonly string[],
): string {
  const children = segmentsToHast(one, segments);
  const breaks = new Set<number>();
  let end = 0;
  for (const phrase of phrases(one.title, terms)) {
    end += phrase.length;
    if (!phrase.endsWith(' ')) breaks.add(end);
  }
  breaks.delete(end);
  let at = 0;
  const tree = { type: 'root' as const, children };
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined) return;
    const parts: ElementContent[] = [];
    let from = 0;
    for (let place = 1; place <= node.value.length; place++) {
      if (!breaks.has(at + place)) continue;
      parts.push({ type: 'text', value: node.value.slice(from, place) });
      parts.push({ type: 'element', tagName: 'wbr', properties: {}, children: [] });
      from = place;
    }
    if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
    at += node.value.length;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return rehype().data('settings', { fragment: true }).stringify(tree);
}
