import { distance } from 'fastest-levenshtein';
import { nameKey } from './fold.ts';
import type { KnownName, Names } from './names.ts';

/** How characters sound: syllable without tone → the common characters that can be read so. */
export type SoundsTable = Record<string, string>;
/** Character → its syllables. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** A name that resembles what was typed. */
export interface Nearby {
  typed: string;
  name: KnownName;
  /** The share of letters that differ: 0 for the same sound. */
  score: number;
  /** Whether it is similar enough to stand in for what was typed. */
  sure: boolean;
}

/** Inverts the table: from characters to syllables. */
export function openSounds(table: SoundsTable): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(table)) {
    for (const char of chars) sounds.set(char, [...(sounds.get(char) ?? []), syllable]);
  }
  return sounds;
}

/** The names most like a text, by their letters and by their sound, nearest first. */
export function nearestNames(text: string, names: Names, sounds: Sounds, limit = 5): Nearby[] {
  const key = nameKey(text, names.simplified);
  if (key.length < 2) return [];
  const spoken = soundOf(key, sounds);
  return names.all
    .map((name) => {
      const keys = name.keys.filter(({ form }) => form !== 'initials');
      const score = Math.min(
        ...keys.map((one) => Math.min(share(key, one.key), share(spoken, one.key))),
      );
      // Chinese names are short, so two equal characters of three are still a guess.
      const sure =
        score <= (key.length < 4 ? 0 : 0.25) || keys.some((one) => isMostOf(key, one.key));
      return { typed: text, name, score, sure };
    })
    .filter(({ score }) => score <= 0.4)
    .sort((a, b) => a.score - b.score || b.name.count - a.name.count)
    .slice(0, limit);
}

/** Whether a text is more than half of a name, from its beginning: sewing machine in sewing machine heads. */
function isMostOf(text: string, name: string): boolean {
  return text.length > 4 && name.startsWith(text) && text.length > name.length * 0.6;
}

function share(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length);
}

/** A text in pinyin, as far as known. The first reading of a character is taken. */
function soundOf(text: string, sounds: Sounds): string {
  return [...text].map((char) => sounds.get(char)?.[0] ?? char).join('');
}
