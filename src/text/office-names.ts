import { type NameWords, nameBefore } from './name-before.ts';
import type { Span } from './sentences.ts';

/** A customs office that a text names. */
export interface OfficeName extends Span {
  /** As the text writes it, with 海关. */
  name: string;
}

/** What is known of a text before names are looked for in it. */
export interface KnownSpans {
  /** The places of names that are known. */
  known: readonly Span[];
  /** The places of words that make no name, such as the names of countries in 美国海关. */
  general: readonly Span[];
}

const kind = '海关';

/** Finds the customs offices that a text names and that are not known, in the order of the text. */
export function unknownOffices(
  text: string,
  { known, general }: KnownSpans,
  words: NameWords,
): OfficeName[] {
  const found: OfficeName[] = [];
  for (const { index: at } of text.matchAll(/海关(?!总署)/gu)) {
    if (known.some(({ start, end }) => start <= at && at < end)) continue;
    const from = Math.max(
      0,
      ...[...known, ...general].filter(({ end }) => end <= at).map(({ end }) => end),
    );
    const name = nameBefore(text, at, from, words);
    if (name === undefined) continue;
    const span = { start: name.start, end: at + kind.length };
    found.push({ ...span, name: text.slice(span.start, span.end) });
  }
  return found;
}
