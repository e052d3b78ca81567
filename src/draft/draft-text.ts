import type { Lexicon } from '../book/lexicon.ts';
import type { Registries } from '../read/records.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { withChineseMarks } from '../text/chinese-marks.ts';
import { placesOf } from '../text/quote.ts';
import type { Span } from '../text/sentences.ts';
import type { CutPart } from './cut-parts.ts';

/** What the casebook knows already: names, and the words that carry values. */
export interface Known {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  registries: Registries;
}

/** A paragraph of a case, or its title. */
export interface DraftParagraph {
  /** `title`, `f1…` of the account, `r1…` of the reasons. */
  id: string;
  /** The text with the marks that China prints, which is read. */
  text: string;
  /** The text of the source, of the same length, which is quoted. */
  written: string;
  kind: 'title' | CutPart['kind'];
  /** Whether it is the heading of a reason. */
  heading: boolean;
  /** Where names, dates and numbers stand, which no quote cuts. */
  whole?: readonly Span[];
}

/** A run of a paragraph. */
export interface Place extends Span {
  paragraph: DraftParagraph;
}

/** Words of a paragraph as a case file quotes them. */
export type WrittenWords = { at: string; exact: string; prefix?: string; suffix?: string };

/** The title and paragraphs of a case, with their ids. */
export function paragraphsOf(title: string, parts: readonly CutPart[]): DraftParagraph[] {
  const count = { account: 0, reasons: 0 };
  const letters = { account: 'f', reasons: 'r' };
  const own = parts.flatMap(({ kind, paragraphs }) =>
    paragraphs.map(({ text, heading }): DraftParagraph => {
      count[kind] += 1;
      const id = `${letters[kind]}${count[kind]}`;
      return { id, ...readable(text), kind, heading: heading ?? false };
    }),
  );
  return [{ id: 'title', ...readable(title), kind: 'title', heading: false }, ...own];
}

function readable(written: string): Pick<DraftParagraph, 'text' | 'written'> {
  return { text: withChineseMarks(written), written };
}

/** Quotes a run of a paragraph, with as much before or after it as makes the words stand once. */
export function quote(place: Place): WrittenWords {
  const {
    paragraph: { id: at, written: text },
  } = place;
  const exact = text.slice(place.start, place.end).trim();
  const start = text.indexOf(exact, place.start);
  const end = start + exact.length;
  const isAlone = (more: { prefix?: string; suffix?: string }) =>
    placesOf({ exact, ...more }, text).length === 1;
  if (isAlone({})) return { at, exact };
  for (let length = 1; length <= start; length++) {
    const prefix = text.slice(start - length, start);
    // A quote can't begin or end with a blank.
    if (prefix === prefix.trim() && isAlone({ prefix })) return { at, exact, prefix };
  }
  for (let length = 1; length <= text.length - end; length++) {
    const suffix = text.slice(end, end + length);
    if (suffix === suffix.trim() && isAlone({ suffix })) return { at, exact, suffix };
  }
  return { at, exact };
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** The place where the next word of a text begins, at or after a place. */
export function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  // A few characters before are enough to tell words apart.
  const from = Math.max(0, place - 8);
  const words = [...segmenter.segment(text.slice(from))];
  return from + (words.find(({ index }) => from + index >= place)?.index ?? text.length - from);
}

/** The word of a dictionary in which a place of a text stands. */
export function wordAround(text: string, place: number): Span {
  const from = Math.max(0, place - 8);
  const [word] = [...segmenter.segment(text.slice(from, place + 12))].filter(
    ({ index, segment }) => from + index <= place && place < from + index + segment.length,
  );
  const start = from + (word?.index ?? place - from);
  return { start, end: start + (word?.segment.length ?? 1) };
}

/** Quotes without those that are the same words of the same place. */
export function eachOnce<Value extends { at: string; exact: string }>(
  quotes: readonly Value[],
): Value[] {
  const seen = new Map(quotes.map((one) => [`${one.at} ${one.exact}`, one]));
  return [...seen.values()];
}
