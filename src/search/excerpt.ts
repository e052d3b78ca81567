import type { Span } from '../text/sentences.ts';
import { type Run, splitAt } from '../text/split.ts';

/** A stretch of a paragraph round its first hit. */
export interface Excerpt {
  parts: Run[];
  /** Whether words before or after it were left out. */
  cutStart: boolean;
  cutEnd: boolean;
}

const before = 24;
const length = 96;

/** Cuts a paragraph to a stretch round its first hit; every hit in the stretch is marked. */
export function excerpt(text: string, hits: readonly Span[]): Excerpt {
  const first = hits[0]?.start ?? 0;
  const start =
    text.length <= length ? 0 : Math.max(0, Math.min(first - before, text.length - length));
  const end = Math.min(text.length, Math.max(start + length, hits[0]?.end ?? 0));
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  return {
    parts: splitAt(text.slice(start, end), inside),
    cutStart: start > 0,
    cutEnd: end < text.length,
  };
}
