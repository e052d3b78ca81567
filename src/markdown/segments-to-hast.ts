import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Case } from '../book/book.ts';
import type { Segment } from '../facts/annotate.ts';
import { highlightClass } from '../facts/highlights.ts';

/**
 * Turns runs of a text into elements: links of names and terms, marks, and the targets of addresses. Marks are no links:
 * a reader view leaves out a paragraph that is mostly links, and a screen reader would name each of them.
 */
export function segmentsToHast(one: Case, segments: readonly Segment[]): ElementContent[] {
  const out: ElementContent[] = [];
  let open: { href: string; element: Element } | undefined;
  for (const segment of segments) {
    const { link } = segment;
    const run = marked(one, segment);
    if (link === undefined) {
      open = undefined;
      out.push(run);
    } else if (open !== undefined && open.href === link.href) {
      open.element.children.push(run);
    } else {
      const element = h('a', { href: link.href }, [run]);
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

/** A run with the classes and the addresses of its facts, and with the reading that is proposed for it. */
function marked(one: Case, { text, facts, opens, reading }: Segment): ElementContent {
  const run: ElementContent = { type: 'text', value: text };
  if (facts.length === 0) return run;
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
  if (only !== undefined) return h('span', { ...target(only, classes), ...proposed }, [run]);
  return opens.reduce(
    (node, fact) => h('span', target(fact, [highlightClass(one, fact)]), [node]),
    h('span', { className: classes, ...proposed }, [run]),
  );
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
