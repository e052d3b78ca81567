import { findAll } from './find-all.ts';
import { type NameWords, nameBefore } from './name-before.ts';
import type { KnownSpans } from './office-names.ts';
import type { Span } from './sentences.ts';

/** A port or border crossing that a text names. */
export interface PortName extends Span {
  /** As the text writes it, with 口岸 or 港. */
  name: string;
}

/**
 * Finds the ports that a text names and that are not known: …口岸 and …港, in the order of the text.
 * @param notPorts longer words with 港 that name no port, such as 港珠澳
 */
export function unknownPorts(
  text: string,
  { known, general }: KnownSpans,
  words: NameWords,
  notPorts: readonly string[],
): PortName[] {
  const apart = notPorts.flatMap((word) => findAll(text, word));
  const found: PortName[] = [];
  for (const { 0: kind, index: at } of text.matchAll(/口岸|港(?!口岸?|海关)/gu)) {
    if ([...known, ...general, ...apart].some(({ start, end }) => start <= at && at < end))
      continue;
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
