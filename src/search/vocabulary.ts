import { stemOf } from './word-forms.ts';

/** A word shorter than this is searched for as it is, because too many words begin with it. */
const shortest = 3;
/** At most this many phrases are asked for in the place of one. */
const mostPhrases = 60;

/** The words of a sorted vocabulary that begin with a word. */
export function beginningWith(word: string, vocabulary: readonly string[]): string[] {
  if (word.length < shortest) return vocabulary.includes(word) ? [word] : [];
  const from = firstFrom(word, vocabulary);
  const found: string[] = [];
  for (let at = from; vocabulary[at]?.startsWith(word); at++) found.push(vocabulary[at] ?? '');
  return found;
}

/** Stem → the words of the texts that have it. */
export type Forms = ReadonlyMap<string, readonly string[]>;

/** The words of a vocabulary by their stems. */
export function formsIn(vocabulary: readonly string[]): Forms {
  const forms = new Map<string, string[]>();
  for (const word of vocabulary) {
    const stem = stemOf(word);
    forms.set(stem, [...(forms.get(stem) ?? []), word]);
  }
  return forms;
}

/**
 * The phrases that hold each of some words in any of its forms.
 * @param vocabulary the words that the last one may be the beginning of, if it has no forms
 */
export function phrasesOf(
  words: readonly string[],
  forms: Forms,
  vocabulary: readonly string[],
): string[] {
  if (words.length === 0) return [];
  const choices = words.map((word, place) => {
    const known = forms.get(stemOf(word)) ?? [];
    if (known.includes(word)) return [...new Set([word, ...known])];
    if (known.length > 0 || place < words.length - 1) return known;
    return beginningWith(word, vocabulary);
  });
  let phrases: string[][] = [[]];
  for (const choice of choices) {
    phrases = phrases.flatMap((before) => choice.map((word) => [...before, word]));
    // So many forms have words that few phrases are meant; the first are the very words and nearest to them.
    phrases = phrases.slice(0, mostPhrases);
  }
  return phrases.map((phrase) => phrase.join(' '));
}

/** The forms of the verb that a word for a person is made of, if the texts have it: exported for exporters. */
export function formsOfVerb(word: string, forms: Forms): readonly string[] {
  const [, verb] = /^([a-z]{4,})(?:er|or)s?$/.exec(word) ?? [];
  const found = verb === undefined ? [] : (forms.get(stemOf(`${verb}ed`)) ?? []);
  // customer is not of customs, which is no verb.
  return found.some((form) => /(?:ed|ing)$/.test(form)) ? found : [];
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
