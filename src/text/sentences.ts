import { memoizeText } from '../memoize.ts';
import { withChineseMarks } from './chinese-marks.ts';

/** A run of a text: from `start` up to but not including `end`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of a paragraph, without gaps: each ends after 。！？ or ； or, in English, after a full stop before a
 * capital letter, and any closing marks that follow. Half-width marks beside Chinese are read as full-width ones.
 */
export const sentences = memoizeText((paragraph): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const match of withChineseMarks(paragraph).matchAll(
    /[。！？；][”’」』）]*|(?<!\b(?:Co|Ltd|No|Mr|Ms|Dr|[A-Z]))[.!?][”’)]* (?=[“(]?\p{Lu})/gu,
  )) {
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < paragraph.length) spans.push({ start, end: paragraph.length });
  return spans;
});

/** The sentence in which a place stands; the whole text if it has none. */
export function sentenceAround(text: string, at: number): Span {
  return (
    sentences(text).find(({ start, end }) => start <= at && at < end) ?? {
      start: 0,
      end: text.length,
    }
  );
}

/** The first sentence of a text, up to its full stop; a semicolon ends none. */
export function firstSentence(text: string): string {
  const ends = sentences(text).map(({ end }) => text.slice(0, end).trimEnd());
  return ends.find((sentence) => !sentence.endsWith('；')) ?? text;
}

/** The clause in which a run stands: between two of ，。；：！？ or their half-width forms. */
export function clauseAround(written: string, { start, end }: Span): Span {
  const text = withChineseMarks(written);
  const before = text.slice(0, start).search(/[，。；：！？][^，。；：！？]*$/u);
  const after = text.slice(end).search(/[，。；：！？]/u);
  return { start: before + 1, end: after < 0 ? text.length : end + after };
}
