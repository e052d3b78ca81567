import { basename } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { paths } from '../paths.ts';
import type { Mention } from '../text/mentions.ts';
import type { MarkdownOptions } from './index.ts';

/**
 * Links the names of declared brands, ports, customs and goods to their pages,
 * each once a paragraph; of overlapping names the longest is linked.
 *
 * In: `<p id="f3">…标有“SINGER”商标的…</p>`
 * Out: `<p id="f3">…标有“<a href="/brands/singer/">SINGER</a>”商标的…</p>`
 */
export function rehypeLinkNames({ book, base }: MarkdownOptions) {
  return (tree: Root, file: VFile): void => {
    const id = basename(file.path, '.md');
    const mentions = book().cases.find((one) => one.id === id)?.mentions ?? {};
    visit(tree, 'element', (node) => {
      const own = mentions[String(node.properties.id)];
      if (node.tagName !== 'p' || own === undefined) return;
      node.children = link(node, firstOfEach(own), base);
      return SKIP;
    });
  };
}

function link(paragraph: Element, mentions: readonly Mention[], base: string): ElementContent[] {
  const [only] = paragraph.children;
  if (only?.type !== 'text' || paragraph.children.length !== 1) {
    throw new Error(`Paragraph ${String(paragraph.properties.id)} is not plain text.`);
  }
  const text = only.value;
  const children: ElementContent[] = [];
  let at = 0;
  for (const { start, end, collection, id } of mentions) {
    if (start > at) children.push({ type: 'text', value: text.slice(at, start) });
    children.push({
      type: 'element',
      tagName: 'a',
      properties: { href: base + paths.entity(collection, id) },
      children: [{ type: 'text', value: text.slice(start, end) }],
    });
    at = end;
  }
  if (at < text.length) children.push({ type: 'text', value: text.slice(at) });
  return children;
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  let end = 0;
  return mentions.filter((mention) => {
    const key = `${mention.collection} ${mention.id}`;
    if (mention.start < end || seen.has(key)) return false;
    seen.add(key);
    end = mention.end;
    return true;
  });
}
