import type { Span } from '../text/sentences.ts';
import type { Simplified } from './fold.ts';
import { fold } from './fold.ts';
import { apart, isWholeWord, locatorFor } from './locate.ts';
import { factLists } from './meanings.ts';
import type { Met, Way } from './met.ts';
import type { SearchFact, SearchReading, SearchText, Section } from './search-text.ts';
import type { Cut } from './tokens.ts';

/** A paragraph with the places of the words asked for, and which parts of the query these are. */
export interface Hit {
  paragraph: string;
  text: string;
  spans: Span[];
  /** The parts of the query that stand in it, by their places in it. */
  parts: ReadonlySet<number>;
}

/** Every place in a case of what was asked for. */
export interface Marked {
  titleHits: Span[];
  /** How many parts of the query the title has. */
  titleParts: number;
  /** The parts of the query that stand in it as they were typed. */
  very: ReadonlySet<Met>;
  hits: Hit[];
  /** Sentences in which only the reading that a note proposes holds the words. */
  readings: (SearchReading & { spans: Span[] })[];
  /** The facts that answered, with their words. */
  facts: SearchFact[];
  /** Whether one of them stands for the case. */
  isHeadline: boolean;
}

/** The folded words of each part of a query that are marked in the texts of the page's language. */
export function wordsToMark(met: readonly Met[], simplified: Simplified): string[][] {
  return met.map(({ ways }) => {
    const typed = ways.filter(({ how }) => how === 'exact').flatMap(({ words }) => words);
    const others = ways
      .filter(({ how }) => how !== 'exact')
      .flatMap(({ words }) => words.map((word) => fold(word, simplified)))
      // A wording that contains the words typed is left out, because these are marked already.
      .filter((word) => !typed.some((words) => word.includes(words)));
    return [...new Set([...typed, ...others])];
  });
}

/** Finds every place of the words in the chosen section of a case, and the facts that answered. */
export function markCase(
  one: number,
  text: SearchText,
  met: readonly Met[],
  words: readonly (readonly string[])[],
  { cut, simplified, section }: { cut: Cut; simplified: Simplified; section: Section },
): Marked {
  const find = locatorFor(cut);
  const here = (place: string) => section === 'all' || place.startsWith(section);
  const facts = factsOf(one, text, met);
  const very = new Set<Met>();
  const all = [{ id: 'title', text: text.title }, ...text.headings, ...text.paragraphs];
  const named = words.map((terms, at) => {
    const isThere = all.some(({ text: whole }) => find(whole, terms, simplified).length > 0);
    return isThere ? terms : [...terms, ...shortNames(one, met[at], simplified)];
  });
  const places = (whole: string, paragraph: string) => {
    const found = named.map((terms) =>
      find(whole, terms, simplified).filter((span) => isApart(whole, span, terms)),
    );
    const stated = facts.flatMap(({ at }) =>
      at && at[0] === paragraph ? [{ start: at[1], end: at[2] }] : [],
    );
    const parts = new Set(
      [...found.entries()].flatMap(([at, spans]) => (spans.length > 0 ? [at] : [])),
    );
    for (const [at, one] of met.entries()) {
      const isVery = ({ start, end }: Span) =>
        fold(whole.slice(start, end), simplified) === one.ask.text;
      if (found[at]?.some(isVery)) very.add(one);
    }
    return { spans: apart([...found.flat(), ...stated]), parts };
  };
  const title = here('title')
    ? places(text.title, 'title')
    : { spans: [], parts: new Set<number>() };
  return {
    titleHits: title.spans,
    titleParts: title.parts.size,
    very,
    hits: all
      .filter(({ id }) => id !== 'title' && here(id))
      .map(({ id, text: whole }) => ({ paragraph: id, text: whole, ...places(whole, id) }))
      .filter(({ spans }) => spans.length > 0),
    readings: text.readings
      .filter(({ paragraph }) => here(paragraph))
      .map((reading) => ({
        ...reading,
        spans: places(reading.text, '').spans.filter(
          ({ start, end }) => start < reading.at.end && end > reading.at.start,
        ),
      }))
      // A proposed reading counts only if the source's own words do not match.
      .filter(({ spans, was }) => spans.length > 0 && places(was, '').spans.length === 0),
    isHeadline: facts.some(
      ({ id }) => id === text.head.outcome?.fact || id === text.head.figure?.fact,
    ),
    facts: facts.filter(({ at }) => section === 'all' || (at && here(at[0]))),
  };
}

/** How else a name stands in a case that has none of its words: 青岛 in 青岛、深圳和黄埔海关. */
function shortNames(one: number, met: Met | undefined, simplified: Simplified): string[] {
  return (met?.ways ?? [])
    .filter(({ cases }) => cases.has(one))
    .flatMap(({ names = [] }) => names.flatMap(({ aliases }) => aliases))
    .map((name) => fold(name, simplified));
}

/** Whether a hit of digits or of a short word stands apart from others of its kind. */
function isApart(text: string, span: Span, terms: readonly string[]): boolean {
  return !terms.some((term) => /^\d|\d$|^[a-z]{1,3}$/.test(term)) || isWholeWord(text, span);
}

/** The facts of a case that answered: those of values, and those that everyday words mean. */
function factsOf(one: number, { facts }: SearchText, met: readonly Met[]): SearchFact[] {
  const all = met.flatMap((part) => part.ways).filter(({ cases }) => cases.has(one));
  // Where the text has the words themselves, they say more than a topic of that name.
  const isWritten = all.some(({ how }) => how === 'exact');
  const ways = isWritten ? all.map(({ names: _, ...way }) => way) : all;
  const found = facts.filter((fact) => ways.some((way) => answers(one, fact, way)));
  return [...new Map(found.map((fact) => [fact.id, fact])).values()];
}

function answers(
  one: number,
  fact: SearchFact,
  { facts, meanings = [], names = [] }: Way,
): boolean {
  if (facts?.get(one)?.includes(fact.id)) return true;
  return [...meanings, ...names].some(
    ({ kind, id }) => fact.value === id && fact.id.startsWith(factLists[kind] ?? ' '),
  );
}

/** One or two paragraphs that hold as many parts of the query as possible; then the others, in the order of the text. */
export function bestFirst(hits: readonly Hit[]): Hit[] {
  const chosen: Hit[] = [];
  const seen = new Set<number>();
  for (let turn = 0; turn < 2; turn++) {
    const fresh = (hit: Hit) => [...hit.parts].filter((part) => !seen.has(part)).length;
    const [best] = hits
      .filter((hit) => !chosen.includes(hit))
      .sort((a, b) => fresh(b) - fresh(a) || b.parts.size - a.parts.size);
    if (!best || (turn > 0 && fresh(best) === 0)) break;
    chosen.push(best);
    for (const part of best.parts) seen.add(part);
  }
  return [...chosen, ...hits.filter((hit) => !chosen.includes(hit))];
}
