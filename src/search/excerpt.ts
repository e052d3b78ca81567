import type { Span } from '../text/sentences.ts';
import { type Run, splitAt } from '../text/split.ts';

/** A stretch of a paragraph round its first hit. */
export interface Excerpt {
  parts: Run[];
  /** Whether words before or after it were left out. */
  cutStart: boolean;
  cutEnd: boolean;
}

/** The lengths of excerpts in characters; Han text needs fewer characters than other scripts. */
const measures = { han: { before: 24, length: 96 }, other: { before: 60, length: 240 } };

/** Cuts a paragraph to a stretch round its first hit; every hit in the stretch is marked. */
export function excerpt(text: string, hits: readonly Span[]): Excerpt {
  const { before, length } = measures[/\p{Script=Han}/u.test(text) ? 'han' : 'other'];
  const first = hits[0]?.start ?? 0;
  const from =
    text.length <= length ? 0 : Math.max(0, Math.min(first - before, text.length - length));
  const to = Math.min(text.length, Math.max(from + length, hits[0]?.end ?? 0));
  // The excerpt begins with a word or what opens, not with a mark that belongs to the words before it.
  const cut = /^\w*[\s\p{Pd}\p{Pe}\p{Pf}\p{Po}]*/u.exec(text.slice(from))?.[0].length ?? 0;
  const start = from === 0 ? 0 : Math.min(first, from + cut);
  const end = to + (/^\w+/.exec(text.slice(to))?.[0].length ?? 0);
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  return {
    parts: splitAt(text.slice(start, end), inside),
    cutStart: start > 0,
    cutEnd: end < text.length,
  };
}
