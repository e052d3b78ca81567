import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { type Case, paragraphsOf } from '../book/book.ts';
import { highlightClass } from '../facts/highlights.ts';
import { noteKind, notesOf, type ShownNote } from '../facts/notes.ts';
import { reportOf } from '../facts/report.ts';
import type { Words } from '../i18n/words.ts';
import type { Site } from '../site/site.ts';
import type { CaseTextOptions } from './case-text-options.ts';

/**
 * Gives every paragraph of a case, and every heading of a reason, a handle that links to it, and the notes on its
 * words for the margin.
 *
 * In: `<p id="f1">2016年5月，…</p>`
 * Out: `<div class="para"><a class="handle" href="#f1">案情1</a><p id="f1" class="words">2016年5月，…</p>
 * <aside class="margin">…</aside></div>`
 *
 * Handle and notes stand outside the paragraph, which holds nothing but the source's words.
 */
export function rehypeParagraphs({ one, site }: CaseTextOptions) {
  const { words } = site;
  return (tree: Root): void => {
    // A translation does not have the words that the notes are about, so its notes follow the text.
    const notes = one.original ? [] : notesOf(one);
    const paragraphs = new Set(paragraphsOf(one).map(({ id }) => id));
    tree.children = tree.children.map((node) => {
      if (node.type !== 'element') return node;
      const id = String(node.properties.id);
      if (!paragraphs.has(id)) return node;
      const own = notes.filter(({ paragraph }) => paragraph === id);
      const name = words.place(id);
      return h('div', { className: 'para' }, [
        h('a', { className: 'handle', href: `#${id}` }, name),
        { ...node, properties: { ...node.properties, className: ['words'] } },
        ...reportLink(site, one, id, name),
        ...margin(one, own, name, words),
      ]);
    });
  };
}

/** The link by which a reader reports a problem of a paragraph, where the publisher says where to. */
function reportLink(site: Site, one: Case, id: string, name: string): Element[] {
  const href = reportOf(site, one, id);
  if (href === undefined) return [];
  const ariaLabel = site.words.report.name + site.words.bracketed(name);
  return [h('a', { className: 'report', href, ariaLabel }, site.words.report.name)];
}

/** The notes on a paragraph, if there are any. */
function margin(one: Case, notes: readonly ShownNote[], name: string, words: Words): Element[] {
  if (notes.length === 0) return [];
  const ariaLabel = words.notesTitle + words.bracketed(name);
  const items = notes.map((note) => marginNote(one, note, words));
  return [h('aside', { className: 'margin rows', ariaLabel }, items)];
}

/** A note that shows only its words until the reader opens it; then also its reason and proposed reading. */
function marginNote(
  one: Case,
  { kind, words: about, after, reason, reading, address }: ShownNote,
  words: Words,
): Element {
  if (after !== undefined) return h('div', words.joined(about.slice(-4), after.slice(0, 4)));
  const proposed =
    reading && `${words.reading(reading.words)}（${words.certainty[reading.certainty]}）。`;
  return h('details', { className: highlightClass(one, address) }, [
    h('summary', [h('b', noteKind(words, { kind })), about]),
    `${proposed ?? ''}${reason ?? ''}`,
    h('a', { href: `#${address}` }, words.showWords),
  ]);
}
