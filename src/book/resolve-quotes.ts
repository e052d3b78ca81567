import type { CaseData } from '../schema/case.ts';
import type { Quote } from '../schema/evidence.ts';
import { placesOf } from '../text/quote.ts';
import type { Span } from '../text/sentences.ts';
import { type Fact, factsOf } from './facts.ts';

/** The texts of a case by paragraph id, the title under `title`. */
export type Texts = ReadonlyMap<string, string>;

/** A quote and where it stands in its paragraph, in UTF-16 code units. */
export type ResolvedQuote = Quote & Span;

/** A fact whose quotes are resolved. */
export type ResolvedFact = Omit<Fact, 'evidence'> & {
  evidence: ResolvedQuote[];
  /** Only in a translation: its words that state the fact, or the name that the fact is about; none where it has none. */
  translated?: readonly ResolvedQuote[];
};

/** The facts of a case with their quotes. A quote that does not resolve is left out, and the check reports it. */
export function resolveFacts(data: CaseData, texts: Texts): ResolvedFact[] {
  return factsOf(data).map((fact) => ({
    ...fact,
    evidence: fact.evidence.flatMap((quote) => resolveQuote(quote, texts)),
  }));
}

/** A quote with its place; an empty list unless it stands exactly once in its paragraph. */
export function resolveQuote<Kind extends Quote>(quote: Kind, texts: Texts): (Kind & Span)[] {
  const text = texts.get(quote.paragraph);
  if (text === undefined) return [];
  const [place, ...others] = placesOf(quote, text);
  return place !== undefined && others.length === 0 ? [{ ...quote, ...place }] : [];
}
