import type { Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Case } from '../book/book.ts';
import type { Site } from '../site/site.ts';
import { rehypeMarkFacts } from './rehype-mark-facts.ts';
import { rehypeParagraphs } from './rehype-paragraphs.ts';

/** The text of a case as HTML, made from its sections: with ids, quotes, names, terms and notes. */
export function caseText(site: Site, one: Case): string {
  const tree = treeOf(one);
  for (const plugin of [rehypeParagraphs, rehypeMarkFacts]) plugin({ one, site })(tree);
  return rehype().stringify(tree);
}

/** A heading for each section and a paragraph for each of its paragraphs, a line apart. */
function treeOf({ sections }: Case): Root {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    h('h2', heading),
    ...paragraphs.map(({ text }) => h('p', text)),
  ]);
  return h(
    null,
    blocks.flatMap((block, index) => (index === 0 ? [block] : ['\n', block])),
  );
}
