import { alternativesIn, joinSides } from './alternatives.ts';
import { type Cutter, wholeAsk } from './asks.ts';
import { asksIn } from './cut-query.ts';
import { fetchKnown, meet } from './meet.ts';
import { casesOf, type Met } from './met.ts';
import { withNegation } from './negation.ts';
import { ofPlace } from './of-place.ts';
import { parseQuery, type Query, type QueryPart } from './parse-query.ts';
import { recut } from './recut.ts';
import type { SearchBook } from './search-book.ts';
import { oneHan } from './segments.ts';
import { isSilent, withoutAsking } from './silent-words.ts';

/** A query understood. */
export interface Understood {
  /** Its parts with the ways in which they were met. */
  met: Met[];
  /** The whole query, where it is met by its parts but cases have it in a row as well. */
  row?: Met | undefined;
  /** The cases to leave out. */
  without: ReadonlySet<number>;
  /** The words for which they are left out. */
  leftOut: readonly string[];
}

/** Reads a folded query: as one, then by its parts, then by what its unmet parts may stand for. */
export async function understand(
  folded: string,
  cutter: Cutter,
  book: SearchBook,
): Promise<Understood> {
  const text = joinHyphens(withoutAsking(folded), book);
  const query = readQuery(text);
  if (query.terms.length === 0 && query.without.length > 0) {
    // A minus that stands in the text is a letter of it; elsewhere it leaves something out.
    const literal = await literally(query, cutter, book);
    return literal ? { met: [literal], ...nothingLeftOut } : without(query, [], cutter, book);
  }
  const whole = await meetWhole(query, cutter, book);
  const isMet = whole && casesOf(whole).size > 0;
  const asks = asksIn(query, cutter);
  // In March 2016 asks for a day, whatever else has these words in a row.
  const isValue = asks.length === 1 && asks[0]?.value && !whole?.ask.value;
  if (isMet && !isValue && !isRow(query, whole, book)) return { met: [whole], ...nothingLeftOut };
  // Whoever asks for case 11 of ten asks for nothing else.
  if (whole?.ask.numbered) return { met: [whole], ...nothingLeftOut };
  const negated =
    isMet || query.without.length > 0 ? undefined : await withNegation(text, cutter, book);
  const asked = negated ?? query;
  const met = await meetParts(asked, !isMet, cutter, book);
  return { ...(isMet && { row: whole }), ...(await without(asked, met, cutter, book)) };
}

const nothingLeftOut: Pick<Understood, 'without' | 'leftOut'> = { without: new Set(), leftOut: [] };

/** What was met, with what a query leaves out. */
async function without(
  query: Query,
  met: Met[],
  cutter: Cutter,
  book: SearchBook,
): Promise<Understood> {
  const cases = await excluded(query.without, cutter, book);
  return { met, without: cases, leftOut: query.without.map(({ text }) => text) };
}

/**
 * Meets the parts of a query; of alternatives, a case needs to have one.
 * @param mends whether to read again what no case has
 */
async function meetParts(
  query: Query,
  mends: boolean,
  cutter: Cutter,
  book: SearchBook,
): Promise<Met[]> {
  const found = alternativesIn(query);
  if (!found) return meetTerms(query.terms, mends, cutter, book);
  const [rest, ...sides] = await Promise.all(
    [found.rest, ...found.sides].map((terms) => meetTerms(terms, true, cutter, book)),
  );
  return [...sides.reduce(joinSides), ...(rest ?? [])];
}

async function meetTerms(
  terms: QueryPart[],
  mends: boolean,
  cutter: Cutter,
  book: SearchBook,
): Promise<Met[]> {
  const asks = asksIn({ terms }, cutter);
  // What only joins the words that are left out asks for nothing.
  if (asks.every(({ text, quoted }) => !quoted && isSilent(text))) return [];
  const first = await Promise.all(asks.map((ask) => meet(ask, book)));
  const strict = onceEach(await ofPlace(await recut(first, terms, book), book));
  return !mends || isComplete(strict, book) ? strict : repairAll(strict, book);
}

/** Words that are written with a hyphen and that the texts have without one: co-operation. */
function joinHyphens(folded: string, { index }: SearchBook): string {
  return folded.replace(/\b([a-z]+)-([a-z]+)\b/g, (whole, first, last) =>
    index.vocabulary.includes(first + last) ? first + last : whole,
  );
}

/**
 * Whether a query is only words and years with spaces between them, which need not stand in a row: no sum, no heading, and no
 * stretch of a text, which has words between that say nothing.
 */
function isRow({ terms, whole }: Query, { ways }: Met, { index }: SearchBook): boolean {
  return (
    terms.length > 1 &&
    ways.every(({ how }) => how === 'exact') &&
    terms.every(({ text, quoted }) => !quoted && /^(?:[\p{L}-]+|(?:19|20)\d\d)$/u.test(text)) &&
    (terms.length === 2 || !terms.some(({ text }) => isSilent(text))) &&
    !index.headings.some(({ text }) => text.endsWith(whole))
  );
}

/** Words that are asked for twice are asked for once. */
function onceEach(met: readonly Met[]): Met[] {
  const first = new Map(met.map((one) => [`${one.ask.quoted} ${one.ask.text}`, one]));
  return [...first.values()];
}

/** Reads again what no case has. */
async function repairAll(met: readonly Met[], book: SearchBook): Promise<Met[]> {
  const { repair } = await import('./read-again.ts');
  return repair(met, book);
}

function readQuery(folded: string): Query {
  const query = parseQuery(folded);
  // Marks round the whole query only group it.
  const [only] = query.terms;
  const grouped = query.terms.length === 1 && only?.quoted && query.without.length === 0;
  return grouped ? { ...query, whole: only.text } : query;
}

/** The query as one, with whatever it spells; a phrase in quotation marks as its words only. */
async function meetWhole(query: Query, cutter: Cutter, book: SearchBook): Promise<Met | undefined> {
  const [only] = query.terms;
  if (query.without.length > 0) return undefined;
  const quoted = query.terms.length === 1 && (only?.quoted ?? false);
  // Marks belong to the text where the words stand with them; elsewhere they group words.
  if (!quoted && query.terms.some((term) => term.quoted)) return literally(query, cutter, book);
  const ask = wholeAsk(query.whole, quoted, true, cutter);
  // What fails here fails again where it is needed.
  fetchKnown(ask, book).catch(() => {});
  return meet(ask, book);
}

async function literally(query: Query, cutter: Cutter, book: SearchBook): Promise<Met | undefined> {
  // No English word begins with a minus, which is left out between words.
  if (book.index.cut === 'words' && query.without.length > 0) return undefined;
  const met = await meet(wholeAsk(query.whole, true, false, cutter), book);
  return met.ways.length > 0 ? met : undefined;
}

async function excluded(
  parts: readonly QueryPart[],
  cutter: Cutter,
  book: SearchBook,
): Promise<Set<number>> {
  const all = await Promise.all(
    parts.map(async ({ text, quoted, negated = false }) => {
      // 不是运往越南 leaves out the cases whose goods go there.
      const fact = asksIn({ terms: [{ text, quoted }] }, cutter).find((ask) => ask.fact);
      const met = await meet(fact ?? wholeAsk(text, quoted, false, cutter), book);
      if (casesOf(met).size === 0 && !quoted) {
        // Words that no text has in a row leave out the cases that have all of them.
        const words = await meetTerms(parseQuery(text).terms, false, cutter, book);
        const [first, ...others] = words.map(casesOf);
        if (first && others.length > 0 && words.every(({ ways }) => ways.length > 0))
          return [...first].filter((one) => others.every((cases) => cases.has(one)));
      }
      const sure = met.ways.length > 0 ? [met] : await repairAll([met], book);
      const ways = sure.flatMap((one) => one.ways.filter(({ how }) => how !== 'near'));
      // Whoever says it in words means no part of another word: 包 of 包装 is no bag.
      const isName = negated && oneHan.test(text);
      const named = ways.filter(({ how }) => how !== 'exact' && isName);
      return (named.length > 0 ? named : ways).flatMap(({ cases }) => [...cases]);
    }),
  );
  return new Set(all.flat());
}

/** Whether some case has every ask that a query is failed for. */
function isComplete(met: readonly Met[], { index }: SearchBook): boolean {
  const telling = tellingOf(met);
  const sets = telling.map(casesOf);
  return met.length > 0 && [...index.ids.keys()].some((one) => sets.every((set) => set.has(one)));
}

/** The asks that a query is failed for: all but the common words beside others. */
export function tellingOf(met: readonly Met[]): readonly Met[] {
  const telling = met.filter(({ ask }) => !ask.common);
  return telling.length > 0 ? telling : met;
}
