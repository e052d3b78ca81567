import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Case } from '../book/book.ts';
import type { Segment } from '../facts/annotate.ts';
import { highlightClass } from '../facts/highlights.ts';
import { numberSpans } from '../text/phrases.ts';
import { splitAt } from '../text/split.ts';

/**
 * Turns runs of a text into elements: links of names and terms, marks, and the targets of addresses. Marks are no links:
 * a reader view leaves out a paragraph that is mostly links, and a screen reader would name each of them.
 */
export function segmentsToHast(one: Case, segments: readonly Segment[]): ElementContent[] {
  const out: ElementContent[] = [];
  let open: { href: string; element: Element } | undefined;
  for (const segment of segments) {
    const { link } = segment;
    const runs = marked(one, segment);
    if (link === undefined) {
      open = undefined;
      out.push(...runs);
    } else if (open !== undefined && open.href === link.href) {
      open.element.children.push(...runs);
    } else {
      const element = h('a', { href: link.href }, runs);
      open = { href: link.href, element };
      out.push(element);
    }
  }
  return out;
}

/** Runs of a text as HTML. */
export function segmentsToHtml(one: Case, segments: readonly Segment[]): string {
  const children = segmentsToHast(one, segments);
  return rehype().data('settings', { fragment: true }).stringify({ type: 'root', children });
}

/**
 * A run with the classes and the addresses of its facts, and with the reading that is proposed for it. Its numbers are
 * elements, so that no line breaks within them.
 */
function marked(one: Case, { text, facts, opens, reading }: Segment): ElementContent[] {
  const pieces = splitAt(text, numberSpans(text));
  const runs = pieces.map(
    (piece): ElementContent =>
      piece.marked
        ? h('span', { className: 'number' }, piece.text)
        : { type: 'text', value: piece.text },
  );
  if (facts.length === 0) return runs;
  const classes = facts.map((fact) => highlightClass(one, fact));
  if (facts.some((fact) => fact.startsWith('note-'))) classes.unshift('noted');
  // A reading is shown by generated content, on request: the words themselves stay the source's.
  if (reading?.begins && !reading.adds) classes.unshift('misread');
  const proposed = reading?.ends
    ? { [reading.adds ? 'dataMissing' : 'dataReading']: reading.words }
    : {};
  // A run of one fact has its address. One of several needs an element more for each: as the target of an address it
  // would mark the words of all.
  const [only] = facts.length === 1 ? opens : [];
  if (only !== undefined) return [h('span', { ...target(only, classes), ...proposed }, runs)];
  return [
    opens.reduce(
      (node, fact) => h('span', target(fact, [highlightClass(one, fact)]), [node]),
      h('span', { className: classes, ...proposed }, runs),
    ),
  ];
}

/**
 * What an address leads to. Reader views take elements with certain words in their ids for furniture and leave them out,
 * as `extra` in that of a note, unless they also read a word for what they look for.
 */
function target(id: string, className: string[]) {
  return { id, className: furniture.test(id) ? [...className, 'content'] : className };
}

/** The words of ids that @mozilla/readability 0.6.0 leaves out ("unlikely candidates"). */
const furniture =
  /-ad-|ad-break|agegate|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|pager|pagination|popup|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|yom-remote/i;
