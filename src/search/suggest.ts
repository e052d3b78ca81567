import { memoizeText } from '../memoize.ts';
import { nameKey } from './fold.ts';
import type { Meaning } from './meanings.ts';
import { casesSpelt, type Form, type KnownName, type Names } from './names.ts';
import type { Sounds } from './sounds.ts';

/** A name with a page of its own, or words to search for. */
export type Suggestion = { name: KnownName } | { meaning: Meaning; word: string };

const forms: readonly Form[] = ['name', 'pinyin', 'initials'];
const never = Number.POSITIVE_INFINITY;

/**
 * The names that fit what has been typed so far: those that it spells out, then those that begin with it, then those
 * with a word that does; a name before its pinyin, its pinyin before its initials; then those with most cases.
 */
export function suggest(typed: string, names: Names, limit = 8): KnownName[] {
  const key = nameKey(typed, names.simplified);
  if (key === '') return [];
  const found = names.all
    .map((name) => ({ name, rank: rankOf(name, key) }))
    .filter(({ rank }) => rank < never)
    .sort((a, b) => a.rank - b.rank || b.name.count - a.name.count)
    .map(({ name }) => name);
  return oncePerLabel([...casesSpelt(typed, names), ...found]).slice(0, limit);
}

/** Names and everyday words that fit what has been typed; an everyday word of an entry stands for the entry. */
export function suggestAll(
  typed: string,
  names: Names,
  meanings: readonly Meaning[],
  limit = 8,
): Suggestion[] {
  const known = suggest(typed, names, limit);
  const key = nameKey(typed, names.simplified);
  if (key === '') return [];
  const others = meanings
    .filter(({ cases }) => cases.length > 0)
    .map((meaning) => {
      const ranked = meaning.words
        .map((word) => ({ word, rank: rankOfWord(word, nameKey(word, names.simplified), key) }))
        .sort((a, b) => a.rank - b.rank);
      return { meaning, word: ranked[0]?.word ?? '', rank: ranked[0]?.rank ?? never };
    })
    .filter(({ rank }) => rank < never)
    .sort((a, b) => a.rank - b.rank || b.meaning.cases.length - a.meaning.cases.length)
    .map(({ meaning, word }): Suggestion => {
      const name = names.all.find(({ kind, id }) => kind === meaning.kind && id === meaning.id);
      return name ? { name } : { meaning, word };
    });
  const seen = new Set<string>();
  return [...known.map((name): Suggestion => ({ name })), ...others]
    .filter((one) => {
      const label = 'name' in one ? one.name.label : one.meaning.label;
      return !seen.has(label) && seen.add(label);
    })
    .slice(0, limit);
}

/** The names that may have been meant, where none fits what was typed. */
export async function suggestNear(
  typed: string,
  names: Names,
  sounds: Sounds,
): Promise<Suggestion[]> {
  const { nearestNames } = await import('./read-again.ts');
  const near = nearestNames(typed, names, sounds).map(({ one }) => one);
  return oncePerLabel(near).map((name) => ({ name }));
}

/** A topic and a term of the same name are one suggestion: the one that stands first. */
function oncePerLabel(names: readonly KnownName[]): KnownName[] {
  return [...new Map([...names].reverse().map((name) => [name.label, name])).values()].reverse();
}

/** The rank of a name: 0 if it is spelt out; higher the worse its keys match. */
export function rankOf({ keys, label, words, aliases }: KnownName, typed: string): number {
  const ranks = keys.map(({ key, form }) => {
    if (key === typed) return 0;
    if (key.startsWith(typed)) return 1 + forms.indexOf(form);
    return never;
  });
  // One or two letters begin too many words, and pinyin counts only from its first syllable.
  const holds = [label, ...words, ...aliases].some((name) => holdsWord(name, typed));
  return Math.min(...ranks, holds ? 1 + forms.length : never);
}

function rankOfWord(word: string, key: string, typed: string): number {
  if (key === typed) return 0;
  if (key.startsWith(typed) && (typed.length > 1 || typed > '\u2E80')) return 1;
  return holdsWord(word, typed) ? 2 : never;
}

/** Whether a name holds what was typed: Chinese anywhere, Latin letters at the beginning of a word. */
function holdsWord(name: string, typed: string): boolean {
  if (typed > '\u2E80') return typed.length > 1 && name.includes(typed);
  if (typed.length < 3) return false;
  return endsOf(name).some((end) => end.startsWith(typed));
}

/** A name from each of its words on, without what stands between words. */
const endsOf = memoizeText((name: string) => {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((_, at) => words.slice(at).join(''));
});
