import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Case } from '../casebook/book.ts';
import { rehypeMarkFacts } from './rehype-mark-facts.ts';
import { rehypeParagraphs } from './rehype-paragraphs.ts';

/** What the plugins need to know: whose text it is, and the site's base path. */
export interface MarkdownOptions {
  one: Case;
  base: string;
}

/**
 * The text of a case as HTML, with ids, quotes, names, terms and notes.
 * @param body the case's Markdown
 * @throws Error if a paragraph is not the text that it was read as
 */
export function textToHtml(body: string, options: MarkdownOptions): string {
  const toHtml = remark()
    .use(remarkRehype)
    .use(rehypeParagraphs, options)
    .use(rehypeMarkFacts, options);
  return rehype().stringify(toHtml.runSync(toHtml.parse(body)));
}
