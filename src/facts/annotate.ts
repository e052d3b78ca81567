import type { Span } from '../text/sentences.ts';

/** A quote of a fact in one text. `opens` marks the first quote of the fact, which has its address. */
export interface QuoteLayer extends Span {
  fact: string;
  opens: boolean;
}

/** Words that link to a page of their own: a name or a term. */
export interface LinkLayer extends Span {
  href: string;
}

/** Words that are suspected to be misprints, and those that are proposed for them. */
export interface ReadingLayer extends Span {
  words: string;
  /** Whether they stand behind the words, which are none of the misprint. */
  adds?: true;
}

/** A run of text with the same quotes and the same link throughout. */
export interface Segment {
  text: string;
  /** The facts whose quotes cover it, the one with the shortest quote first. */
  facts: string[];
  /** The facts whose first quote begins here. */
  opens: string[];
  /** The link that covers it, and whether it begins here. */
  link: LinkLayer | undefined;
  /** The reading proposed for the words it belongs to, and whether it is the first and the last run of them. */
  reading: { words: string; adds: boolean; begins: boolean; ends: boolean } | undefined;
}

/**
 * Cuts a text at every border of its quotes, links and readings, which may overlap and nest, so that each
 * run has one set of facts, at most one link and at most one reading. Links must not overlap each other, nor readings.
 */
export function annotate(
  text: string,
  quotes: readonly QuoteLayer[],
  links: readonly LinkLayer[],
  readings: readonly ReadingLayer[] = [],
): Segment[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of [...quotes, ...links, ...readings]) borders.add(start).add(end);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = quotes
      .filter((quote) => quote.start <= start && end <= quote.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || (a.fact < b.fact ? -1 : 1));
    const reading = readings.find((one) => one.start <= start && end <= one.end);
    return {
      text: text.slice(start, end),
      facts: [...new Set(covering.map(({ fact }) => fact))],
      opens: covering
        .filter((quote) => quote.opens && quote.start === start)
        .map(({ fact }) => fact),
      link: links.find((link) => link.start <= start && end <= link.end),
      reading: reading && {
        words: reading.words,
        adds: reading.adds ?? false,
        begins: reading.start === start,
        ends: reading.end === end,
      },
    };
  });
}
