import type { CaseIndex } from './case-index.ts';
import type { Facet } from './facets.ts';
import { type Form, type KnownName, type NameKind, type Names, namesSpelt } from './names.ts';
import { type Nearby, nearestNames, type Sounds } from './nearest-names.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { dense } from './tokens.ts';
import { type KnownWord, knownWords, scoreCases } from './words.ts';

/**
 * How strictly a query was met, strictest first: its very words or a name that it spells out;
 * all parts between spaces; all runs of letters and digits; names much like those typed;
 * cases that have most of its words.
 */
export type Rung = 'literal' | 'terms' | 'runs' | 'near' | 'words';

/** A part of a query, and the names that it stands for. */
export interface Term {
  /** The folded words to look for in the text; '' where only a name is meant. */
  words: string;
  /** The names that it spells out, or is taken for. */
  names: KnownName[];
}

/** The result of a climb. */
export interface Climb {
  rung: Rung;
  /** The terms of the query. The cases found have all of them, except on the last rung. */
  terms: Term[];
  cases: Set<number>;
  /** On the last rung, how much of the query each case has. */
  scores?: Map<number, number>;
  /** On the rung of names, what was typed and the name it was taken for. */
  taken: Nearby[];
}

/** What a climb searches in. */
export interface Ladder {
  index: CaseIndex;
  names: Names;
  /** The cases that a registry entry belongs to; asked only where a name is spelt out. */
  members: (name: KnownName) => Promise<readonly number[]>;
  /** How characters sound; asked only where nothing else was found. */
  sounds: () => Promise<Sounds>;
}

/** The column of the facet table that lists the cases of a kind of name. */
export const columnOf = {
  brands: 'brand',
  ports: 'port',
  customs: 'customs',
  goods: 'goods',
  topics: 'topic',
  glossary: 'term',
} as const satisfies Record<Exclude<NameKind, 'cases'>, Facet | 'term'>;

/** Climbs down from the strictest reading of a folded query until one finds something. */
export async function climb(folded: string, ladder: Ladder): Promise<Climb> {
  const query = parseQuery(folded);
  const found = await strictly(query, ladder);
  if (found.cases.size > 0) return found;
  return (await byNearNames(query, ladder)) ?? (await byWords(query, ladder)) ?? found;
}

async function strictly(query: Query, ladder: Ladder): Promise<Climb> {
  let last: Climb = { rung: 'literal', terms: [], cases: new Set(), taken: [] };
  const tried = new Set<string>();
  for (const { rung, parts, without } of readings(query, ladder.names)) {
    const key = parts.map(({ text }) => dense(text)).join(' ') + without.join(' -');
    if ((parts.length === 0 && without.length === 0) || tried.has(key)) continue;
    tried.add(key);
    const terms = parts.map(({ text, quoted }) => termOf(text, quoted, ladder.names));
    const cases = await withAll(terms, ladder);
    for (const term of without) {
      const gone = await withTerm(termOf(term, false, ladder.names), ladder);
      for (const one of gone) cases.delete(one);
    }
    last = { rung, terms, cases, taken: [] };
    if (cases.size > 0) break;
  }
  return last;
}

interface Reading {
  rung: Rung;
  parts: Query['terms'];
  without: string[];
}

function* readings({ whole, terms, without }: Query, names: Names): Generator<Reading> {
  const grouped = terms.length === 1 && (terms[0]?.quoted ?? false) && without.length === 0;
  // The literal words come first, because a minus may be a character of the text.
  if (whole !== '') {
    yield { rung: 'literal', parts: [{ text: whole, quoted: grouped }], without: [] };
  }
  yield { rung: terms.length === 1 ? 'literal' : 'terms', parts: joinNames(terms, names), without };
  const runs = terms.flatMap((term) =>
    term.quoted
      ? term
      : term.text
          .split(/[^\p{L}\p{N}]+/u)
          .filter((text) => text !== '')
          .map((text) => ({ text, quoted: false })),
  );
  yield { rung: 'runs', parts: joinNames(runs, names), without };
}

/** Joins words that together spell a name, such as Texas Instruments; the longest names first. */
function joinNames(terms: Query['terms'], names: Names): Query['terms'] {
  const joined: Query['terms'] = [];
  for (let at = 0; at < terms.length; ) {
    let end = Math.min(terms.length, at + 4);
    const plain = (to: number) => terms.slice(at, to).every(({ quoted }) => !quoted);
    const text = (to: number) =>
      terms
        .slice(at, to)
        .map((term) => term.text)
        .join(' ');
    while (
      end > at + 1 &&
      !(plain(end) && namesSpelt(text(end), names, ['name', 'pinyin']).length > 0)
    ) {
      end -= 1;
    }
    joined.push({ text: text(end), quoted: terms[at]?.quoted ?? false });
    at = end;
  }
  return joined;
}

/** Makes a term. A phrase in quotation marks stands for its words only, never for a name. */
function termOf(text: string, quoted: boolean, names: Names): Term {
  const forms: Form[] = ['name', 'pinyin', 'initials'];
  return { words: text, names: quoted ? [] : namesSpelt(text, names, forms) };
}

/** The cases that have a term: its words in their text, or the name that it spells. */
async function withTerm({ words, names }: Term, { index, members }: Ladder): Promise<Set<number>> {
  const found = await Promise.all([index.withPhrase(words), ...names.map(members)]);
  return new Set(found.flatMap((some) => [...some]));
}

async function withAll(terms: readonly Term[], ladder: Ladder): Promise<Set<number>> {
  const sets = await Promise.all(terms.map((term) => withTerm(term, ladder)));
  return new Set([...ladder.index.ids.keys()].filter((one) => sets.every((set) => set.has(one))));
}

/** Replaces each part that no case has by a similar name, if there is one for every such part. */
async function byNearNames({ terms, without }: Query, ladder: Ladder): Promise<Climb | undefined> {
  if (without.length > 0 || terms.some(({ quoted }) => quoted)) return undefined;
  const whole = terms.map(({ text }) => text).join(' ');
  for (const texts of new Set([[whole], terms.map(({ text }) => text)])) {
    const taken: Nearby[] = [];
    const found: Term[] = [];
    for (const text of texts) {
      const term = termOf(text, false, ladder.names);
      if ((await withTerm(term, ladder)).size > 0) {
        found.push(term);
        continue;
      }
      const near = nearestNames(text, ladder.names, await ladder.sounds()).filter(
        ({ sure }) => sure,
      );
      const best = near.filter(({ score }) => score === near[0]?.score);
      if (best.length === 0) break;
      taken.push(...best);
      found.push({ words: '', names: best.map(({ name }) => name) });
    }
    if (found.length < texts.length || taken.length === 0) continue;
    const cases = await withAll(found, ladder);
    if (cases.size > 0) return { rung: 'near', terms: found, cases, taken };
  }
  return undefined;
}

/** The cases that have the rarest and longest words of the query, if these make up most of it. */
async function byWords(query: Query, ladder: Ladder): Promise<Climb | undefined> {
  if (query.without.length > 0 || query.terms.some(({ quoted }) => quoted)) return undefined;
  const words = knownWords(query.whole, ladder.names);
  const found = (
    await Promise.all(
      words.map(async (word) => {
        const term = { words: word.text, names: word.names };
        return [
          { word, term, cases: await withTerm(term, ladder) },
          ...(await likeIt(word, ladder)),
        ];
      }),
    )
  ).flat();
  const held: (KnownWord & { cases: Set<number> })[] = found.map(({ word, cases }) => ({
    ...word,
    cases,
  }));
  const scores = scoreCases(held, ladder.index.ids.length, ladder.index.cut === 'words' ? 3 : 2);
  if (scores.size === 0) return undefined;
  const terms = found.filter(({ cases }) => cases.size > 0).map(({ term }) => term);
  return { rung: 'words', terms, cases: new Set(scores.keys()), scores, taken: [] };
}

/** Finds words of the texts that resemble a word of the query that no text has, and joins their cases. */
async function likeIt(
  { text, names }: KnownWord,
  ladder: Ladder,
): Promise<{ word: KnownWord; term: Term; cases: Set<number> }[]> {
  const itself = await withTerm({ words: text, names }, ladder);
  if (itself.size > 0) return [];
  return Promise.all(
    ladder.index.wordsLike(text).map(async (like) => {
      const term = { words: like, names: [] };
      return { word: { text: like, names: [] }, term, cases: await withTerm(term, ladder) };
    }),
  );
}
