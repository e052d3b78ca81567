import type { TranslatedQuote } from '../../schema/translation.ts';
import { placesOf } from '../../text/quote.ts';
import type { Fault } from '../expand/fault.ts';
import type { ResolvedFact, ResolvedQuote, Texts } from '../resolve-quotes.ts';

/**
 * The place of words that a translation quotes for a fact. They stand exactly once in the English of the paragraphs
 * that the fact quotes in Chinese.
 * @param texts the English title and paragraphs
 */
export function resolveWords(
  quote: TranslatedQuote,
  { evidence }: Pick<ResolvedFact, 'evidence'>,
  texts: Texts,
): ResolvedQuote | Fault {
  const { at, ...words } = typeof quote === 'string' ? { exact: quote } : quote;
  const own = [...new Set(evidence.map(({ paragraph }) => paragraph))];
  const allowed = `words of the English paragraph ${own.join(' or ')}, which the fact quotes in Chinese`;
  if (at !== undefined && !own.includes(at)) return { found: `words in ${at}`, allowed };
  const places = (at === undefined ? own : [at]).flatMap((paragraph) =>
    placesOf(words, texts.get(paragraph) ?? '').map((span) => ({ ...words, paragraph, ...span })),
  );
  const [place, ...others] = places;
  if (place === undefined)
    return { found: `"${words.exact}" nowhere in ${own.join(', ')}`, allowed };
  if (others.length === 0) return place;
  return {
    found: `"${words.exact}" in ${places.length} places`,
    allowed: 'words that stand once: longer ones, or { at, exact } with "prefix" or "suffix"',
  };
}
