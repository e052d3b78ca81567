import { distance } from 'fastest-levenshtein';

/** A word shorter than this is searched for as it is, because too many words begin with it. */
const shortest = 3;

/** The words of a sorted vocabulary that begin with a word. */
export function beginningWith(word: string, vocabulary: readonly string[]): string[] {
  if (word.length < shortest) return vocabulary.includes(word) ? [word] : [];
  const from = firstFrom(word, vocabulary);
  const found: string[] = [];
  for (let at = from; vocabulary[at]?.startsWith(word); at++) found.push(vocabulary[at] ?? '');
  return found;
}

/**
 * The words of the texts that resemble a word: other forms of it (convicted for conviction), and words whose
 * letters differ little.
 */
export function likeWord(word: string, vocabulary: readonly string[]): string[] {
  if (word.length < 4) return [];
  // English endings have up to four letters, so words that share a stem of five are forms of one word.
  const stem = word.slice(0, Math.max(5, word.length - 4));
  const forms = word.length > 5 ? beginningWith(stem, vocabulary) : [];
  if (forms.length > 0) return forms;
  const most = word.length < 8 ? 1 : 2;
  return vocabulary.filter(
    (other) =>
      other.length > 3 &&
      Math.abs(other.length - word.length) <= most &&
      distance(word, other) <= most,
  );
}

/** The index of the first word that does not sort before the given one. */
function firstFrom(word: string, vocabulary: readonly string[]): number {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
