import { isSilent } from './silent-words.ts';

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text, with every character of it in one of them. A browser without word segmentation gives single
 * characters, which names and the words of the texts put together again.
 */
export function segments(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return [...text];
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** A single Chinese character. */
export const oneHan = /^\p{Script=Han}$/u;

/** What follows a verb and belongs to no word; 的 does so after few, and 美的 is a name. */
const particle = /^(?:.[了着过到]|[判做办卖买查罚抓报运寄假真]的)$/u;

/** A word of what was typed, or a run of other letters. */
export interface Token {
  text: string;
  /** Whether a space stands before it. */
  parted: boolean;
  han: boolean;
  /** Whether it is a verb whose particle was cut off, and so no part of a name. */
  verb?: boolean;
}

/** The tokens of a text: Chinese words, and runs of other letters and digits. What is neither is passed over. */
export function tokensIn(text: string): Token[] {
  // The s of a possessive is no word.
  const runs = [
    ...text.matchAll(
      /\p{Script=Han}+|(?:(?<![a-z]'(?=s\b))(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[\p{So}\p{Sk}\p{Co}]+/gu,
    ),
  ];
  return runs.flatMap(({ 0: run, index }) => {
    const parted = index === 0 || text.charAt(index - 1) === ' ';
    if (!/^\p{Script=Han}/u.test(run)) return [{ text: run, parted, han: false }];
    return segments(run).flatMap((word, place, words) => {
      const verb = oneHan.test(word) && particle.test(word + (words[place + 1] ?? ''));
      const first = { parted: parted && place === 0, han: true, ...(verb && { verb }) };
      // A particle belongs to no word: 签了 is 签, but 通过 says nothing.
      if (isSilent(word) || !particle.test(word)) return [{ ...first, text: word }];
      const [act = '', end = ''] = word;
      return [
        { ...first, text: act, verb: true },
        { text: end, parted: false, han: true },
      ];
    });
  });
}
