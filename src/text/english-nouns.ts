/** The English nouns of what can be counted: each wording, with the keys of what it can stand for. */
export interface Nouns {
  pattern: RegExp;
  /** The keys by wording, as `nounKey` has it. */
  keys: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A noun in a text. */
export interface FoundNoun {
  /** Where it ends. */
  end: number;
  keys: ReadonlySet<string>;
}

/** Prepares nouns for finding. A final s is optional, so that “batches” also finds “batche”, which stands nowhere. */
export function nounsOf(wordings: Iterable<readonly [wording: string, key: string]>): Nouns {
  const keys = new Map<string, Set<string>>();
  for (const [wording, key] of wordings) {
    const plain = nounKey(wording);
    keys.set(plain, (keys.get(plain) ?? new Set()).add(key));
  }
  const all = [...keys.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  // Part of a hyphenated word is no noun: case-handling.
  const pattern = new RegExp(`(?<![A-Za-z0-9-])(?:${all.join('|')})s?(?![A-Za-z0-9-])`, 'gi');
  return { pattern, keys };
}

/**
 * The noun that a number counts: the first one after it in its clause, such as “suspects” in “11 criminal suspects”;
 * of several that begin at one place, the longest.
 */
export function nounAfter(
  text: string,
  at: number,
  { pattern, keys }: Nouns,
): FoundNoun | undefined {
  const clause = /^[^.;:,()“”]*/.exec(text.slice(at, at + 90))?.[0] ?? '';
  const [found] = clause.matchAll(pattern);
  if (found === undefined) return undefined;
  const end = at + found.index + found[0].length;
  return { end, keys: keys.get(nounKey(found[0])) ?? new Set() };
}

/** The noun directly before a number, as in “magnitude 8.1”, with the place where it begins. */
export function nounBefore(
  text: string,
  at: number,
  { pattern, keys }: Nouns,
): { start: number; keys: ReadonlySet<string> } | undefined {
  const words = text.slice(Math.max(0, at - 40), at);
  const found = [...words.matchAll(pattern)].at(-1);
  if (found === undefined || words.slice(found.index + found[0].length) !== ' ') return undefined;
  const start = at - words.length + found.index;
  return { start, keys: keys.get(nounKey(found[0])) ?? new Set() };
}

function nounKey(wording: string): string {
  return wording.toLowerCase().replace(/s$/, '');
}
