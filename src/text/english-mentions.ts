import { memoizeText } from '../memoize.ts';
import { englishPattern } from './english.ts';
import type { Mention, MentionFinder, Name } from './mentions.ts';
import type { Span } from './sentences.ts';

/**
 * Makes a finder for English names. Within a collection the longest wording wins, and mentions never overlap.
 * Customs offices are also found in lists (Hangzhou, Ningbo and Guangzhou Customs), so their wording omits "Customs".
 */
export function englishFinder(names: readonly Name[]): MentionFinder {
  const collections = Map.groupBy(names, ({ collection }) => collection);
  const finders = [...collections].map(([collection, own]) => {
    const find = collection === 'customs' ? officesIn(own) : wordsIn(own);
    return (text: string): Mention[] => find(text).map((found) => ({ collection, ...found }));
  });
  return memoizeText((text) =>
    finders
      .flatMap((find) => find(text))
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.collection < b.collection ? -1 : 1)),
  );
}

type Found = Span & { id: string };

function wordsIn(names: readonly Name[]): (text: string) => Found[] {
  const patterns = [...names]
    .sort((a, b) => b.wording.length - a.wording.length || (a.wording < b.wording ? -1 : 1))
    .map(({ id, wording }) => ({ id, pattern: englishPattern(wording) }));
  return (text) => {
    const found: Found[] = [];
    for (const { id, pattern } of patterns) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (found.every((other) => end <= other.start || start >= other.end)) {
          found.push({ id, start, end });
        }
      }
    }
    return found;
  };
}

function officesIn(names: readonly Name[]): (text: string) => Found[] {
  const alone = names.filter((name) => name.alone);
  const listed = names.filter((name) => !name.alone);
  const finders = [...(listed.length > 0 ? [listIn(listed)] : []), wordsIn(alone)];
  return (text) => finders.flatMap((find) => find(text));
}

function listIn(names: readonly Name[]): (text: string) => Found[] {
  const ids = new Map(names.map(({ id, wording }) => [wording, id]));
  const one = `(?:${[...ids.keys()]
    .sort((a, b) => b.length - a.length)
    .map((wording) => RegExp.escape(wording))
    .join('|')})`;
  const list = new RegExp(`\\b${one}(?:(?:, | and |, and )${one})* Customs\\b`, 'g');
  const member = new RegExp(`\\b${one}\\b`, 'g');
  return (text) =>
    [...text.matchAll(list)].flatMap((match) => {
      const members = [...match[0].matchAll(member)];
      return members.flatMap((item, place) => {
        const id = ids.get(item[0]);
        const start = match.index + item.index;
        const end =
          place === members.length - 1 ? match.index + match[0].length : start + item[0].length;
        return id === undefined ? [] : [{ id, start, end }];
      });
    });
}
