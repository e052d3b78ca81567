import type { Span } from './sentences.ts';

/** A run of text, and whether one of the spans covers it. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Cuts a text at the borders of spans that stand in order. Of those that overlap, the one that begins later is left out. */
export function splitAt(text: string, spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    if (start > at) runs.push({ text: text.slice(at, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false });
  return runs;
}
