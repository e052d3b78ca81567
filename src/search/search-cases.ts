import type { Span } from '../text/sentences.ts';
import type { CaseIndex, IndexedCase } from './case-index.ts';
import { type Chosen, type Counts, type FacetValues, narrow } from './facets.ts';
import { fold, type Simplified } from './fold.ts';
import { climb, type Rung } from './ladder.ts';
import { isWholeWord, locate } from './locate.ts';
import { facetOf, type NameEntry, namesSpelt, wordsOf } from './name-table.ts';

/** What a reader asks for. */
export interface Question {
  query: string;
  chosen: Chosen;
}

/** A case found, with every place of the words asked for. */
export interface Found extends IndexedCase {
  titleHits: Span[];
  /** The paragraphs with hits, in the order of the text. */
  hits: { paragraph: string; text: string; spans: Span[] }[];
}

/** The answer: how it was reached, the cases in order, and the counts of every facet value. */
export interface Answer {
  /** How strictly the words were met; absent where none were asked for. */
  rung?: Rung;
  /** The names that the query spells out. */
  names: NameEntry[];
  found: Found[];
  counts: Counts;
}

/** What a search needs to know of the book. */
export interface SearchBook {
  index: CaseIndex;
  names: readonly NameEntry[];
  simplified: Simplified;
  facets: FacetValues;
}

/** Answers a question: the words of the text, and the cases of a name that the query spells out. */
export async function searchCases(question: Question, book: SearchBook): Promise<Answer> {
  const { index, simplified, facets } = book;
  const query = fold(question.query, simplified).trim();
  if (query === '') {
    const { handles, counts } = narrow(index.all(), facets, question.chosen, index);
    const cases = await Promise.all([...handles].map((handle) => index.load(handle)));
    const found = cases.map((one) => ({ ...one, titleHits: [], hits: [] })).sort(byId);
    return { names: [], found, counts };
  }
  const names = namesSpelt(query, book.names, simplified);
  const climbed = await climb(query, index);
  const named = names.map(({ kind, id }) => index.withValue(facetOf[kind], id));
  // A name that is known needs no guess: the approximate rung is left out.
  const literal =
    climbed.rung === 'words' && names.length > 0 ? new Set<string>() : climbed.handles;
  const all = named.reduce((some, one) => some.union(one), literal);
  const { handles, counts } = narrow(all, facets, question.chosen, index);
  // A name's wording that holds the query's words is marked by them already.
  const wordings = wordsOf(names, simplified).filter((word) => !word.includes(query));
  const terms = [...new Set([...climbed.terms, ...wordings])];
  const found = await Promise.all(
    [...handles].map(async (handle) => mark(await index.load(handle), terms, simplified)),
  );
  return { rung: climbed.rung, names, found: found.sort(byRank), counts };
}

function mark(one: IndexedCase, terms: readonly string[], simplified: Simplified): Found {
  const places = (text: string) => locate(text, terms, simplified);
  return {
    ...one,
    titleHits: places(one.title),
    hits: one.paragraphs
      .map(({ id, text }) => ({ paragraph: id, text, spans: places(text) }))
      .filter(({ spans }) => spans.length > 0),
  };
}

function byId(a: Found, b: Found): number {
  return a.id < b.id ? -1 : 1;
}

/** Title first, then whole words, then the number of hits, then the case's number. */
function byRank(a: Found, b: Found): number {
  return (
    Number(b.titleHits.length > 0) - Number(a.titleHits.length > 0) ||
    Number(hasWholeWord(b)) - Number(hasWholeWord(a)) ||
    countHits(b) - countHits(a) ||
    byId(a, b)
  );
}

function hasWholeWord(found: Found): boolean {
  return found.hits.some(({ text, spans }) => spans.some((span) => isWholeWord(text, span)));
}

/** How many times the words asked for stand in a case. */
function countHits({ titleHits, hits }: Found): number {
  return hits.reduce((sum, { spans }) => sum + spans.length, titleHits.length);
}
