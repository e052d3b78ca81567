import { memoizeFunction } from '../memoize.ts';
import type { Entry, TranslationEntry } from '../read/records.ts';
import type { Figure } from '../schema/case.ts';
import type { GoodsData } from '../schema/registry.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { englishCountries } from '../text/countries.ts';
import { englishPattern } from '../text/english.ts';
import type { Span } from '../text/sentences.ts';
import { type Case, declaredIn, paragraphsOf, type TermMention } from './book.ts';
import { type EnglishWords, englishWords } from './english/english-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { ResolvedCase } from './resolve-case.ts';
import type { ResolvedFact, ResolvedQuote, Texts } from './resolve-quotes.ts';

/** A translation together with the case it translates, which is what a check looks at. */
export interface ResolvedTranslation {
  entry: TranslationEntry;
  /** The case in English. */
  one: Case;
  source: ResolvedCase;
  /** The words of the translation that state facts. */
  english: EnglishWords;
}

/** The lists whose entries have a label and an id. */
export const labelled = [
  'holders',
  'parties',
  'bodies',
  'figures',
  'events',
  'outcomes',
  'identifiers',
] as const;

/** The fields of a translation whose English stands under ids. */
export const translatedFields = ['labels', 'notes', 'editorial'] as const;

/** What a translation puts into English besides the text, by the field of its front matter: ids, each with the Chinese. */
export function toTranslate(
  one: Case,
): Record<(typeof translatedFields)[number], ReadonlyMap<string, string>> {
  return {
    labels: new Map([
      ...labelled.flatMap((list) =>
        one[list].map(({ id, label }) => [`${list}-${id}`, label] as const),
      ),
      ...one.detection.map(({ value, label }) => [`detection-${value}`, label] as const),
      ...one.reasons.map(({ paragraph, label }) => [`reasons-${paragraph}`, label] as const),
    ]),
    notes: new Map(
      one.facts.flatMap(({ id, note }) => (note === undefined ? [] : [[id, note] as const])),
    ),
    editorial: new Map(one.notes.map(({ id, reason }) => [id, reason])),
  };
}

/** Puts a case into English. The result is memoized for the same arguments. */
export const resolveTranslation = memoizeFunction(
  (
    entry: TranslationEntry,
    source: ResolvedCase,
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    goods: readonly Entry<GoodsData>[],
  ): ResolvedTranslation => {
    const paragraphs = paragraphsOf(entry.body);
    const english = englishWords(entry, paragraphs, source.one, vocabulary, goods);
    const one = translateCase(source.one, entry, lexicon, vocabulary, english);
    return { entry, one, source, english };
  },
);

/**
 * A case in English: title, summary, text, labels and our notes come from the translation; everything else, quotes
 * included, comes from the Chinese case. A missing translation stays Chinese, and the content check reports it.
 */
function translateCase(
  one: Case,
  { data, body: { sections } }: TranslationEntry,
  { findEnglish, glossary }: Lexicon,
  vocabulary: Vocabulary,
  english: EnglishWords,
): Case {
  const { labels = {}, notes = {}, editorial = {} } = data;
  const paragraphs = paragraphsOf({ sections });
  const declared = declaredIn(one);
  const findDeclared = (text: string) =>
    findEnglish(text).filter(({ collection, id }) => declared[collection].includes(id));
  const texts = textsOf(data.title, paragraphs);
  const chinese = textsOf(one.title, paragraphsOf(one));
  const mentions = Object.fromEntries(paragraphs.map(({ id, text }) => [id, findDeclared(text)]));
  const named = { texts, chinese, mentions, labels, vocabulary, direction: one.direction?.value };
  const ours = <Entry extends { label: string; note?: string | undefined }>(
    entry: Entry,
    fact: string,
  ): Entry => noted({ ...entry, label: labels[fact] ?? entry.label }, fact, notes);
  const byId = <Entry extends { id: string; label: string; note?: string | undefined }>(
    list: (typeof labelled)[number],
    entries: readonly Entry[],
  ) => entries.map((entry) => ours(entry, `${list}-${entry.id}`));
  return {
    ...one,
    title: data.title,
    summary: data.summary,
    sections,
    holders: byId('holders', one.holders),
    parties: byId('parties', one.parties),
    bodies: byId('bodies', one.bodies),
    figures: byId('figures', one.figures).map((figure) => writtenIn(english, figure)),
    events: byId('events', one.events),
    outcomes: byId('outcomes', one.outcomes),
    identifiers: byId('identifiers', one.identifiers),
    detection: one.detection.map((entry) => ours(entry, `detection-${entry.value}`)),
    reasons: one.reasons.map((reason) => ({
      ...reason,
      label: labels[`reasons-${reason.paragraph}`] ?? reason.label,
    })),
    facts: one.facts.map((fact) => {
      const translated = english.words.get(fact.id) ?? namesOf(fact, named);
      return { ...noted(fact, fact.id, notes), ...(translated && { translated }) };
    }),
    notes: one.notes.map((note) => ({ ...note, reason: editorial[note.id] ?? note.reason })),
    titleMentions: findDeclared(data.title),
    mentions,
    terms: termsIn(one, paragraphs, glossary),
    original: one,
  };
}

function textsOf(title: string, paragraphs: readonly { id: string; text: string }[]): Texts {
  return new Map([['title', title], ...paragraphs.map(({ id, text }) => [id, text] as const)]);
}

/** What the names of a case are found with. */
interface Named {
  /** The English title and paragraphs, and the Chinese ones. */
  texts: Texts;
  chinese: Texts;
  /** The names of brands, ports, offices and goods, by the English paragraph. */
  mentions: Case['mentions'];
  /** The English labels of facts. */
  labels: Readonly<Record<string, string>>;
  vocabulary: Vocabulary;
  direction: string | undefined;
}

/**
 * The name or the direction that a fact is about, once for each of its Chinese quotes, in the paragraph of that; none where
 * it is neither.
 */
function namesOf(fact: ResolvedFact, named: Named): ResolvedQuote[] | undefined {
  const { texts, chinese } = named;
  const found: ResolvedQuote[] = [];
  for (const { paragraph, end: told } of fact.evidence) {
    const text = texts.get(paragraph) ?? '';
    // A translation tells things in much the same order: the name stands about as far from the beginning.
    const expected = (told / (chinese.get(paragraph)?.length ?? 1)) * text.length;
    const far = ({ start }: Span) => Math.abs(start - expected);
    const [place] = placesIn(paragraph, text, fact, named)
      .filter(({ start }) =>
        found.every((one) => one.paragraph !== paragraph || one.start !== start),
      )
      .toSorted((a, b) => far(a) - far(b));
    if (place === undefined) continue;
    const { start, end } = place;
    found.push({ paragraph, exact: text.slice(start, end), start, end });
  }
  return found.length > 0 ? found : undefined;
}

/** Where an English paragraph names what a fact is about. */
function placesIn(
  paragraph: string,
  text: string,
  { id, list }: ResolvedFact,
  { mentions, labels, vocabulary, direction }: Named,
): readonly Span[] {
  switch (list) {
    // The labels of these are what the text calls somebody, as those of figures and outcomes are not.
    case 'holders':
    case 'parties':
    case 'bodies': {
      const label = labels[id];
      // An article may stand in the text or in the label alone.
      return label === undefined ? [] : wordingsIn(text, [label.replace(/^(?:an?|the) /i, '')]);
    }
    case 'countries':
      return englishCountries(text, vocabulary.countries).filter(({ code }) =>
        id.startsWith(`countries-${code.toLowerCase()}-`),
      );
    case 'direction':
      return [...vocabulary.directions].flatMap(([value, { enWords = [] }]) =>
        value === direction ? wordingsIn(text, enWords) : [],
      );
    default:
      return (mentions[paragraph] ?? []).filter((one) => `${one.collection}-${one.id}` === id);
  }
}

/** Where a text has one of some wordings. */
function wordingsIn(text: string, wordings: readonly string[]): Span[] {
  return wordings
    .flatMap((wording) => [...text.matchAll(englishPattern(wording))])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A figure in the words of the translation; one whose words are not found is written from its value. */
function writtenIn({ written }: EnglishWords, { written: _, ...figure }: Figure): Figure {
  const words = written.get(figure.id);
  return { ...figure, ...(words !== undefined && { written: words }) };
}

/** An entry of a list with the translated note of its fact, if there is one. */
function noted<Entry extends { note?: string | undefined }>(
  entry: Entry,
  fact: string,
  notes: Readonly<Record<string, string>>,
): Entry {
  const note = notes[fact];
  return note === undefined ? entry : { ...entry, note };
}

/** Finds the English wording of each term in the paragraph where the Chinese uses it; places do not overlap. */
function termsIn(
  one: Case,
  paragraphs: readonly { id: string; text: string }[],
  glossary: Lexicon['glossary'],
): TermMention[] {
  const terms = new Map(glossary.map(({ id, data }) => [id, [data.en, ...(data.enForms ?? [])]]));
  const found: TermMention[] = [];
  for (const { id, paragraph } of one.terms) {
    const text = paragraphs.find((other) => other.id === paragraph)?.text ?? '';
    const place = wordingsIn(text, terms.get(id) ?? []).find(({ start, end }) =>
      found.every(
        (other) => other.paragraph !== paragraph || end <= other.start || start >= other.end,
      ),
    );
    // A term whose place is taken by another has no link, but is still explained below the text.
    found.push({ id, paragraph, ...(place ?? { start: 0, end: 0 }) });
  }
  return found;
}
