import { wordsIn } from './fold.ts';

/** How a text is cut into the tokens of the index: Chinese into characters or pairs of them, English into words. */
export type Cut = 'characters' | 'pairs' | 'words';

/** The separator between two texts, so that no phrase runs across their border. */
const end = '\n';

/**
 * The tokens of folded texts, parted by spaces. Every character is a code of four letters and digits,
 * which no rule about words or punctuation touches: neither Pagefind's nor the browser's.
 * Pairs overlap by one character; the single characters follow them, so that one can be searched for.
 */
export function toTokens(texts: readonly string[], cut: Cut): string {
  if (cut === 'words') {
    return texts.flatMap((text) => [...wordsIn(text).map(tokenOf), codeOf(end)]).join(' ');
  }
  const chars = texts.flatMap((text) => [...dense(text), end]);
  if (cut === 'characters') return chars.map(codeOf).join(' ');
  const pairs = chars.map((char, place) => codeOf(char) + codeOf(chars[place + 1] ?? end));
  return [...pairs, ...[...new Set(chars)].map(codeOf)].join(' ');
}

/** Pagefind's query for exactly these folded characters in a row, white space apart; or for these words. */
export function toPhrase(folded: string, cut: Cut): string {
  if (cut === 'words') return `"${wordsIn(folded).map(tokenOf).join(' ')}"`;
  const chars = [...dense(folded)];
  const tokens =
    cut === 'characters' || chars.length === 1
      ? chars.map(codeOf)
      : chars.slice(1).map((char, place) => codeOf(chars[place] ?? '') + codeOf(char));
  return `"${tokens.join(' ')}"`;
}

/** A folded text without its white space: spaces never tell two phrases apart. */
export function dense(text: string): string {
  return text.replace(/\s/gu, '');
}

/** A word as one token that no rule of Pagefind's about words touches. */
function tokenOf(word: string): string {
  return `w${/^[a-z0-9]+$/.test(word) ? word : [...word].map(codeOf).join('')}`;
}

function codeOf(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(36).padStart(4, '0');
}
