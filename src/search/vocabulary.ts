import { distance } from 'fastest-levenshtein';

/** A word of so few letters is looked for as it is: too many words begin with it. */
const shortest = 3;

/** The words of a sorted vocabulary that begin with a word, which is one of them or not. */
export function beginningWith(word: string, vocabulary: readonly string[]): string[] {
  if (word.length < shortest) return vocabulary.includes(word) ? [word] : [];
  const from = firstFrom(word, vocabulary);
  const found: string[] = [];
  for (let at = from; vocabulary[at]?.startsWith(word); at++) found.push(vocabulary[at] ?? '');
  return found;
}

/**
 * The words much like one that the texts do not have: another form of it (convicted for conviction), or one whose
 * letters differ little.
 */
export function likeWord(word: string, vocabulary: readonly string[]): string[] {
  if (word.length < 4) return [];
  // Endings of English words have up to four letters: a stem of five is the same word, in another form.
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

/** The place of the first word that does not stand before one. */
function firstFrom(word: string, vocabulary: readonly string[]): number {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
