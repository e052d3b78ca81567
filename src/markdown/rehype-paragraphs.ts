import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { type Case, paragraphsOf } from '../book/book.ts';
import { highlightClass } from '../facts/highlights.ts';
import { noteKind, noteRow, notesOf, type ShownNote } from '../facts/notes.ts';
import { officialText } from '../facts/official-text.ts';
import { reportOf } from '../facts/report.ts';
import { wholeTerms } from '../facts/whole-terms.ts';
import type { Site } from '../site/site.ts';
import { phrases } from '../text/phrases.ts';
import type { CaseTextOptions } from './case-text-options.ts';

/**
 * Gives every paragraph of a case, and every heading of a reason, a handle that links to it, and for the margin
 * what leads to the notes on its words.
 *
 * In: `<p id="f1">2016年5月，…</p>`
 * Out: `<section class="para"><a class="handle" href="#f1">案情1</a><p id="f1" class="words">2016年5月，…</p>
 * <aside class="margin">…</aside></section>`
 *
 * Handle and notes stand outside the paragraph, which holds nothing but the source's words.
 */
export function rehypeParagraphs({ one, site }: CaseTextOptions) {
  const { words } = site;
  const translate = officialText(site.book, one);
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
      // A reader view leaves out a `div` a fifth of which is links; a paragraph may name three offices.
      return h('section', { className: 'para' }, [
        h('a', { className: 'handle', href: `#${id}` }, name),
        { ...node, properties: { ...node.properties, className: ['words'], ...translate } },
        ...reportLink(site, one, id, name),
        ...margin(site, one, own, name),
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

/** Where the notes on a paragraph are, if there are any; a page break in the source is told after the text alone. */
function margin(site: Site, one: Case, notes: readonly ShownNote[], name: string): Element[] {
  const { words } = site;
  const own = notes.filter(({ kind }) => kind !== 'join');
  if (own.length === 0) return [];
  const ariaLabel = words.notesTitle + words.bracketed(name);
  const items = own.map(({ kind, words: about, address }) =>
    h('a', { className: highlightClass(one, address), href: `#${noteRow(address)}` }, [
      h('b', noteKind(words, { kind })),
      // The column is narrow: a line breaks where a term ends.
      ...phrases(about, wholeTerms(site)).flatMap((phrase) => [phrase, h('wbr')]),
    ]),
  );
  return [h('aside', { className: 'margin rows', ariaLabel, tabIndex: -1 }, items)];
}
