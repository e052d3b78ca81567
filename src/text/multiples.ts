import { hedgedFrom } from './hedges.ts';

/** What is multiplied stands between the hedge and its number: 超过货值的三倍. */
const multiplied = /(?<=[过出于足到满止逾近约])[\p{Script=Han}]{1,8}的$/u;

/** The hedge in the words before a number, or before what it multiplies, and where it begins; nothing where it is exact. */
export function hedgedWithMultiples(words: string, after: string): ReturnType<typeof hedgedFrom> {
  return hedgedFrom(after.startsWith('倍') ? words.replace(multiplied, '') : words, after);
}
