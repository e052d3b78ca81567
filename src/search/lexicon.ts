import { readNumber } from './case-numbers.ts';
import { fold, nameKey, wordsIn } from './fold.ts';
import { type Meaning, type MeaningsTable, openMeanings } from './meanings.ts';
import type { Form, KnownName, Names } from './names.ts';
import { stemsOf } from './word-forms.ts';

/** What some words spell out: names of the registries, and meanings of everyday words. */
export interface Spelt {
  names: KnownName[];
  meanings: Meaning[];
}

/** All that some words spell out, with its kinds and ids. */
export function spellings(spelt: Spelt | undefined): (KnownName | Meaning)[] {
  return spelt ? [...spelt.names, ...spelt.meanings] : [];
}

/** Everything that readers may call something, by its keys. */
export interface Lexicon {
  /** What a folded text spells out in full; nothing if it is none of the words. */
  find(text: string, forms?: readonly Form[]): Spelt | undefined;
  /** The length of the longest key in characters. */
  longest: number;
  /** The places of which the texts or readers speak, the longest names first. */
  places: readonly string[];
  /** The meanings of everyday words, for suggestions. */
  meanings: readonly Meaning[];
}

interface Entry {
  names: { name: KnownName; form: Form }[];
  meanings: Meaning[];
}

/** Prepares names and everyday words for look-up. English words are found in all their forms. */
export function openLexicon(names: Names, table: Pick<MeaningsTable, 'meanings'>): Lexicon {
  const entries = new Map<string, Entry>();
  const at = (key: string): Entry => {
    const known = entries.get(key) ?? { names: [], meanings: [] };
    entries.set(key, known);
    return known;
  };
  const meanings = openMeanings(table, names);
  for (const name of names.all) {
    for (const { key, form } of name.keys) at(key).names.push({ name, form });
    for (const words of [name.label, ...name.words, ...name.aliases]) {
      const stems = stemKey(fold(words, names.simplified));
      if (stems !== undefined) at(stems).names.push({ name, form: 'name' });
    }
  }
  for (const meaning of meanings) {
    if (meaning.kind === 'organisations') {
      for (const key of initialsOf(meaning.label)) at(key).meanings.push(meaning);
    }
    for (const word of meaning.words) {
      const folded = fold(word, names.simplified);
      for (const key of [articleKey(nameKey(word, names.simplified)), stemKey(folded)]) {
        if (key !== undefined && key !== '') at(key).meanings.push(meaning);
      }
    }
  }
  const find = (text: string, forms: readonly Form[] = ['name', 'pinyin']) => {
    const key = nameKey(text, names.simplified);
    const found = [key, articleKey(key), stemKey(text)].flatMap(
      (one) => entries.get(one ?? '') ?? [],
    );
    const spelt = {
      names: [
        ...new Set(
          found.flatMap((entry) =>
            entry.names.filter(({ form }) => forms.includes(form)).map(({ name }) => name),
          ),
        ),
      ],
      meanings: [...new Set(found.flatMap((entry) => entry.meanings))],
    };
    return spelt.names.length + spelt.meanings.length > 0 ? spelt : undefined;
  };
  const longest = Math.max(0, ...[...entries.keys()].map((key) => key.length));
  const named = [...meanings, ...names.all]
    .filter(({ kind }) => kind === 'places' || kind === 'ports')
    .flatMap((one) => [...one.words, ...('written' in one ? one.written : one.aliases)]);
  const places = named
    .map((name) => fold(name, names.simplified))
    .sort((one, other) => other.length - one.length);
  return { find, longest, places, meanings };
}

/** What an English name is called for short: UKIPO, and JCCT for the China–US Joint Commission on Commerce and Trade. */
function initialsOf(name: string): string[] {
  // Small words have no part in it, and what is an abbreviation itself stays.
  const parts = (name.match(/\b[A-Z]\w*/g) ?? []).map((word) =>
    (/^[A-Z]+$/.test(word) ? word : word.charAt(0)).toLowerCase(),
  );
  return parts.flatMap((_, first) =>
    parts.length - first > 2 ? [parts.slice(first).join('')] : [],
  );
}

/** A key in which an article of a law is cited in one way: 中华人民共和国刑法第二百一十三条, 刑法213 and 刑法第213条 are one. */
function articleKey(key: string): string {
  return key
    .replace(/^中华人民共和国/u, '')
    .replace(
      /(?:(?<=[法例])第?|第|^art(?:icle)?)(\d+|[零〇一二三四五六七八九十百]+)条?$/u,
      (_, number) => `article${readNumber(number)}`,
    );
}

/** The stems of an English wording; nothing for one with other letters. The sign makes it no name's own key. */
function stemKey(folded: string): string | undefined {
  if (!/[a-z]/.test(folded) || /[^\x20-\x7e]/.test(folded)) return undefined;
  return `~${stemsOf(wordsIn(folded))}`;
}
