import { distance } from 'fastest-levenshtein';

/**
 * The candidates nearest to a word by edit distance, best first.
 * Those farther than half the word's length (at least two edits) are left out.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .filter(({ edits }) => edits <= Math.max(2, word.length / 2))
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
