import { nameKey } from './fold.ts';
import { casesSpelt, type Form, type KnownName, type Names } from './names.ts';

const forms: readonly Form[] = ['name', 'pinyin', 'initials'];

/**
 * The names that fit what has been typed so far: those that it spells out, then those that begin with
 * it, then those that hold it; a name before its pinyin, its pinyin before its initials; then those
 * with most cases.
 */
export function suggest(typed: string, names: Names, limit = 8): KnownName[] {
  const key = nameKey(typed, names.simplified);
  if (key === '') return [];
  const found = names.all
    .map((name) => ({ name, rank: rankOf(name, key) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || b.name.count - a.name.count)
    .map(({ name }) => name);
  return [...casesSpelt(typed, names), ...found].slice(0, limit);
}

/** The rank of a name: 0 if it is spelt out; higher the worse its keys match. */
export function rankOf({ keys }: KnownName, typed: string): number {
  const ranks = keys.map(({ key, form }) => {
    if (key === typed) return 0;
    if (key.startsWith(typed)) return 1 + forms.indexOf(form);
    // One or two letters occur in too many names, and pinyin counts only from its first syllable.
    const holds = form === 'name' && key.includes(typed) && (typed.length > 2 || typed > '\u2E80');
    return holds ? 1 + forms.length : Number.POSITIVE_INFINITY;
  });
  return Math.min(...ranks);
}
