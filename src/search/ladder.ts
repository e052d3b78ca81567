import type { CaseIndex } from './case-index.ts';

/** How strictly a query was met, strictest first. */
export type Rung = 'literal' | 'terms' | 'runs' | 'words';

/** What a climb found: the rung that held, the terms that every page has, and the pages. */
export interface Climb {
  rung: Rung;
  terms: string[];
  handles: Set<string>;
}

/**
 * Climbs down from the strictest reading of a folded query until one finds something:
 * the very words; all parts between spaces; all runs of letters and digits;
 * last, all known words, if there are at least two and they carry most of the query.
 */
export async function climb(query: string, index: CaseIndex): Promise<Climb> {
  const clean = query.replaceAll('"', '').trim();
  let last: Climb = { rung: 'literal', terms: [clean], handles: new Set() };
  const tried = new Set<string>();
  for (const [rung, terms] of readings(clean)) {
    const key = terms.join(' ');
    if (terms.length === 0 || tried.has(key)) continue;
    tried.add(key);
    const handles = await withAll(terms, index);
    last = { rung, terms, handles };
    if (handles.size > 0) return last;
  }
  const words = await knownWords(clean, index);
  if (words.length === 0) return { ...last, rung: 'literal', terms: [clean] };
  return { rung: 'words', terms: words, handles: await withAll(words, index) };
}

function* readings(clean: string): Generator<[Rung, string[]]> {
  const parts = (separator: RegExp) => clean.split(separator).filter((part) => part !== '');
  if (clean !== '') yield ['literal', [clean.replace(/\s/gu, '')]];
  yield ['terms', parts(/\s+/u)];
  yield ['runs', parts(/[^\p{L}\p{N}]+/u)];
}

async function withAll(terms: readonly string[], index: CaseIndex): Promise<Set<string>> {
  const sets = await Promise.all(terms.map((term) => index.withPhrase(term)));
  return sets.reduce((all, one) => all.intersection(one));
}

async function knownWords(clean: string, index: CaseIndex): Promise<string[]> {
  if (typeof Intl.Segmenter === 'undefined') return [];
  const segments = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(clean)]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length > 1)
    .map(({ segment }) => segment);
  const words = [...new Set(segments)];
  const found = await Promise.all(words.map((word) => index.withPhrase(word)));
  const known = words.filter((_, place) => (found[place]?.size ?? 0) > 0);
  const letters = clean.replace(/[^\p{L}\p{N}]/gu, '').length;
  return known.length >= 2 && known.join('').length * 2 > letters ? known : [];
}
