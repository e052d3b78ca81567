import type { CarryingWords } from '../text/carrying-words.ts';
import type { Span } from '../text/sentences.ts';
import {
  clauseAround,
  type DraftParagraph,
  type Place,
  wordAround,
  wordStart,
} from './draft-text.ts';

/** A value of a vocabulary and the words of the text that carry it. */
export interface FoundValue extends Place {
  value: string;
}

/**
 * Every place of the carrying words of a vocabulary, the longest words first, so that no word within a longer one
 * counts (构成侵权 in 不构成侵权). Of values that share a word the last in the vocabulary counts, since the vocabularies
 * go from the general to the special.
 * @param taken where names stand, whose parts carry nothing (机场 in 浦东国际机场海关)
 */
export function findValues(
  paragraph: DraftParagraph,
  values: ReadonlyMap<string, CarryingWords>,
  taken: readonly Span[] = [],
): FoundValue[] {
  const { text } = paragraph;
  const words = [...values].flatMap(([value, { words: own = [] }]) =>
    own.filter((word) => word.length > 1).map((word) => ({ value, word })),
  );
  const byWord = new Map(words.map(({ value, word }) => [word, value]));
  const used: Span[] = [...taken];
  const found: FoundValue[] = [];
  for (const [word, value] of [...byWord].toSorted((a, b) => b[0].length - a[0].length)) {
    const pattern = word.split('…').map(RegExp.escape).join('[^，。；]{0,12}?');
    for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (used.some((one) => one.start < span.end && span.start < one.end)) continue;
      used.push(span);
      if (!isDenied(text, span)) found.push({ paragraph, value, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether words say that something did not happen, or only might: 未能提供…, 若…. */
function isDenied(text: string, span: Span): boolean {
  const clause = clauseAround(text, span);
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  return (
    /(?:未|无法|没有|不能|未经|不予|无需|拒绝)[^，。；]{0,8}$/u.test(before) ||
    /(?:中止|暂停|暂不|申请|请求|要求|可以|应当|准备)(?:海关)?$/u.test(before) ||
    /^(?:若|如果|一旦|倘若|假如)/u.test(before) ||
    /^(?:单|证|文书|通知书|决定书|手续|申请|期间)/u.test(after)
  );
}

/** Enough of a clause round words to be read alone: the clause, or what is next to the words. */
export function clauseFor(place: Place, longest: number): Place {
  const { paragraph } = place;
  const clause = clauseAround(paragraph.text, place);
  if (clause.end - clause.start <= longest) return { paragraph, ...clause };
  const end = Math.min(clause.end, place.end + 12);
  const start = Math.max(
    clause.start,
    Math.min(place.start, wordStart(paragraph.text, end - longest)),
  );
  return wholeWords({ paragraph, start, end }, place);
}

/** What no quote ends with: what leads on to the words behind it. */
const leading = /(?:隶属|所属|下属|[向与和及对在由于的、至])+$/u;

/** A run whose ends cut no word, name, number or date, and no pair of quotation marks. */
function wholeWords(place: Place, core: Span): Place {
  const { paragraph } = place;
  const { text, whole = [] } = paragraph;
  const latin = [...text.matchAll(/“[^“”]*”|[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*/gu)].map(
    ({ 0: word, index }) => ({ start: index, end: index + word.length }),
  );
  const kept = [...latin, ...whole];
  let { start, end } = place;
  // What one step sets free, another may cut.
  for (let step = 0; step < 4; step++) {
    const before = [...kept, wordAround(text, start)].find(
      (one) => one.start < start && start < one.end,
    );
    if (before) start = before.end <= core.start ? before.end : before.start;
    const after = [...kept, wordAround(text, end)].find((one) => one.start < end && end < one.end);
    if (after) end = after.start >= core.end ? after.start : after.end;
  }
  start += /^[、的了和与及等\s]+/u.exec(text.slice(start, core.start))?.[0].length ?? 0;
  const words = text.slice(core.end, end);
  return { paragraph, start, end: core.end + words.replace(leading, '').length };
}
