import { memoizeText } from '../memoize.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import type { Span } from './sentences.ts';

/** A name to look for, and the registry entry that it stands for. */
export interface Name {
  collection: NamedCollection;
  id: string;
  /** The wording. For customs: the short form used in lists, as 黄埔 in 黄埔、天津海关. */
  wording: string;
  /** Whether a customs office stands under this wording alone, without 海关 behind it. */
  alone?: boolean;
}

/** A place where a text names a registry entry. */
export interface Mention extends Span {
  collection: NamedCollection;
  id: string;
}

/** Finds every mention of the given names in a text, in the order of the text. */
export type MentionFinder = (text: string) => readonly Mention[];

/**
 * Makes a finder for names. Within a collection the longest wording wins, and mentions never
 * overlap; mentions of different collections may (凭祥海关 inside the port 凭祥海关综合保税区口岸).
 * Latin wordings match whole words, in any case. Customs match only as offices: 上海 in 上海海关,
 * in a list that ends in 海关 or 两关, and not in 上海市.
 */
export function mentionFinder(names: readonly Name[]): MentionFinder {
  const collections = Map.groupBy(names, (name) => name.collection);
  const finders = [...collections].map(([collection, own]) => {
    const ids = new Map(own.map((name) => [name.wording.toLowerCase(), name.id]));
    const form = collection === 'brands' ? markPattern : wholeWord;
    const spans = collection === 'customs' ? officeSpans(own) : wordSpans(own, form);
    return (text: string): Mention[] =>
      spans(text).flatMap(({ wording, ...span }) => {
        const id = ids.get(wording.toLowerCase());
        return id === undefined ? [] : [{ collection, id, ...span }];
      });
  });
  return memoizeText((text) =>
    finders
      .flatMap((find) => find(text))
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.collection < b.collection ? -1 : 1)),
  );
}

interface Found extends Span {
  wording: string;
}

function wordSpans(names: readonly Name[], form = wholeWord): (text: string) => Found[] {
  const pattern = new RegExp(anyOf(names, form), 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      wording: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function officeSpans(names: readonly Name[]): (text: string) => Found[] {
  const alone = names.filter((name) => name.alone);
  const listed = names.filter((name) => !name.alone);
  const finders = [
    ...(listed.length > 0 ? [listSpans(listed)] : []),
    ...(alone.length > 0 ? [wordSpans(alone)] : []),
  ];
  return (text) => finders.flatMap((find) => find(text));
}

function listSpans(names: readonly Name[]): (text: string) => Found[] {
  const short = `(?:${anyOf(names, (wording) => RegExp.escape(wording))})`;
  const run = `${short}(?:[、，和与及]${short})*`;
  const count = '[0-9两二三四五六七八九十]+';
  // 黄埔海关 · 杭州、宁波等海关 · 深圳和黄埔等8个海关 · 青岛、大连两地海关 · 黄埔、天津两关
  const list = new RegExp(`(${run})(?:(海关)|等?(?:${count}[个地家]?)?海关|等?${count}关)`, 'gu');
  const member = new RegExp(short, 'gu');
  return (text) =>
    [...text.matchAll(list)].flatMap((match) => {
      const offices = match[1] ?? '';
      return [...offices.matchAll(member)].map((item) => {
        const start = match.index + item.index;
        const last = item.index + item[0].length === offices.length;
        const end = start + item[0].length + (last && match[2] ? match[2].length : 0);
        return { wording: item[0], start, end };
      });
    });
}

function anyOf(names: readonly Name[], toPattern: (wording: string) => string): string {
  const wordings = [...new Set(names.map((name) => name.wording))];
  // Longer wordings come first, because the first alternative that matches wins.
  return wordings
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(toPattern)
    .join('|');
}

/** A mark of one character is told from the word by its quotation marks: “后”. */
function markPattern(wording: string): string {
  return /^\p{Script=Han}$/u.test(wording) ? `(?<=“)${wording}(?=”)` : wholeWord(wording);
}

function wholeWord(wording: string): string {
  const escaped = RegExp.escape(wording);
  const before = /^[a-z0-9]/iu.test(wording) ? '(?<![A-Za-z0-9])' : '';
  const after = /[a-z0-9]$/iu.test(wording) ? '(?![A-Za-z0-9])' : '';
  return `${before}${escaped}${after}`;
}
