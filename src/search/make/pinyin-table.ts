import { pinyin } from 'pinyin-pro';
import type { PinyinTable } from '../pinyin.ts';
import type { SearchText } from '../search-text.ts';

/** Makes the table of how the words of Chinese texts are read. */
export function makePinyin(texts: readonly SearchText[]): PinyinTable {
  const words = wordsOf(texts);
  const sounds: PinyinTable['sounds'] = {};
  const alone = new Map<string, string>();
  for (const char of new Set([...words].join(''))) {
    const syllable = plain(char);
    alone.set(char, syllable);
    sounds[syllable] = (sounds[syllable] ?? '') + char;
  }
  const readings: PinyinTable['readings'] = {};
  for (const word of words) {
    const said = plain(word);
    if (said !== [...word].map((char) => alone.get(char)).join(' ')) readings[word] = said;
  }
  return { sounds, words: [...words].sort().join(' '), readings };
}

/** Pinyin without tones; ü as people type it. */
function plain(text: string): string {
  return pinyin(text, { toneType: 'none', v: true });
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * The Chinese words of the texts. Single characters side by side, into which names such as 一达通 fall, are a word as
 * well, and each character is one, so that any words can be put together.
 */
function wordsOf(texts: readonly SearchText[]): Set<string> {
  const found = new Set<string>();
  for (const { title, paragraphs } of texts) {
    for (const text of [title, ...paragraphs.map((paragraph) => paragraph.text)]) {
      for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
        let single = '';
        for (const { segment } of segmenter.segment(run)) {
          for (const char of segment) found.add(char);
          if ([...segment].length > 1) {
            found.add(segment);
            single = '';
          } else {
            single += segment;
            if (single.length > 1) found.add(single);
          }
        }
      }
    }
  }
  return found;
}
