import { carriedPlaces } from '../text/carried-places.ts';
import type { CarryingWords } from '../text/carrying-words.ts';
import { clauseAround, type Span } from '../text/sentences.ts';
import { type DraftParagraph, type Place, wordAround, wordStart } from './draft-text.ts';

/** A value of a vocabulary and the words of the text that carry it. */
export interface FoundValue extends Place {
  value: string;
}

/** Every place of a paragraph that carries a value of a vocabulary. @param taken where names stand, whose parts carry nothing */
export function findValues(
  paragraph: DraftParagraph,
  values: ReadonlyMap<string, CarryingWords>,
  taken: readonly Span[] = [],
): FoundValue[] {
  return carriedPlaces(paragraph.text, values, taken).map((place) => ({ paragraph, ...place }));
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
