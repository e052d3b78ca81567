import { memoizeReading } from '../memoize.ts';
import { nameKey, type Simplified } from './fold.ts';
import type { KnownName, Names } from './names.ts';
import type { Sounds } from './sounds.ts';
import { soundAlike, syllablesIn } from './syllables.ts';

/** A thing whose name resembles what was typed. */
export interface Nearby<One> {
  one: One;
  /** How many syllables or letters differ: 0 for the same sound. */
  apart: number;
}

/** What names of places and companies end in, which tells none of them apart. */
const endings =
  /(?:海关|口岸|新港|老港|港|公司|集团|市|省|县|customs|port|company|limited|ltd|inc)+$/;

/** A key without such an ending, unless little more than the ending is left. */
export function withoutEnding(key: string): string {
  const short = key.replace(endings, '');
  return short.length >= 2 ? short : key;
}

/** A key as it is compared: without what names of places end in, and with its syllables. */
interface Heard {
  key: string;
  han: boolean;
  /** The readings of each syllable of a key that is Chinese or pinyin; none of what is neither. */
  syllables: Syllables;
}

type Syllables = readonly (readonly string[])[];

const hear = memoizeReading((text: string, sounds: Sounds): Heard => {
  const key = withoutEnding(text);
  const han = /^\p{sc=Han}+$/u.test(key);
  if (han) return { key, han, syllables: [...key].map((char) => sounds.get(char) ?? [char]) };
  const [way = []] = syllablesIn(key, 1);
  return { key, han, syllables: way.length > 1 ? way.map((one) => [one]) : [] };
});

/** The names most like a text, Chinese ones by their sound and Latin ones by their letters, nearest first. */
export function nearestNames(text: string, names: Names, sounds: Sounds): Nearby<KnownName>[] {
  const keysOf = ({ keys }: KnownName) =>
    keys.filter(({ form }) => form !== 'initials').map(({ key }) => key);
  return nearest(text, names.all, keysOf, names, sounds)
    .sort((a, b) => a.apart - b.apart || b.one.count - a.one.count)
    .slice(0, 5);
}

/** Things whose words are near a text, nearest first. */
export function nearest<One>(
  text: string,
  all: readonly One[],
  wordsOf: (one: One) => readonly string[],
  { simplified }: Pick<Names, 'simplified'>,
  sounds: Sounds,
): Nearby<One>[] {
  const heard = (word: string) => hear(nameKey(word, simplified), sounds);
  const typed = heard(text);
  if (/\d/.test(typed.key)) return [];
  return all
    .map((one) => ({
      one,
      apart: Math.min(...wordsOf(one).map((word) => between(typed, heard(word)))),
    }))
    .filter(({ apart }) => apart < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.apart - b.apart);
}

/** How far a name is from what was typed; infinite where it is not near. */
function between(typed: Heard, own: Heard): number {
  if (typed.han !== own.han) return Number.POSITIVE_INFINITY;
  if (swapped(typed.key, own.key)) return lettersApart(typed.key, own.key);
  if (typed.syllables.length > 0 && own.syllables.length > 0) {
    const characters = own.han ? ([typed.key, own.key] as const) : undefined;
    return syllablesApart(typed.syllables, own.syllables, characters);
  }
  return own.han ? Number.POSITIVE_INFINITY : lettersApart(typed.key, own.key);
}

/**
 * How many syllables differ between two keys of as many; every syllable of a short name must at least sound alike, and
 * one of four or more may be another. Two characters that only sound alike, with none the same, are another name.
 */
function syllablesApart(
  typed: Syllables,
  own: Syllables,
  characters: readonly [string, string] | undefined,
): number {
  if (typed.length !== own.length || typed.length < 2) return Number.POSITIVE_INFINITY;
  let apart = 0;
  let other = 0;
  let same = 0;
  for (const [place, readings] of own.entries()) {
    const said = typed[place] ?? [];
    if (characters?.[0].charAt(place) === characters?.[1].charAt(place)) same += 1;
    if (readings.some((one) => said.includes(one))) continue;
    const alike = readings.some((one) => said.some((two) => soundAlike(one) === soundAlike(two)));
    if (alike) apart += 0.5;
    else other += 1;
  }
  const isName = characters === undefined || same * 2 >= own.length;
  const most = own.length >= 4 ? 1 : 0;
  return isName && other <= most && apart <= 1 ? apart + other : Number.POSITIVE_INFINITY;
}

/** How many letters differ, where these are few for the length of the words; two letters that changed places are one. */
export function lettersApart(typed: string, own: string): number {
  const least = Math.min(own.length, typed.length);
  if (swapped(typed, own) && least >= 4) return 1;
  const most = own.length < 5 || least < 4 ? 0 : least < 9 ? 1 : 2;
  const isNear = typed.charAt(0) === own.charAt(0) && Math.abs(typed.length - own.length) <= most;
  const apart = isNear ? distance(typed, own) : Number.POSITIVE_INFINITY;
  return apart <= most ? apart : Number.POSITIVE_INFINITY;
}

/** How many letters must change, come or go to make one word of another. */
function distance(typed: string, own: string): number {
  let row = [...own, ''].map((_, place) => place);
  for (const letter of typed) {
    const next = [(row[0] ?? 0) + 1];
    for (let place = 0; place < own.length; place++) {
      const [same = 0, gone = 0] = row.slice(place);
      const changed = same + Number(letter !== own.charAt(place));
      next.push(Math.min(changed, gone + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Whether two neighbouring letters changed places, and nothing else. */
function swapped(typed: string, own: string): boolean {
  if (typed.length !== own.length) return false;
  const first = [...typed].findIndex((letter, place) => letter !== own.charAt(place));
  return (
    first >= 0 &&
    typed.charAt(first) === own.charAt(first + 1) &&
    typed.charAt(first + 1) === own.charAt(first) &&
    typed.slice(first + 2) === own.slice(first + 2)
  );
}

/** Words of a vocabulary that a misspelt word may stand for, nearest first; none for a word with digits. */
export function wordsNear(word: string, vocabulary: readonly string[]): string[] {
  if (!/^[a-z]{5,}$/.test(word)) return [];
  const isPinyin = (text: string) => (syllablesIn(text, 1)[0]?.length ?? 0) > 1;
  const typedPinyin = isPinyin(word);
  const near = vocabulary
    // A plural whose singular no text has is as near as that.
    .map((other) => {
      const one = other.replace(/s$/, '');
      const apart = lettersApart(word, other);
      return { other, apart: vocabulary.includes(one) ? apart : lettersApart(word, one) };
    })
    .filter(({ apart }) => apart > 0 && apart < Number.POSITIVE_INFINITY)
    // Two names in pinyin that differ in a letter are two names: Zhanjiang and Zhejiang; not so Shanghia.
    .filter(({ other }) => !(typedPinyin && isPinyin(other)) || swapped(word, other))
    .sort((a, b) => a.apart - b.apart);
  return near.filter(({ apart }) => apart === near[0]?.apart).map(({ other }) => other);
}

/** The key of a text for comparing names, without what names of places end in. */
export function coreOf(text: string, simplified: Simplified): string {
  return withoutEnding(nameKey(text, simplified));
}
