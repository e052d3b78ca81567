import type { Element, ElementContent, Root } from 'hast';
import type { Case } from '../casebook/book.ts';
import { markClass } from '../facts/case-marks.ts';
import { notesOf, type ShownNote } from '../facts/notes.ts';
import { ui } from '../i18n/ui.ts';
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
export function rehypeParagraphs({ one }: Pick<MarkdownOptions, 'one'>) {
  return (tree: Root): void => {
    // In a translation the words that notes are about do not stand: there they follow the text.
    const notes = one.original ? [] : notesOf(one);
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
        own.map((note) => marginNote(one, note)),
      );
    });
  };
}

function frame(paragraph: Element, kind: 'f' | 'r', number: number, notes: Element[]): Element {
  const id = `${kind}${number}`;
  const children: ElementContent[] = [
    element('a', { className: ['handle'], href: `#${id}` }, [text(ui.paragraph(kind, number))]),
    { ...paragraph, properties: { ...paragraph.properties, id, className: ['words'] } },
  ];
  if (notes.length > 0) {
    const ariaLabel = ui.notesTitle + ui.bracketed(ui.paragraph(kind, number));
    children.push(element('aside', { className: ['margin', 'rows'], ariaLabel }, notes));
  }
  return element('div', { className: ['para'] }, children);
}

/** A note folded to its words: reason and proposed reading come on demand. */
function marginNote(
  one: Case,
  { kind, words, after, reason, reading, address }: ShownNote,
): Element {
  if (after !== undefined)
    return element('div', {}, [text(ui.joined(words.slice(-4), after.slice(0, 4)))]);
  const proposed =
    reading && `${ui.reading(reading.words)}（${ui.certainty[reading.certainty]}）。`;
  return element('details', { className: [markClass(one, address)] }, [
    element('summary', {}, [element('b', {}, [text(ui.noteKind[kind])]), text(words)]),
    text(`${proposed ?? ''}${reason ?? ''}`),
    element('a', { href: `#${address}` }, [text(ui.showWords)]),
  ]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
