import type { Span } from '../text/sentences.ts';
import type { CaseIndex } from './case-index.ts';
import { type Chosen, type Counts, type FacetTable, narrow, type StatedValue } from './facets.ts';
import { fold, type Simplified } from './fold.ts';
import { type Climb, climb, columnOf, type Ladder, type Rung, type Term } from './ladder.ts';
import { isWholeWord, type locate, locatorFor } from './locate.ts';
import type { KnownName, NameEntry, Names } from './names.ts';
import { type Nearby, nearestNames, type Sounds } from './nearest-names.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchReading, SearchText, Section } from './search-text.ts';
import { segments } from './words.ts';

/** The orders in which results can be sorted. */
export const orders = ['relevance', 'number', 'date', 'value'] as const;
export type Order = (typeof orders)[number];

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
  /** The short name of its list, where there are several. */
  list?: string;
  title: string;
  titleHits: Span[];
  /** The paragraphs with hits, in the order of the text. */
  hits: { paragraph: string; text: string; spans: Span[] }[];
  /** Sentences in which only the reading that a note proposes holds the words. */
  readings: (SearchReading & { spans: Span[] })[];
  /** The value by which the case is sorted; null if it states none. */
  value?: StatedValue | null;
}

/** Help for a query without results. */
export interface Help {
  /** The most similar names. */
  near: Nearby[];
  /** Its parts that occur in cases, with the number of these cases. */
  parts: { text: string; count: number }[];
}

/** The answer: how it was reached, the cases in order, and the counts of every facet value. */
export interface Answer {
  /** How strictly the words were met; absent where none were asked for. */
  rung?: Rung;
  /** The names that the query spells out. */
  names: NameEntry[];
  /** The names that misspelt parts were taken for. */
  taken: Nearby[];
  /** The folded words to highlight. */
  words: string[];
  /** The number of cases, of which `found` are the first. */
  total: number;
  found: Found[];
  /** The number of cases that would remain with each facet value, if the counts were wanted. */
  counts?: Counts;
  /** Whether there were too many cases to sort by relevance; they then stand latest first. */
  unranked: boolean;
  help?: Help;
}

/** What a search needs to know of the book. Each part is loaded once, at its first use. */
export interface SearchBook {
  index: CaseIndex;
  names: Names;
  facets: () => Promise<FacetTable>;
  sounds: () => Promise<Sounds>;
}

/** At most this many texts are read to sort results, because more would take too long to load. */
const readable = 100;

/**
 * Answers a question: the words of the text, and the cases of a name that the query spells out.
 * @param limit how many cases to give in full
 */
export async function searchCases(
  question: Question,
  book: SearchBook,
  limit = 20,
): Promise<Answer> {
  const { index, names } = book;
  const { simplified } = names;
  const { section, order, chosen } = question;
  const query = fold(question.query, simplified).trim();
  const ladder: Ladder = {
    index,
    names,
    sounds: book.sounds,
    members: async (name) => membersOf(name, await book.facets(), index.ids),
  };
  const asked = query === '' ? undefined : await climb(query, ladder);
  const all = asked?.cases ?? new Set(index.ids.keys());
  const terms = asked ? wordingsOf(asked.terms, simplified) : [];
  const kept = await inSection(all, section, terms, book);
  const narrowed = Object.values(chosen).some((values) => values.length > 0);
  const { cases, counts } =
    question.counted || narrowed
      ? narrow(kept, chosen, await book.facets())
      : { cases: kept, counts: undefined };
  const unranked = order === 'relevance' && asked !== undefined && cases.size > readable;
  const ranked = unranked
    ? [...cases].sort((a, b) => b - a)
    : order === 'relevance' && asked
      ? await byRelevance([...cases], asked, terms, section, book)
      : await inOrder(cases, order, book.facets);
  const found = await Promise.all(
    ranked.slice(0, limit).map(async (one) => ({
      ...mark(await index.load(one), terms, book, section),
      ...(order === 'value' ? { value: (await book.facets()).values[one] ?? null } : {}),
    })),
  );
  return {
    ...(asked ? { rung: asked.rung } : {}),
    names: asked?.terms.flatMap((term) => term.names) ?? [],
    taken: asked?.taken ?? [],
    words: terms,
    total: ranked.length,
    found,
    ...(counts ? { counts } : {}),
    unranked,
    ...(asked && all.size === 0 ? { help: await helpFor(query, ladder) } : {}),
  };
}

function membersOf(
  { kind, id }: KnownName,
  { columns }: FacetTable,
  ids: readonly string[],
): readonly number[] {
  if (kind !== 'cases') return columns[columnOf[kind]][id] ?? [];
  const number = ids.indexOf(id);
  return number < 0 ? [] : [number];
}

/** The folded words to highlight: those of the query, and the wordings of the names that they spell. */
function wordingsOf(terms: readonly Term[], simplified: Simplified): string[] {
  const wordings = terms.flatMap(({ names }) =>
    names.flatMap((name) => name.words.map((word) => fold(word, simplified))),
  );
  const asked = terms.map(({ words }) => words).filter((words) => words !== '');
  // A wording that contains words of the query is left out, because these are highlighted already.
  const others = wordings.filter((word) => !asked.some((words) => word.includes(words)));
  return [...new Set([...asked, ...others])];
}

/** The cases that have the words in one section, found by reading their texts. */
async function inSection(
  cases: ReadonlySet<number>,
  section: Section,
  terms: readonly string[],
  book: SearchBook,
): Promise<ReadonlySet<number>> {
  if (section === 'all' || terms.length === 0) return cases;
  const found = await Promise.all(
    [...cases].map(async (one) => {
      const { titleHits, hits, readings } = mark(await book.index.load(one), terms, book, section);
      return titleHits.length + hits.length + readings.length > 0 ? [one] : [];
    }),
  );
  return new Set(found.flat());
}

/** Finds every place of the words in the chosen section of a case. */
function mark(
  { id, list, title, paragraphs, readings }: SearchText,
  terms: readonly string[],
  { index, names }: Pick<SearchBook, 'index' | 'names'>,
  section: Section,
): Found {
  const find: typeof locate = locatorFor(index.cut);
  const places = (text: string) => find(text, terms, names.simplified);
  const here = (place: string) => section === 'all' || place.startsWith(section);
  return {
    id,
    ...(list !== undefined && { list }),
    title,
    titleHits: here('title') ? places(title) : [],
    hits: paragraphs
      .filter(({ id }) => here(id))
      .map(({ id, text }) => ({ paragraph: id, text, spans: places(text) }))
      .filter(({ spans }) => spans.length > 0),
    readings: readings
      .filter(({ paragraph }) => here(paragraph))
      .map((reading) => ({
        ...reading,
        spans: places(reading.text).filter(
          ({ start, end }) => start < reading.at.end && end > reading.at.start,
        ),
      }))
      // A proposed reading counts only if the source's own words do not match.
      .filter(({ spans, was }) => spans.length > 0 && places(was).length === 0),
  };
}

async function byRelevance(
  cases: readonly number[],
  { scores }: Climb,
  terms: readonly string[],
  section: Section,
  book: SearchBook,
): Promise<number[]> {
  const marked = await Promise.all(
    cases.map(async (one) => {
      const found = mark(await book.index.load(one), terms, book, section);
      return { one, found, score: scores?.get(one) ?? 0 };
    }),
  );
  return marked
    .sort((a, b) => b.score - a.score || byRank(a.found, b.found) || a.one - b.one)
    .map(({ one }) => one);
}

/** Title first, then whole words, then the number of hits. */
function byRank(a: Found, b: Found): number {
  return (
    Number(b.titleHits.length > 0) - Number(a.titleHits.length > 0) ||
    Number(hasWholeWord(b)) - Number(hasWholeWord(a)) ||
    countHits(b) - countHits(a)
  );
}

function hasWholeWord(found: Found): boolean {
  return found.hits.some(({ text, spans }) => spans.some((span) => isWholeWord(text, span)));
}

/** How many times the words of the query occur in a case. */
function countHits({ titleHits, hits }: Pick<Found, 'titleHits' | 'hits'>): number {
  return hits.reduce((sum, { spans }) => sum + spans.length, titleHits.length);
}

/** Sorts cases by number, by the date of their first event, or by stated value, one currency after another. */
async function inOrder(
  cases: ReadonlySet<number>,
  order: Order,
  facets: SearchBook['facets'],
): Promise<number[]> {
  const numbered = [...cases].sort((a, b) => a - b);
  if (order !== 'date' && order !== 'value') return numbered;
  const { dates, values } = await facets();
  if (order === 'date') {
    // A case without a date comes last.
    const day = (one: number) => dates[one] || '9';
    return numbered.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  }
  const groups = currenciesIn(values);
  const group = (one: number) => {
    const currency = values[one]?.currency;
    return currency === undefined ? groups.length : groups.indexOf(currency);
  };
  const amount = (one: number) => values[one]?.amount ?? 0;
  return numbered.sort((a, b) => group(a) - group(b) || amount(b) - amount(a));
}

/** The currencies of stated values, those of most cases first. */
function currenciesIn(values: FacetTable['values']): string[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value) counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

async function helpFor(query: string, { index, names, sounds }: Ladder): Promise<Help> {
  const { terms } = parseQuery(query);
  const texts = terms.flatMap(({ text }) => [
    text,
    ...segments(text).filter((word) => word.length > 1),
  ]);
  const parts = await Promise.all(
    [...new Set(texts)].map(async (text) => ({ text, count: (await index.withPhrase(text)).size })),
  );
  const known = await sounds();
  const near = [query, ...terms.map(({ text }) => text)].flatMap((text) =>
    nearestNames(text, names, known),
  );
  const seen = new Set<string>();
  const best = Math.min(...near.map(({ score }) => score));
  return {
    near: near
      .sort((a, b) => a.score - b.score)
      // A name much less similar than the nearest one is not meant.
      .filter(({ score }) => score <= best + 0.2)
      .filter(
        ({ name }) => !seen.has(`${name.kind} ${name.id}`) && seen.add(`${name.kind} ${name.id}`),
      )
      .slice(0, 5),
    parts: parts.filter(({ count }) => count > 0).slice(0, 8),
  };
}
