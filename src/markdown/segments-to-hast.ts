import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Case } from '../book/book.ts';
import type { Segment } from '../facts/annotate.ts';
import { highlightClass } from '../facts/highlights.ts';

/** Turns runs of a text into elements: links, marks and the targets of addresses. */
export function segmentsToHast(one: Case, segments: readonly Segment[]): ElementContent[] {
  const out: ElementContent[] = [];
  let open: { href: string; element: Element } | undefined;
  for (const segment of segments) {
    const { link } = segment;
    const run = marked(one, segment, link !== undefined);
    if (link === undefined) {
      open = undefined;
      out.push(run);
    } else if (open !== undefined && open.href === link.href) {
      open.element.children.push(run);
    } else {
      const term = link.href.startsWith('#');
      const element = h('a', { href: link.href, ...(term && { className: ['term'] }) }, [run]);
      open = { href: link.href, element };
      out.push(element);
    }
  }
  return out;
}

/** A run with the classes of its facts; it leads back to the first of them unless it links elsewhere. */
function marked(one: Case, { text, facts, opens }: Segment, linked: boolean): ElementContent {
  let node: ElementContent = { type: 'text', value: text };
  if (facts.length > 0) {
    const noted = facts.some((fact) => fact.startsWith('note-'));
    const className = [
      ...(noted ? ['noted'] : []),
      ...facts.map((fact) => highlightClass(one, fact)),
    ];
    // Words with nothing but a note have no row in the panel to link to.
    const row = facts.find((fact) => !fact.startsWith('note-'));
    // A link of nothing but the space between two others would have no name.
    const blank = text.trim() === '';
    node =
      linked || blank || row === undefined
        ? h('span', { className }, [node])
        : h('a', { className: ['q', ...className], href: `#fact-${row}`, tabIndex: -1 }, [node]);
  }
  // A run of one fact has its address. One of several needs an element more for each: as the target of an address it
  // would mark the words of all.
  const [only] = facts.length === 1 ? opens : [];
  if (only !== undefined && node.type === 'element') node.properties.id = only;
  for (const fact of only === undefined ? opens : []) {
    node = h('span', { id: fact, className: [highlightClass(one, fact)] }, [node]);
  }
  return node;
}
