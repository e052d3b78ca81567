import { withChineseMarks } from '../../text/chinese-marks.ts';
import type { MentionFinder } from '../../text/mentions.ts';
import type { PlacedQuote } from './quoted.ts';

/**
 * The wordings of a brand in its quotes: what stands between the quotation marks round its name, else the name as the
 * text writes it. Each stands once, in the order of the quotes.
 */
export function readWordings(
  quotes: readonly PlacedQuote[],
  brand: string,
  find: MentionFinder,
): string[] {
  const found = quotes.flatMap(({ exact }) => {
    const marked = [...withChineseMarks(exact).matchAll(/“([^“”]+)”/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: exact.slice(match.index + 1, match.index + match[0].length - 1),
    }));
    return find(exact)
      .filter(({ collection, id }) => collection === 'brands' && id === brand)
      .map(({ start, end }) => {
        const around = marked.find((one) => one.start < start && end < one.end);
        return around?.words ?? exact.slice(start, end);
      });
  });
  return [...new Set(found)];
}
