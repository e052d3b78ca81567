import { basename } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { describeNotes } from '../facts/notes.ts';
import { zh } from '../i18n/zh.ts';
import type { MarkdownOptions } from './index.ts';

const kinds = ['f', 'r'] as const;

/**
 * Gives every section and paragraph of a case its permanent id, a handle that links to it, and the
 * notes on its words for the margin.
 *
 * In: `## 一、案情介绍`, then `2016年5月，…`
 * Out: `<h2 id="f">一、案情介绍</h2>
 * <div class="para"><a class="handle" href="#f1">案情1</a><p id="f1" class="words">2016年5月，…</p>
 * <aside class="margin">…</aside></div>`
 *
 * Handle and notes stand outside the paragraph, which holds nothing but the source's words.
 */
export function rehypeParagraphs({ book }: Pick<MarkdownOptions, 'book'>) {
  return (tree: Root, file: VFile): void => {
    const one = book().cases.find(({ id }) => id === basename(file.path, '.md'));
    const notes = one === undefined ? [] : describeNotes(one);
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
      const id = `${kind}${number}`;
      const own = notes.filter(({ paragraph }) => paragraph === id);
      return frame(
        node,
        kind,
        number,
        own.map(({ words, text }) => `“${words}”：${text}`),
      );
    });
  };
}

function frame(
  paragraph: Element,
  kind: 'f' | 'r',
  number: number,
  notes: readonly string[],
): Element {
  const id = `${kind}${number}`;
  const children: ElementContent[] = [
    element('a', { className: ['handle'], href: `#${id}` }, zh.paragraph(kind, number)),
    { ...paragraph, properties: { ...paragraph.properties, id, className: ['words'] } },
  ];
  if (notes.length > 0) {
    children.push({
      type: 'element',
      tagName: 'aside',
      properties: {
        className: ['margin'],
        ariaLabel: `${zh.notesTitle}（${zh.paragraph(kind, number)}）`,
      },
      children: notes.map((note) => element('p', {}, note)),
    });
  }
  return { type: 'element', tagName: 'div', properties: { className: ['para'] }, children };
}

function element(tagName: string, properties: Element['properties'], value: string): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value }] };
}
