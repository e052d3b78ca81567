import { remember } from '../memoize.ts';
import type { Span } from '../text/sentences.ts';
import type { Cutter } from './asks.ts';
import { type Candidate, combine } from './combine.ts';
import { type Chosen, type Counts, narrow, type StatedValue } from './facets.ts';
import { foldQuery } from './fold.ts';
import { type KnownPart, knownParts } from './known-parts.ts';
import { bestFirst, type Hit, type Marked, markCase, wordsToMark } from './mark-case.ts';
import type { How, Met } from './met.ts';
import type { NameEntry } from './names.ts';
import { numberWord } from './number-words.ts';
import { inOrder, type Order } from './order.ts';
import { markInOther, type OtherHits } from './other-language.ts';
import { asTyped, type Part, partOf } from './parts.ts';
import type { SearchBook } from './search-book.ts';
import type { CaseHead, SearchFact, SearchReading, Section } from './search-text.ts';
import { type Understood, understand } from './understand.ts';

export { type Order, orders } from './order.ts';
export type { Part } from './parts.ts';

/** What a reader asks for. */
export interface Question {
  query: string;
  section: Section;
  order: Order;
  chosen: Chosen;
  /** Whether the counts of facet values are wanted: they need a table of every case. */
  counted: boolean;
}

/** A case found, with every place of the words asked for. */
export interface Found {
  id: string;
  title: string;
  head: CaseHead;
  /** How it was met; exactly, where no words were asked for. */
  match: How;
  /** The parts of the query that it lacks. */
  missing: string[];
  /** The facts that answered: figures, days, outcomes. */
  facts: SearchFact[];
  titleHits: Span[];
  /** The paragraphs with hits, those with most parts of the query first. */
  hits: Hit[];
  /** Sentences in which only the reading that a note proposes holds the words. */
  readings: (SearchReading & { spans: Span[] })[];
  /** Where the words stand in the other language, if these answered. */
  other?: OtherHits | undefined;
  /** The value by which the case is sorted; null if it states none. */
  value?: StatedValue | null;
}

/** The answer: how it was reached, the cases in order, and the counts of every facet value. */
export interface Answer {
  /** Whether some cases have all the words in a row. */
  inRow: boolean;
  /** The words, as they were typed, for which cases were left out. */
  leftOut: string[];
  parts: Part[];
  /** The names that the query spells out, or has everyday words for. */
  names: NameEntry[];
  /** The folded words to highlight. */
  words: string[];
  /** The number of cases, of which `found` are the first. */
  total: number;
  /** How many of these are only near. */
  near: number;
  found: Found[];
  /** The number of cases that would remain with each facet value, if the counts were wanted. */
  counts?: Counts | undefined;
  /** Whether there were too many cases to sort by relevance; they then stand latest first. */
  unranked: boolean;
  /** For a query without results, those of its parts that cases have. */
  help?: KnownPart[] | undefined;
}

/** What a query without words is understood as. */
const nothing: Understood = { met: [], without: new Set(), leftOut: [] };

/** At most this many texts are read to sort results, because more would take too long to load. */
const readable = 100;

/**
 * Answers a question: by the words of the text, and by the names, values and facts that the query spells out.
 * @param limit how many cases to give in full
 */
export async function searchCases(
  question: Question,
  book: SearchBook,
  limit = 20,
): Promise<Answer> {
  const { simplified } = book.names;
  const query = foldQuery(question.query, simplified);
  const isEmpty = query === '';
  const { met, without, leftOut, row } = isEmpty
    ? nothing
    : await understand(query, await cutterFor(query, book), book);
  const { index } = book;
  const every = [...index.ids.keys()].map(
    (one): Candidate => ({ one, match: 'exact', score: 1, known: 0, missing: [], slight: [] }),
  );
  // Whoever asks for nothing in particular is shown all: show me all cases.
  const isAll = isEmpty || (met.length === 0 && /\p{L}/u.test(query));
  const candidates = (isAll ? every : combine(met, query, index.ids.length)).filter(
    ({ one }) => !without.has(one),
  );
  const marks = row ? [...met, row] : met;
  const words = wordsToMark(marks, simplified);
  const marker = markerFor(question.section, marks, words, book);
  const kept = await inSection(candidates, question.section, met, marker);
  const { cases, counts } = await narrowed(new Set(kept.map(({ one }) => one)), question, book);
  const left = kept.filter(({ one }) => cases.has(one));
  // Without words, no case is more relevant than another.
  const order = isEmpty && question.order === 'relevance' ? 'number' : question.order;
  const unranked = order === 'relevance' && left.length > readable;
  const ranked = await rank(left, order, unranked, marker, book);
  const found = await Promise.all(
    ranked.slice(0, limit).map((one) => show(one, marker, question, met, book)),
  );
  return {
    inRow: row !== undefined,
    leftOut: leftOut.map((text) => asTyped(text, question.query, simplified)),
    parts: met.map((part) => partOf(part, ranked, question.query, simplified)),
    names: namesIn(met, book),
    words: [...new Set(words.flat())],
    total: ranked.length,
    near: ranked.filter(({ match }) => match === 'near').length,
    found,
    counts,
    unranked,
    help: candidates.length === 0 && !isEmpty ? knownParts(met) : undefined,
  };
}

async function cutterFor(query: string, book: SearchBook): Promise<Cutter> {
  const { index, lexicon, names, valueReader, counters } = book;
  if (!mayHaveValues(query, counters)) return { lexicon, names, valuesIn: () => [] };
  // The words are looked up while the reader of values loads; what fails here fails again below.
  index.withForms(query, true).catch(() => {});
  return { lexicon, names, valuesIn: await valueReader() };
}

/** Whether sums or days can be read in a query. A single Chinese numeral belongs to a word unless something is counted. */
function mayHaveValues(query: string, counters: string): boolean {
  return new RegExp(
    `[\\d百千万亿]|[〇零一二两三四五六七八九十][${counters}]|${numberWord.source}|\\b(?:hundred|thousand|[mb]illion|a single|half|spring|summer|autumn|(?:(?:jan|febr)uary|march|april|may|ju(?:ne|ly)|august|(?:septem|octo|novem)ber) ?(?:to|and|until|till|through|[-–—]))\\b|季|半年|年[初中底末]|[春夏秋]天`,
    'u',
  ).test(query);
}

type Marker = (one: number) => Promise<Marked>;

/** Marks each case once. */
function markerFor(
  section: Section,
  met: readonly Met[],
  words: readonly (readonly string[])[],
  { index, names }: SearchBook,
): Marker {
  const marked = new Map<number, Promise<Marked>>();
  return (one) =>
    remember(marked, one, async () =>
      markCase(one, await index.load(one), met, words, {
        cut: index.cut,
        simplified: names.simplified,
        section,
      }),
    );
}

/** The cases that have the words in one section, found by reading their texts; one named by its number is all of itself. */
async function inSection(
  candidates: readonly Candidate[],
  section: Section,
  met: readonly Met[],
  marker: Marker,
): Promise<readonly Candidate[]> {
  if (section === 'all' || met.length === 0 || met.every(({ ask }) => ask.numbered))
    return candidates;
  const found = await Promise.all(
    candidates.map(async (candidate) => {
      const { titleHits, hits, readings, facts } = await marker(candidate.one);
      return titleHits.length + hits.length + readings.length + facts.length > 0 ? [candidate] : [];
    }),
  );
  return found.flat();
}

async function narrowed(
  cases: ReadonlySet<number>,
  { chosen, counted }: Question,
  { facets }: SearchBook,
): Promise<{ cases: ReadonlySet<number>; counts: Counts | undefined }> {
  const isNarrowed = Object.values(chosen).some((values) => values.length > 0);
  return counted || isNarrowed
    ? narrow(cases, chosen, await facets())
    : { cases, counts: undefined };
}

async function rank(
  candidates: readonly Candidate[],
  order: Order,
  unranked: boolean,
  marker: Marker,
  { facets }: SearchBook,
): Promise<Candidate[]> {
  if (unranked) return [...candidates].sort((a, b) => b.one - a.one);
  if (order !== 'relevance') {
    const places = await inOrder(new Set(candidates.map(({ one }) => one)), order, facets);
    return [...candidates].sort((a, b) => places.indexOf(a.one) - places.indexOf(b.one));
  }
  const marked = await Promise.all(
    candidates.map(async (candidate) => ({ candidate, marked: await marker(candidate.one) })),
  );
  return marked.sort(byRank).map(({ candidate }) => candidate);
}

type Ranked = { candidate: Candidate; marked: Marked };

/** More of the query, then its very words, known names and values, the title, distinct words, hits, and the number. */
function byRank(a: Ranked, b: Ranked): number {
  return (
    b.candidate.score - a.candidate.score ||
    b.marked.very.size - a.marked.very.size ||
    b.candidate.known - a.candidate.known ||
    Number(b.marked.isHeadline) - Number(a.marked.isHeadline) ||
    together(b.marked) - together(a.marked) ||
    b.marked.titleParts - a.marked.titleParts ||
    distinct(b.marked) - distinct(a.marked) ||
    countHits(b.marked) - countHits(a.marked) ||
    a.candidate.one - b.candidate.one
  );
}

/** How many parts of the query stand in one paragraph. */
function together({ hits }: Marked): number {
  return Math.max(0, ...hits.map(({ parts }) => parts.size));
}

function distinct({ hits }: Marked): number {
  return new Set(hits.flatMap(({ parts }) => [...parts])).size;
}

/** How many times the words of the query occur in a case. */
function countHits({ titleHits, hits }: Marked): number {
  return hits.reduce((sum, { spans }) => sum + spans.length, titleHits.length);
}

async function show(
  { one, match, missing, slight }: Candidate,
  marker: Marker,
  { order }: Question,
  met: readonly Met[],
  book: SearchBook,
): Promise<Found> {
  const { id, title, head } = await book.index.load(one);
  const { titleHits, hits, readings, facts } = await marker(one);
  const other = await markInOther(id, one, met, book);
  return {
    id,
    title,
    head,
    match,
    missing: [...missing, ...slight],
    facts,
    titleHits,
    hits: bestFirst(hits),
    readings,
    other,
    ...(order === 'value' ? { value: (await book.facets()).values[one] ?? null } : {}),
  };
}

function namesIn(met: readonly Met[], { names: { all } }: SearchBook): NameEntry[] {
  const ways = met.flatMap((part) => part.ways).filter(({ how }) => how !== 'near');
  const named = ways.flatMap(({ names = [], meanings = [] }) => [
    ...names,
    ...all.filter((name) => meanings.some(({ kind, id }) => kind === name.kind && id === name.id)),
  ]);
  return [...new Set(named)];
}
