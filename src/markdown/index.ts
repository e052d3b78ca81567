import type { Book } from '../casebook/book.ts';
import { rehypeMarkFacts } from './rehype-mark-facts.ts';
import { rehypeParagraphs } from './rehype-paragraphs.ts';

/** What the plugins need to know: the book, read anew at each call, and the site's base path. */
export interface MarkdownOptions {
  book: () => Book;
  base: string;
}

/** The rehype plugins in the order in which they run on a case's text. */
export function rehypePlugins(options: MarkdownOptions) {
  return [
    [rehypeParagraphs, options] as [typeof rehypeParagraphs, MarkdownOptions],
    [rehypeMarkFacts, options] as [typeof rehypeMarkFacts, MarkdownOptions],
  ];
}
