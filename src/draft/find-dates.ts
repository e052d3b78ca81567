import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { datesOf, type WrittenDate } from '../text/dates.ts';
import type { DraftParagraph, Place } from './draft-text.ts';
import { findValues } from './find-values.ts';

/** A date of the text with the words that say what happened then. */
export interface FoundEvent extends Place {
  date: WrittenDate;
  /** What words there tell; where none does, nothing may be said but that it belongs to the case. */
  kind: string;
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

/** What may be left of a date before its comma. */
const leftOfDate =
  /^(?:[上下中]午|凌晨|清晨|早上?|晚[上间]?|当晚|深夜|夜间?|以来|前后|左右|许|起|间|前|后)?，/u;

/** What happened on each date of a paragraph. */
export function findEvents(
  paragraph: DraftParagraph,
  dates: readonly WrittenDate[],
  vocabulary: Vocabulary,
): FoundEvent[] {
  const { text } = paragraph;
  return dates.map((date, index) => {
    const next = dates[index + 1]?.start ?? text.length;
    const end = endOf(paragraph, date.end, next, vocabulary);
    // What is left of a date, as 晚 or 以来, is no clause.
    const words = text.slice(date.end, end).replace(leftOfDate, '');
    return {
      paragraph,
      start: date.start,
      end,
      date,
      kind: kindIn(paragraph, date.end, end, vocabulary) ?? 'context',
      label: words.replace(/^[的，、,]+/u, ''),
    };
  });
}

/** Goods among which something was found, at the end of a clause. */
const among = /^[^，。；]{0,30}的[^，。；]{0,10}(?:货物|商品|物品|产品|包裹|集装箱)[中里内]/u;

/** The longest quote of an event, in characters. */
const longest = 100;

/** The end of the words of an event: of the first clause after the date that says what happened. */
function endOf(
  paragraph: DraftParagraph,
  from: number,
  next: number,
  vocabulary: Vocabulary,
): number {
  const { text } = paragraph;
  const rest = text.slice(from, next);
  const sentence = rest.search(/[。；！？]/u);
  const limit = from + (sentence < 0 ? rest.length : sentence);
  let end = from;
  for (const { index } of text.slice(from, limit).matchAll(/[，：]|$/gu)) {
    // A comma directly after the date ends no clause.
    if (index === 0) continue;
    if (end > from && index > longest) break;
    // The words between the last comma and the next date belong to that date.
    if (end > from && from + index === next && next < text.length) break;
    end = from + index;
    if (kindIn(paragraph, from, end, vocabulary) !== undefined) break;
  }
  return trimEnd(text, from, end);
}

/** Without the preposition or comma that leads to what follows: 于2014年 … 和. */
function trimEnd(text: string, from: number, end: number): number {
  const words = text.slice(from, end);
  return from + words.replace(/[，、；和与及至]+$/u, '').length;
}

/**
 * The kind of an event by its words: of several, the one that comes last in a case, since what was done with a lead or a
 * declaration counts: 将线索通报, 对申报…查验.
 */
function kindIn(
  paragraph: DraftParagraph,
  from: number,
  end: number,
  { 'event-kinds': kinds, stages }: Vocabulary,
): string | undefined {
  const order = [...stages.keys()].filter((stage) => stage !== 'background');
  const names = [...kinds.keys()];
  const rank = (kind: string) =>
    order.indexOf(kinds.get(kind)?.stage ?? '') * names.length + names.indexOf(kind);
  return (
    findValues(paragraph, kinds)
      .filter((one) => from <= one.start && one.end <= end)
      // What is only said of the goods was done before: 在某公司申报出口的货物中，查获….
      .filter(({ value, end }) => value !== 'declaration' || !among.test(paragraph.text.slice(end)))
      .map(({ value }) => value)
      .toSorted((a, b) => rank(b) - rank(a))[0]
  );
}
