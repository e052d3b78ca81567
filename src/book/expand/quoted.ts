import type { ShortGround } from '../../schema/case-file.ts';
import type { Quote } from '../../schema/evidence.ts';
import { withChineseMarks } from '../../text/chinese-marks.ts';
import { placesOf } from '../../text/quote.ts';
import type { Span } from '../../text/sentences.ts';
import type { Texts } from '../resolve-quotes.ts';

/** A quote of the full case, and its path below the fact in the file. */
export interface WrittenQuote {
  quote: Quote;
  path: readonly PropertyKey[];
}

/** A quote and where it stands: the whole paragraph and the span in it. */
export interface PlacedQuote extends Span {
  exact: string;
  /** The id of the paragraph. */
  paragraph: string;
  /** The whole paragraph, with the marks that China prints. */
  text: string;
}

/** The quotes of a fact, in order. @param at the paragraph of a quote that names none */
export function quotesOf(ground: ShortGround, at?: string): WrittenQuote[] {
  if (ground.quotes) {
    return ground.quotes.map(({ at: paragraph, ...words }, index) => ({
      quote: { paragraph, ...words },
      path: ['quotes', index],
    }));
  }
  const { at: paragraph = at, exact, prefix, suffix } = ground;
  if (paragraph === undefined || exact === undefined) return [];
  const quote: Quote = {
    paragraph,
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
  return [{ quote, path: [] }];
}

/** The quotes that stand exactly once in their paragraph. The check of quotes reports the others. */
export function placed(quotes: readonly WrittenQuote[], texts: Texts): PlacedQuote[] {
  return quotes.flatMap(({ quote }) => {
    const text = texts.get(quote.paragraph);
    if (text === undefined) return [];
    const [place, ...others] = placesOf(quote, text);
    if (place === undefined || others.length > 0) return [];
    const read = withChineseMarks(text);
    return [{ exact: quote.exact, paragraph: quote.paragraph, text: read, ...place }];
  });
}
