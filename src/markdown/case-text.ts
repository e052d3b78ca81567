import type { Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Case } from '../book/book.ts';
import { officialText } from '../facts/official-text.ts';
import { sectionsOf } from '../facts/sections.ts';
import type { Site } from '../site/site.ts';
import { rehypeMarkFacts } from './rehype-mark-facts.ts';
import { rehypeParagraphs } from './rehype-paragraphs.ts';

/** The text of a case as HTML, made from its sections: with ids, quotes, names, terms and notes. */
export function caseText(site: Site, one: Case): string {
  const tree = treeOf(site, one);
  for (const plugin of [rehypeParagraphs, rehypeMarkFacts]) plugin({ one, site })(tree);
  return rehype().stringify(tree);
}

/** A heading for each part that has one, a line between two parts where not, and each paragraph, a line apart. */
function treeOf({ book, words }: Site, one: Case): Root {
  const blocks = sectionsOf(one, words).flatMap(({ anchor, heading, paragraphs }, index) => [
    ...(heading === undefined
      ? index === 0
        ? []
        : [h('hr')]
      : [h('h2', { id: anchor, ...officialText(book, one) }, heading)]),
    ...paragraphs.map(({ id, text, heading: isHeading }) =>
      h(isHeading ? 'h3' : 'p', { id }, text),
    ),
  ]);
  return h(
    null,
    blocks.flatMap((block, index) => (index === 0 ? [block] : ['\n', block])),
  );
}
