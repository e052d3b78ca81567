import { memoize } from '../memoize.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { hedgedWithMultiples } from '../text/multiples.ts';
import { readNumbersBeside, type WrittenNumber } from '../text/numbers.ts';

/** The numerals of deeds and bills, and the common ones in their places: 贰拾万元整. One alone is mostly a part of a word, as 大陆. */
const ofDeeds = '壹贰叁肆伍陆柒捌玖拾佰仟';
const common = '一二三四五六七八九十百千';
const inDeeds = new RegExp(`[${ofDeeds}]{2,}|[${ofDeeds}](?=[万亿元])`, 'gu');

function plain(text: string): string {
  return text.replace(inDeeds, (numeral) =>
    [...numeral].map((one) => common[ofDeeds.indexOf(one)]).join(''),
  );
}

const remembered = memoize<readonly WrittenNumber[]>();

/**
 * The numbers of a Chinese text, without those inside words that are none. A text is read once, since every figure that
 * quotes a paragraph needs all of its numbers.
 */
export function numbersIn(text: string, { 'numeral-words': words }: Vocabulary) {
  return remembered(words, text, () =>
    readNumbersBeside(plain(text), [...words.keys()]).map((number) => {
      if (number.hedge !== 'exact') return number;
      const multiple = hedgedWithMultiples(text.slice(0, number.start), number.after);
      return number.after.startsWith('倍') && multiple
        ? { ...number, hedge: multiple.hedge }
        : number;
    }),
  );
}
