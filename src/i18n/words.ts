import { en } from './en/index.ts';
import type { Language } from './languages.ts';
import type { Wording } from './wording.ts';
import { zh } from './zh/index.ts';

/** Everything that the interface says, in one language. */
export type Words = Wording<typeof zh>;

const words: Readonly<Record<Language, Words>> = { zh, en };

/** The words of the interface in a language. */
export function wordsOf(language: Language): Words {
  return words[language];
}
