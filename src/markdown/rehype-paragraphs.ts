import type { Element, ElementContent, Root } from 'hast';
import { zh } from '../i18n/zh.ts';

const kinds = ['f', 'r'] as const;

/**
 * Gives every section and paragraph of a case its permanent id and a handle that links to it.
 *
 * In: `## 一、案情介绍`, then `2016年5月，…`
 * Out: `<h2 id="f">一、案情介绍</h2>
 * <div class="para"><a class="handle" href="#f1">案情1</a><p id="f1">2016年5月，…</p></div>`
 *
 * The handle stands outside the paragraph, which holds nothing but the source's words.
 */
export function rehypeParagraphs() {
  return (tree: Root): void => {
    let section = -1;
    let number = 0;
    tree.children = tree.children.map((node) => {
      if (node.type !== 'element') return node;
      if (node.tagName === 'h2') {
        section += 1;
        number = 0;
        return { ...node, properties: { ...node.properties, id: kinds[section] ?? '' } };
      }
      const kind = kinds[section];
      if (node.tagName !== 'p' || kind === undefined) return node;
      number += 1;
      return withHandle(node, kind, number);
    });
  };
}

function withHandle(paragraph: Element, kind: 'f' | 'r', number: number): Element {
  const id = `${kind}${number}`;
  const handle: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['handle'], href: `#${id}` },
    children: [{ type: 'text', value: zh.paragraph(kind, number) }],
  };
  const children: ElementContent[] = [
    handle,
    { ...paragraph, properties: { ...paragraph.properties, id } },
  ];
  return { type: 'element', tagName: 'div', properties: { className: ['para'] }, children };
}
