import type { CaseIndex } from './case-index.ts';
import { syllablesIn } from './syllables.ts';

/** How the words of the texts are read, as the browser fetches it. */
export interface PinyinTable {
  /** Syllable without tone → the characters of the texts that are read so. */
  sounds: Record<string, string>;
  /** The words of the texts, parted by spaces. */
  words: string;
  /** Words that are read otherwise than each of their characters alone. */
  readings: Record<string, string>;
}

/** The words of the texts by how they sound. */
export interface Pinyin {
  /** The words that some syllables spell, from their beginning: yi da tong finds 一达通, bengbu finds 蚌埠警方. */
  wordsFor(syllables: readonly string[]): string[];
  /** The syllables of a word or character of the texts; nothing for characters that they lack. */
  read(text: string): string[] | undefined;
}

/** Prepares the table for look-up. */
export function openPinyin({ sounds, words, readings }: PinyinTable): Pinyin {
  const syllables = new Map<string, string>();
  for (const [syllable, chars] of Object.entries(sounds)) {
    for (const char of chars) if (!syllables.has(char)) syllables.set(char, syllable);
  }
  const read = (text: string) => {
    const known = readings[text];
    if (known !== undefined) return known.split(' ');
    const all = [...text].map((char) => syllables.get(char));
    return all.every((one) => one !== undefined) ? all : undefined;
  };
  const byFirst = new Map<string, { word: string; said: string[] }[]>();
  for (const word of words.split(' ')) {
    const said = read(word);
    const [first] = said ?? [];
    if (!said || first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, said }]);
  }
  return {
    read,
    wordsFor: (asked) => {
      const found = (byFirst.get(asked[0] ?? '') ?? []).filter(
        ({ said }) =>
          said.length >= asked.length && asked.every((syllable, at) => said[at] === syllable),
      );
      return [...new Set(found.map(({ word }) => [...word].slice(0, asked.length).join('')))];
    },
  };
}

/** Words of the texts in a row that some syllables spell. */
export interface SpeltPhrase {
  words: string;
  cases: ReadonlySet<number>;
}

/** The most words that pinyin is cut into, and the most phrases that are tried. */
const mostTried = 60;

/**
 * The phrases of the texts that Latin letters spell in pinyin, with or without spaces between the syllables: one word,
 * or several in a row. Characters that only stand side by side are none: Jimei is no 及美 of “以及美国”.
 */
export async function phrasesInPinyin(
  letters: string,
  pinyin: Pinyin,
  index: Pick<CaseIndex, 'withPhrase'>,
): Promise<SpeltPhrase[]> {
  let tried = 0;
  const found: SpeltPhrase[] = [];
  const spell = async (before: string, rest: readonly string[], longer: boolean): Promise<void> => {
    for (let size = rest.length; size > 0 && tried < mostTried; size--) {
      for (const word of pinyin.wordsFor(rest.slice(0, size))) {
        const words = before + word;
        tried += 1;
        const cases = await index.withPhrase(words);
        if (cases.size === 0) continue;
        const hasWord = longer || word.length > 1;
        if (size < rest.length) await spell(words, rest.slice(size), hasWord);
        else if (hasWord) found.push({ words, cases });
      }
    }
  };
  for (const syllables of syllablesIn(letters)) {
    // A single syllable would be one of a hundred characters.
    if (syllables.length > 1) await spell('', syllables, false);
    if (found.length > 0) break;
  }
  return found;
}
