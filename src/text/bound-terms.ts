import { memoizeReading, memoizeText } from '../memoize.ts';
import { englishPattern } from './english.ts';
import type { Span } from './sentences.ts';

/** A term of the list that binds: its Chinese wordings, the English that may stand for them, and English that may not. */
export interface BoundTerm {
  id: string;
  chinese: readonly string[];
  english: readonly string[];
  not: readonly string[];
  /** Whether capital letters of the English count. */
  cased: boolean;
}

/** A place where English words do not keep to a term of the Chinese ones. */
export interface TermFault {
  term: BoundTerm;
  /** The first Chinese wording of the term that stands in the text. */
  chinese: string;
  /** English words that mean something else, as they stand; absent where no English of the term stands at all. */
  found?: string;
}

/** Finds the terms that a Chinese text has: each with its wordings there, one a place. */
export type TermFinder = (
  chinese: string,
) => ReadonlyMap<BoundTerm, readonly [string, ...string[]]>;

/** Makes a finder of terms. The longest wording wins and places do not overlap: 预定式布控 is no 布控. */
export function termFinder(terms: readonly BoundTerm[]): TermFinder {
  const ofWording = new Map(
    terms.flatMap((term) => term.chinese.map((wording) => [wording, term] as const)),
  );
  const wordings = [...ofWording.keys()].sort((a, b) => b.length - a.length);
  if (wordings.length === 0) return () => new Map();
  const pattern = new RegExp(wordings.map((wording) => RegExp.escape(wording)).join('|'), 'gu');
  return memoizeText((chinese) => {
    const places = new Map<BoundTerm, [string, ...string[]]>();
    for (const [wording] of chinese.matchAll(pattern)) {
      const term = ofWording.get(wording);
      if (term) places.set(term, [...(places.get(term) ?? []), wording]);
    }
    return places;
  });
}

/**
 * Compares English words with the Chinese that they stand for: each term of the Chinese has one of its English
 * wordings, and none that means something else. Such words are excused where they belong to another term of the same
 * Chinese, as often as it stands there: beside one 查扣, “seized” may stand once in a text that also has 查获.
 */
export function compareTerms(chinese: string, english: string, find: TermFinder): TermFault[] {
  const places = find(chinese);
  return [...places].flatMap(([term, [first]]) => {
    const { english: own, not } = placesIn(english, term);
    const wrong = not.filter((span) => !isWithin(span, own));
    const others = [...places].filter(([other]) => other !== term);
    const excused = others.map(([other, { length }]) => ({
      count: length,
      spans: placesIn(english, other).english,
    }));
    const left = wrong.filter((span) => {
      const excuse = excused.find(({ count, spans }) => count > 0 && isWithin(span, spans));
      if (excuse) excuse.count -= 1;
      return excuse === undefined;
    });
    const faults: TermFault[] = left.map(({ start, end }) => ({
      term,
      chinese: first,
      found: english.slice(start, end),
    }));
    return own.length === 0 && faults.length === 0 ? [{ term, chinese: first }] : faults;
  });
}

/** The places in an English text of the wordings of a term, and of those that may not stand for it. */
const placesIn = memoizeReading((text, { english, not, cased }: BoundTerm) => ({
  english: spansOf(text, english, cased),
  not: spansOf(text, not, cased),
}));

/** The places of wordings in an English text. */
function spansOf(text: string, wordings: readonly string[], cased: boolean): Span[] {
  return wordings.flatMap((wording) => {
    const pattern = cased ? casedPattern(wording) : englishPattern(wording);
    return [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}

function casedPattern(wording: string): RegExp {
  return new RegExp(englishPattern(wording).source, 'g');
}

function isWithin(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start <= span.start && span.end <= end);
}
