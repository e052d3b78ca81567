/** Endings that make another form of a word, the longer ones first, each with what takes its place. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)ies$/, 'y'],
  [/(?<=..(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=..[^su])s$/, ''],
  // Forms that no rule makes.
  [/^broken?$/, 'break'],
  [/^hidden$/, 'hide'],
  [/^paid$/, 'pay'],
  [/^sold$/, 'sell'],
];
const verbal = /(?<=[aeiouy].*[^e]|[aeiouy].*e)(?:ing|ed)$/;
/** Endings that make a noun of a verb; the rest must be long enough to be the verb. */
const nominal: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)ifications?$/, 'ify'],
  [/(?<=...)izations?$/, 'iz'],
  [/(?<=.{4}[st])ions?$/, ''],
  [/(?<=.{5})ments?$/, ''],
  [/(?<=.{3}[zs])ures?$/, ''],
  [/(?<=.{5})ly$/, ''],
];

const stems = new Map<string, string>();

/**
 * What all forms of an English word share, by rules of endings: import, imports, imported and importing are one, and
 * so are seize and seizure, confiscate and confiscation; importance is another word. Spellings with -ise and -ize are
 * one. A word without Latin letters is its own stem.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]{4,}$/.test(word)
    ? cut(word)
    : /^[a-z]{3}s$/.test(word)
      ? word.slice(0, -1)
      : word;
  stems.set(word, stem);
  return stem;
}

function cut(word: string): string {
  let stem = word.replace(/([iy])s(?=(?:e|es|ed|ing|ions?|ations?)$)/, '$1z');
  for (const [ending, instead] of endings) {
    const shorter = stem.replace(ending, instead);
    if (shorter !== stem) {
      stem = shorter;
      break;
    }
  }
  for (const [ending, instead] of nominal) {
    const shorter = stem.replace(ending, instead);
    if (shorter !== stem) return bare(shorter);
  }
  const shorter = stem.replace(verbal, '');
  if (shorter.length < 3) return bare(stem);
  // fined is of fine, traded of trade, compiled of compile, and tipped of tip.
  return /^[^aeiou]+[aeiou][^aeiouwxy]$|[^aeiou]il$/.test(shorter) && shorter !== stem
    ? `${shorter}e`
    : bare(shorter);
}

/**
 * A stem without the letters that come and go before endings: a last e, and the second of two equal consonants. What
 * ends in -ile keeps its e, because -il ends other words: civil, pencil, Mobil; and so does a word of one syllable,
 * because plane is no plan.
 */
function bare(stem: string): string {
  return stem
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/(?<=....|..[sxz])(?<![^aeiou]il|^[^aeiou]+[aeiou][^aeiousxzwy])e$/, '')
    .replace(/(?<=...)y$/, 'i');
}

/** The stems of words, in one string. */
export function stemsOf(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}
