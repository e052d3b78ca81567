import type { Figure } from '../../schema/case.ts';
import type { Vocabulary } from '../../schema/vocabulary-files.ts';
import { type Nouns, nounAfter, nounBefore } from '../../text/english-nouns.ts';
import { type EnglishNumber, isSameHedge } from '../../text/english-numbers.ts';
import type { Span } from '../../text/sentences.ts';
import { fitsNoun } from './figure-nouns.ts';

/** A paragraph of a translation with its numbers, and what nouns they can have. */
export interface NumberedText {
  text: string;
  numbers: readonly EnglishNumber[];
  nouns: Nouns;
  vocabulary: Vocabulary;
}

/** The English words of a figure in a paragraph: a number with its hedge and its noun. */
export interface PlacedFigure extends Span {
  /** Where its number stands among those of the paragraph; an article (a case) is none of them. */
  number: EnglishNumber | undefined;
}

/**
 * Finds the words of each figure in a paragraph: a number with its value, hedge and currency, and a noun that fits what
 * it counts. Where several figures fit the same places (3 batches … 3 batches), they stand in the order of the Chinese.
 * A figure that fits no place, or more places than there are such figures, is left out.
 * @param figures those of the Chinese paragraph, in its order
 */
export function placeFigures(
  figures: readonly Figure[],
  text: NumberedText,
): ReadonlyMap<string, PlacedFigure> {
  const left = new Map(figures.map((figure) => [figure.id, candidatesFor(figure, text)]));
  const placed = new Map<string, PlacedFigure>();
  const place = (id: string, where: PlacedFigure) => {
    placed.set(id, where);
    left.delete(id);
    for (const [other, places] of left) {
      left.set(
        other,
        places.filter(({ start }) => start !== where.start),
      );
    }
  };
  for (let before = -1; before !== placed.size; ) {
    before = placed.size;
    for (const [id, [only, ...others]] of [...left]) {
      if (only && others.length === 0 && left.get(id)?.length === 1) place(id, only);
    }
    if (placed.size > before) continue;
    const alike = Map.groupBy(left, ([, places]) => places.map(({ start }) => start).join());
    for (const group of alike.values()) {
      const [, places = []] = group[0] ?? [];
      if (places.length === 0 || places.length !== group.length) continue;
      for (const [index, [id]] of group.entries()) {
        const where = places[index];
        if (where) place(id, where);
      }
    }
  }
  return placed;
}

/** The places where a figure can stand. A single thing can also have an article: a case. */
function candidatesFor(figure: Figure, text: NumberedText): PlacedFigure[] {
  const found = text.numbers.flatMap((number) =>
    isSameNumber(figure, number, text.vocabulary) ? withNoun(figure, number, text) : [],
  );
  if (found.length > 0 || figure.value !== 1 || figure.hedge !== 'exact') return found;
  return [...text.text.matchAll(/\b(?:an?|one)\b/gi)].flatMap(({ 0: word, index }) => {
    const span = { start: index, end: index + word.length };
    return withNoun(figure, span, text).map((place) => ({ ...place, number: undefined }));
  });
}

/** Whether an English number is that of a figure: its value, hedge and currency. */
export function isSameNumber(
  { value, upTo, hedge, unit }: Figure,
  number: EnglishNumber,
  { currencies }: Pick<Vocabulary, 'currencies'>,
): boolean {
  const own = unit === '月' ? number.months : number.value;
  const currency = currencies.has(unit) ? unit : undefined;
  return (
    own === value &&
    number.upTo === upTo &&
    number.currency === currency &&
    isSameHedge(number.hedge, hedge)
  );
}

/** The span of a number with its noun; none where the noun is another one. Money and terms need none. */
function withNoun(
  figure: Figure,
  number: EnglishNumber | Span,
  { text, nouns, vocabulary }: NumberedText,
): PlacedFigure[] {
  const { start, end } = number;
  const place = (span: Span) => [{ ...span, number: 'value' in number ? number : undefined }];
  if (vocabulary.currencies.has(figure.unit)) return place({ start, end });
  if (figure.unit === '月') {
    const spell = /^ (?:years?|months?)\b/.exec(text.slice(end))?.[0] ?? '';
    return place({ start, end: end + spell.length });
  }
  if (text.startsWith('%', end)) return figure.unit === '%' ? place({ start, end: end + 1 }) : [];
  const before = nounBefore(text, start, nouns);
  if (figure.kind === 'magnitude' && before && fitsNoun(figure, before.keys)) {
    return place({ start: before.start, end });
  }
  const after = nounAfter(text, end, nouns);
  return after && fitsNoun(figure, after.keys) ? place({ start, end: after.end }) : [];
}
