import { silentInChinese } from './silent-words.ts';

/** Words of two characters and more that say nothing, and any other single character. */
const apart = new RegExp([...silentInChinese, '.'].join('|'), 'gsu');

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text, with every character of it in one of them. A browser without word segmentation gives single
 * characters, which names and the words of the texts put together again.
 */
export function segments(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return text.match(apart) ?? [];
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
