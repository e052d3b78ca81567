import type { Span } from '../text/sentences.ts';
import type { DraftParagraph, Known } from './draft-text.ts';
import { findParties } from './find-people.ts';

/**
 * Where a paragraph has a mark, known or drafted, whose numerals count nothing: “三环”, and 三环 in the name of a firm. A
 * mark that is a number and nothing else (999) is one only in such places; elsewhere it may count: 999件.
 * @param numbers the numbers of the paragraph
 */
export function marksOfNumerals(
  paragraph: DraftParagraph,
  lexicon: Known['lexicon'],
  numbers: readonly Span[],
): Span[] {
  const { text } = paragraph;
  const marks = lexicon.find(text).filter(({ collection, start, end }) => {
    const own = numbers.filter((one) => start <= one.start && one.start < end);
    return collection === 'brands' && own.length > 0;
  });
  if (marks.length === 0) return [];
  const firms = findParties([paragraph]);
  return marks.filter(
    ({ start, end }) =>
      (text[start - 1] === '“' && text[end] === '”') ||
      firms.some((one) => one.start <= start && end <= one.end) ||
      numbers.every((one) => one.start !== start || one.end !== end),
  );
}
