import { type Cutter, wholeAsk } from './asks.ts';
import { asksIn } from './cut-query.ts';
import { fetchKnown, meet } from './meet.ts';
import { casesOf, type Met } from './met.ts';
import { parseQuery, type Query, type QueryPart } from './parse-query.ts';
import { recut } from './recut.ts';
import type { SearchBook } from './search-book.ts';
import { isSilent } from './silent-words.ts';

/** A query understood. */
export interface Understood {
  /** Its parts with the ways in which they were met. */
  met: Met[];
  /** The whole query, where it is met by its parts but cases have it in a row as well. */
  row?: Met | undefined;
  /** The cases to leave out. */
  without: ReadonlySet<number>;
}

/** Reads a folded query: as one, then by its parts, then by what its unmet parts may stand for. */
export async function understand(
  folded: string,
  cutter: Cutter,
  book: SearchBook,
): Promise<Understood> {
  const query = readQuery(folded);
  const without = await excluded(query.without, cutter, book);
  const found = (met: Met[]): Understood => ({ met, without });
  if (query.terms.length === 0 && query.without.length > 0) {
    // A minus that stands in the text is a letter of it; elsewhere it leaves something out.
    const literal = await literally(query, cutter, book);
    return literal ? { met: [literal], without: new Set() } : found([]);
  }
  const whole = await meetWhole(query, cutter, book);
  const isMet = whole && casesOf(whole).size > 0;
  if (isMet && !isRow(query, whole, book)) return found([whole]);
  // Whoever asks for case 11 of ten asks for nothing else.
  if (whole?.ask.numbered) return found([whole]);
  const asks = asksIn(query, cutter);
  const first = await Promise.all(asks.map((ask) => meet(ask, book)));
  const strict = onceEach(await recut(first, query.terms, book));
  if (isMet) return { ...found(strict), row: whole };
  return found(isComplete(strict, book) ? strict : await repairAll(strict, book));
}

/**
 * Whether a query is only words with spaces between them, which need not stand in a row: no sum, no heading, and no
 * stretch of a text, which has words between that say nothing.
 */
function isRow({ terms, whole }: Query, { ways }: Met, { index }: SearchBook): boolean {
  return (
    terms.length > 1 &&
    ways.every(({ how }) => how === 'exact') &&
    terms.every(({ text, quoted }) => !quoted && /^[\p{L}-]+$/u.test(text)) &&
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
    parts.map(async ({ text, quoted }) => {
      const met = await meet(wholeAsk(text, quoted, false, cutter), book);
      const sure = met.ways.length > 0 ? [met] : await repairAll([met], book);
      return sure
        .flatMap((one) => one.ways.filter(({ how }) => how !== 'near'))
        .flatMap(({ cases }) => [...cases]);
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
