import { memoizeReading } from '../memoize.ts';
import { looksLike } from './look-alikes.ts';

/** Traditional characters → the simplified ones of our corpus. */
export type Simplified = ReadonlyMap<string, string>;

/** No character stands for another one. One table for all who ask so: what is made of a text is remembered with it. */
export const asWritten: Simplified = new Map();

/**
 * Folds a text, the one definition of what search treats as equal: full-width and half-width forms, quotation marks
 * and dashes of all kinds, upper and lower case, Latin letters with and without accents, radicals and the characters
 * that they look like, traditional and simplified.
 * The result has the length of the NFC form of the text, so that places in one are places in the other.
 */
export const fold = memoizeReading((text: string, simplified: Simplified) => {
  let folded = '';
  for (const char of text.normalize('NFC')) folded += foldChar(char, simplified);
  return folded;
});

/**
 * Folds what a reader typed. Its places need not be kept, so letters of any dress become plain ones (𝐍𝐈𝐊𝐄, ﬁ), and
 * what has no width is left out.
 */
export function foldQuery(typed: string, simplified: Simplified): string {
  const plain = typed
    .replace(/[\p{Cf}\p{Mn}]+(?=[\p{Script=Han}])|\p{Cf}+/gu, '')
    .normalize('NFKC');
  const folded = fold(plain, simplified).replace(/\s+/gu, ' ').trim();
  return folded.replace(/(?<=[^\s*])\*+(?= |$)/g, '');
}

/** Folds a character. One that would change its length is left as it is. */
const foldChar = memoizeReading((char: string, simplified: Simplified) => {
  const plain = plainChar(char, simplified);
  return plain.length === char.length ? plain : char;
});

function plainChar(char: string, simplified: Simplified): string {
  const like = looksLike(char);
  if (like !== char) return simplified.get(like) ?? like;
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x2e80) {
    return char
      .normalize('NFD')
      .replace(/\p{Mn}+/gu, '')
      .toLowerCase();
  }
  return simplified.get(char) ?? char;
}

/** A name reduced to its letters and digits, so that Ray-Ban, rayban and RAY.BAN are one. */
export const nameKey = memoizeReading((text: string, simplified: Simplified) =>
  fold(text, simplified).replace(/[^\p{L}\p{N}]/gu, ''),
);

/**
 * A word of a folded text: a run of letters and digits, so that Ray-Ban and RAY.BAN are the same two. The s of a
 * possessive is none: right holder’s is a form of right holder.
 */
export const oneWord = /(?<![a-z]'(?=s\b))[\p{L}\p{N}]+/gu;

/** The words of a folded text. */
export function wordsIn(folded: string): string[] {
  return folded.match(oneWord) ?? [];
}
