import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { datesOf, type WrittenDate } from '../text/dates.ts';
import type { DraftParagraph, Place } from './draft-text.ts';

/** A date of the text with the words that say what happened then. */
export interface FoundEvent extends Place {
  date: WrittenDate;
  kind: string;
  /** Whether words of the kind stand there. */
  isTold: boolean;
  /** What happened, in the words of the text without the date. */
  label: string;
}

/** The dates of a case, by paragraph. @param issued when the list was published, if known: ISO 8601 */
export function findDates(
  paragraphs: readonly DraftParagraph[],
  issued: string | undefined,
): ReadonlyMap<string, readonly WrittenDate[]> {
  return datesOf(paragraphs, issued === undefined ? {} : { issued });
}

/** What happened on each date of a paragraph. */
export function findEvents(
  paragraph: DraftParagraph,
  dates: readonly WrittenDate[],
  { 'event-kinds': kinds }: Vocabulary,
): FoundEvent[] {
  const { text } = paragraph;
  return dates.map((date, index) => {
    const next = dates[index + 1]?.start ?? text.length;
    const end = endOf(text, date.end, next, kinds);
    const words = text.slice(date.end, end);
    const told = lastKind(words, kinds);
    return {
      paragraph,
      start: date.start,
      end,
      date,
      kind: told?.kind ?? 'context',
      isTold: told !== undefined,
      label: words.replace(/^[的，、,]+/u, ''),
    };
  });
}

type Kinds = Vocabulary['event-kinds'];

/** The longest quote of an event, in characters. */
const longest = 60;

/** The end of the words of an event: of the first clause after the date that says what happened. */
function endOf(text: string, from: number, next: number, kinds: Kinds): number {
  const rest = text.slice(from, next);
  const sentence = rest.search(/[。；！？]/u);
  const limit = from + (sentence < 0 ? rest.length : sentence);
  let end = from;
  for (const { index } of text.slice(from, limit).matchAll(/[，：]|$/gu)) {
    // A comma directly after the date ends no clause.
    if (index === 0) continue;
    if (end > from && index > longest) break;
    end = from + index;
    if (lastKind(text.slice(from, end), kinds)) break;
  }
  return trimEnd(text, from, end);
}

/** Without the preposition or comma that leads to what follows: 于2014年 … 和. */
function trimEnd(text: string, from: number, end: number): number {
  const words = text.slice(from, end);
  return from + words.replace(/[，、；和与及至]+$/u, '').length;
}

/** The kind whose word stands last: what was done with a lead or a declaration counts, 将线索通报, 对申报…查验. */
function lastKind(words: string, kinds: Kinds): { kind: string; at: number } | undefined {
  return [...kinds]
    .flatMap(([kind, { words: carrying = [] }]) =>
      carrying.flatMap((word) => {
        const at = words.lastIndexOf(word);
        return at < 0 ? [] : [{ kind, at: at + word.length }];
      }),
    )
    .toSorted((a, b) => b.at - a.at)[0];
}
