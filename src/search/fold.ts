/** Traditional characters → the simplified ones of our corpus. */
export type Simplified = ReadonlyMap<string, string>;

/** Full-width punctuation that is not folded, because the texts use it beside its half-width form. */
const keptWide = new Set('！（），：；？');

/**
 * Folds a text, the one definition of what search treats as equal: full-width and half-width forms,
 * upper and lower case, Latin letters with and without accents, traditional and simplified.
 * The result has the length of the NFC form of the text, so that places in one are places in the other.
 */
export function fold(text: string, simplified: Simplified): string {
  let folded = '';
  for (const char of text.normalize('NFC')) {
    const plain = foldChar(char, simplified);
    folded += plain.length === char.length ? plain : char;
  }
  return folded;
}

function foldChar(char: string, simplified: Simplified): string {
  const code = char.codePointAt(0) ?? 0;
  if (code === 0x3000) return ' ';
  if (code >= 0xff01 && code <= 0xff5e && !keptWide.has(char)) {
    return String.fromCodePoint(code - 0xfee0).toLowerCase();
  }
  if (code < 0x3000)
    return char
      .normalize('NFD')
      .replace(/\p{Mn}+/gu, '')
      .toLowerCase();
  return simplified.get(char) ?? char;
}

/** A name reduced to its letters and digits, so that Ray-Ban, rayban and RAY.BAN are one. */
export function nameKey(text: string, simplified: Simplified): string {
  return fold(text, simplified).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a folded text: runs of letters and digits, so that Ray-Ban and RAY.BAN are the same two. */
export function wordsIn(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
