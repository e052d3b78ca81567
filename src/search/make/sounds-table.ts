import { pinyin } from 'pinyin-pro';
import type { SoundsTable } from '../sounds.ts';

/** Syllables of pinyin with the common characters (GB 2312, level 1) that have this reading. */
export function makeSounds(): SoundsTable {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  const table: SoundsTable = {};
  for (const char of new TextDecoder('gb2312').decode(new Uint8Array(bytes))) {
    const syllable = pinyin(char, { toneType: 'none' });
    table[syllable] = (table[syllable] ?? '') + char;
  }
  return table;
}
