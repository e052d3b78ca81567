import { type Case, paragraphsOf } from '../book/book.ts';
import type { ResolvedQuote } from '../book/resolve-quotes.ts';
import { paths } from '../site/paths.ts';
import { codePoints } from '../text/code-points.ts';

/** Where the words of a quote stand. */
export interface QuotePlace {
  /** The path of their paragraph; for words of the title, the path of the page. */
  path: string;
  /** Their place in the paragraph, in Unicode code points; the end is exclusive. */
  start: number;
  end: number;
}

/**
 * The place of a quote of a case: in the source's words, whatever the language of the case.
 * @param source the case whose words they are, where these are those of a translation
 */
export function quotePlace(
  one: Case,
  { paragraph, start, end }: ResolvedQuote,
  source: Case = one.original ?? one,
): QuotePlace {
  const text = paragraphsOf(source).find(({ id }) => id === paragraph)?.text ?? source.title;
  return {
    path: paragraph === 'title' ? paths.case(one.id) : paths.paragraph(one.id, paragraph),
    start: codePoints(text, start),
    end: codePoints(text, end),
  };
}
