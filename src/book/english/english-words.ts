import type { Paragraph } from '../../read/lay-out.ts';
import type { Entry, TranslationEntry } from '../../read/records.ts';
import type { Figure } from '../../schema/case.ts';
import type { GoodsData } from '../../schema/registry.ts';
import type { Vocabulary } from '../../schema/vocabulary-files.ts';
import { findEnglishDates } from '../../text/english-dates.ts';
import type { Nouns } from '../../text/english-nouns.ts';
import { type EnglishNumber, readEnglishNumbers } from '../../text/english-numbers.ts';
import type { Span } from '../../text/sentences.ts';
import type { Case } from '../book.ts';
import type { PlacedFault } from '../expand/fault.ts';
import type { ResolvedFact, ResolvedQuote, Texts } from '../resolve-quotes.ts';
import { countedNouns } from './figure-nouns.ts';
import { isSameNumber, type PlacedFigure, placeFigures } from './place-figures.ts';
import { resolveWords } from './quoted-words.ts';

/** The numbers of an English paragraph, and the place of each figure that the Chinese one states. */
export interface ParagraphFigures {
  numbers: readonly EnglishNumber[];
  /** The figures of the Chinese paragraph, in its order. */
  figures: readonly Figure[];
  /** By the id of the figure; a figure that could not be found has none. */
  places: ReadonlyMap<string, PlacedFigure>;
  /** The figures that the translation quotes itself. */
  quoted: ReadonlySet<string>;
}

/** The English words of the facts of a case. */
export interface EnglishWords {
  /** By the id of the fact, as figures-heads-seized. */
  words: ReadonlyMap<string, readonly ResolvedQuote[]>;
  /** The figures as the translation writes them, by their ids: 1,621 units. */
  written: ReadonlyMap<string, string>;
  /** By the id of the paragraph. */
  paragraphs: ReadonlyMap<string, ParagraphFigures>;
  /** The events and outcomes without English words. */
  missing: readonly ResolvedFact[];
  /** What is wrong with the words that the translation quotes. */
  faults: readonly PlacedFault[];
}

/** What the words of a translation are found with. */
interface Finding {
  one: Case;
  /** The English title and paragraphs. */
  texts: Texts;
  vocabulary: Vocabulary;
  nouns: Nouns;
}

/**
 * Finds the English words of facts: those that the translation quotes, else a figure's number with its hedge and noun,
 * and an event's date. A fact whose words are found in no place, or in several, has none.
 * @param one the case in Chinese
 */
export function englishWords(
  { data }: TranslationEntry,
  paragraphs: readonly Paragraph[],
  one: Case,
  vocabulary: Vocabulary,
  goods: readonly Entry<GoodsData>[],
): EnglishWords {
  const texts = new Map([
    ['title', data.title],
    ...paragraphs.map(({ id, text }) => [id, text] as const),
  ]);
  const finding = { one, texts, vocabulary, nouns: countedNouns(vocabulary, goods) };
  const { words, faults } = quotedWords(data.quotes ?? {}, finding);
  const numbered = new Map(
    [...texts].map(([id, text]) => [id, figuresIn(id, text, words, finding)] as const),
  );
  const written = new Map<string, string>();
  for (const fact of one.facts) {
    if (fact.list === 'figures') addFigure(fact, finding, numbered, words, written, faults);
    if (fact.list === 'events' && !words.has(fact.id)) addDate(fact, finding, words);
  }
  const missing = one.facts.filter(
    ({ list, id }) => (list === 'events' || list === 'outcomes') && !words.has(id),
  );
  return { words, written, paragraphs: numbered, missing, faults };
}

type Words = Map<string, ResolvedQuote[]>;

function quotedWords(
  quotes: NonNullable<TranslationEntry['data']['quotes']>,
  { one, texts }: Finding,
): { words: Words; faults: PlacedFault[] } {
  const words: Words = new Map();
  const faults: PlacedFault[] = [];
  for (const [id, list] of Object.entries(quotes)) {
    const fact = one.facts.find((other) => other.id === id);
    // An id that no fact has is reported with the other ids.
    if (fact === undefined) continue;
    for (const quote of list) {
      const found = resolveWords(quote, fact, texts);
      if ('found' in found) {
        const advice = 'Quote the words as the translation has them.';
        faults.push({ ...found, path: ['quotes', id], advice });
      } else words.set(id, [...(words.get(id) ?? []), found]);
    }
  }
  return { words, faults };
}

/** The places of the figures that a paragraph states, without those that the translation quotes there. */
function figuresIn(
  id: string,
  text: string,
  words: Words,
  { one, vocabulary, nouns }: Finding,
): ParagraphFigures {
  const chinese = chineseText(one, id);
  const figures = one.figures
    .flatMap((figure) => {
      const quote = one.facts
        .find((fact) => fact.id === `figures-${figure.id}`)
        ?.evidence.find(({ paragraph }) => paragraph === id);
      return quote ? [{ figure, at: placeIn(chinese, quote, figure) }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ figure }) => figure);
  const numbers = readEnglishNumbers(withoutNames(text, one), vocabulary.currencies);
  const quoted = new Map(
    figures.flatMap((figure) => {
      const quote = words.get(`figures-${figure.id}`)?.find(({ paragraph }) => paragraph === id);
      return quote
        ? [[figure.id, numberIn(quote, figure, numbers, text, vocabulary)] as const]
        : [];
    }),
  );
  const taken = new Set([...quoted.values()].map((place) => place?.number));
  const places = placeFigures(
    figures.filter((figure) => !quoted.has(figure.id)),
    { text, numbers: numbers.filter((number) => !taken.has(number)), nouns, vocabulary },
  );
  const ofQuotes = [...quoted].flatMap(([key, place]) => (place ? [[key, place] as const] : []));
  return {
    numbers,
    figures,
    places: new Map([...places, ...ofQuotes]),
    quoted: new Set(quoted.keys()),
  };
}

/** The number of a figure in the words that the translation quotes for it, with all words of the quote after it. */
function numberIn(
  quote: Span,
  figure: Figure,
  numbers: readonly EnglishNumber[],
  text: string,
  vocabulary: Vocabulary,
): PlacedFigure | undefined {
  const number = numbers.find(
    (one) =>
      quote.start <= one.start && one.end <= quote.end && isSameNumber(figure, one, vocabulary),
  );
  if (number) return { start: number.start, end: quote.end, number };
  if (figure.value !== 1 || figure.hedge !== 'exact') return undefined;
  const article = /\b(?:an?|one)\b/i.exec(text.slice(quote.start, quote.end));
  return article
    ? { start: quote.start + article.index, end: quote.end, number: undefined }
    : undefined;
}

/** Gives a figure its words in each paragraph, and the number as it is written. */
function addFigure(
  fact: ResolvedFact,
  { one, texts }: Finding,
  paragraphs: ReadonlyMap<string, ParagraphFigures>,
  words: Words,
  written: Map<string, string>,
  faults: PlacedFault[],
): void {
  const figure = one.figures.find(({ id }) => fact.id === `figures-${id}`);
  if (figure === undefined) return;
  for (const paragraph of new Set(fact.evidence.map((quote) => quote.paragraph))) {
    const { places, quoted } = paragraphs.get(paragraph) ?? {};
    const place = places?.get(figure.id);
    const exact = place && texts.get(paragraph)?.slice(place.start, place.end);
    if (place && exact) {
      if (!written.has(figure.id)) written.set(figure.id, exact);
      if (!quoted?.has(figure.id)) {
        const { start, end } = place;
        words.set(fact.id, [...(words.get(fact.id) ?? []), { paragraph, exact, start, end }]);
      }
    } else if (quoted?.has(figure.id)) {
      faults.push({
        path: ['quotes', fact.id],
        found: 'words without the number of the figure',
        allowed: `words that hold the number ${figure.value} with the hedge and the currency of “${figure.written}”`,
        advice: 'Quote the words that hold the number.',
      });
    }
  }
}

/** Gives an event the place of its date in each paragraph that has the date once. */
function addDate({ id, evidence }: ResolvedFact, { one, texts }: Finding, words: Words): void {
  const date = one.events.find((event) => id === `events-${event.id}`)?.date;
  const dates = findEnglishDates([...texts].map(([place, text]) => ({ id: place, text })));
  const found = [...new Set(evidence.map(({ paragraph }) => paragraph))].flatMap((paragraph) => {
    const places = dates.get(paragraph)?.filter((one) => one.date === date) ?? [];
    const [place, ...others] = places;
    if (place === undefined || others.length > 0) return [];
    const { start, end } = place;
    return [{ paragraph, exact: (texts.get(paragraph) ?? '').slice(start, end), start, end }];
  });
  if (found.length > 0) words.set(id, found);
}

function chineseText({ title, sections }: Case, id: string): string {
  if (id === 'title') return title;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return paragraphs.find((one) => one.id === id)?.text ?? '';
}

/** Where the number of a figure stands in its Chinese paragraph. Its hedge may stand before the quote. */
function placeIn(text: string, { start }: Span, { written = '' }: Figure): number {
  const at = text.indexOf(written, Math.max(0, start - written.length));
  return at < 0 ? start : at;
}

/** A text with its model numbers and the number of the reason overwritten, so that all else keeps its place. */
function withoutNames(text: string, { identifiers }: Case): string {
  return identifiers
    .flatMap(({ evidence }) => evidence.map(({ exact }) => exact))
    .reduce((left, exact) => left.replaceAll(exact, (found) => ' '.repeat(found.length)), text)
    .replace(/^\(\d+\)/, (found) => ' '.repeat(found.length));
}
