import { findAll } from './find-all.ts';
import type { Span } from './sentences.ts';

/** The parts of a W3C TextQuoteSelector. */
export interface Selector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Every place of a quote in a text, between its prefix and suffix. */
export function placesOf({ exact, prefix = '', suffix = '' }: Selector, text: string): Span[] {
  return findAll(text, prefix + exact + suffix).map(({ start }) => ({
    start: start + prefix.length,
    end: start + prefix.length + exact.length,
  }));
}

/** For a quote that is not in a text: the part of the text that shares the longest run of characters with it. */
export function nearestWords(exact: string, text: string): string {
  for (let length = exact.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= exact.length; from++) {
      const at = text.indexOf(exact.slice(from, from + length));
      if (at >= 0) return text.slice(Math.max(0, at - from), at - from + exact.length + 2);
    }
  }
  return '';
}
