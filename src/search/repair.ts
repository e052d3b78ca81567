import type { Ask } from './asks.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meaning } from './meanings.ts';
import type { Sources } from './meet.ts';
import { casesOf, type Met, type Way } from './met.ts';
import type { Names } from './names.ts';
import { columnOf } from './names.ts';
import { coreOf, nearestMeanings, nearestNames, wordsNear } from './near.ts';
import { type Pinyin, phrasesInPinyin } from './pinyin.ts';
import { isSilent } from './silent-words.ts';
import type { Sounds } from './sounds.ts';

/** What helps where no case has the words of an ask. Each is loaded at its first use. */
export interface Repairs extends Sources {
  sounds: () => Promise<Sounds>;
  /** The table of Chinese words by sound, on the pages that have it. */
  pinyin: () => Promise<Pinyin | undefined>;
  /** The other language, where the site has one. */
  other: () => Promise<OtherLanguage | undefined>;
}

/** The search of the other language, by the same numbers of cases. */
export interface OtherLanguage {
  names: Names;
  lexicon: Lexicon;
  index: Sources['index'];
  pinyin: () => Promise<Pinyin | undefined>;
  /** The number in this language of a case of the other. */
  numberOf: (other: number) => number | undefined;
}

/** One way to read words that no case has, in the order in which they are tried. */
type Repair = (ask: Ask, repairs: Repairs) => Promise<Way[]>;

const inPinyin: Repair = async ({ text }, { index, pinyin }) => {
  if (!/^[a-zü' -]{4,}$/.test(text)) return [];
  const table = await pinyin();
  const found = table ? await phrasesInPinyin(text, table, index) : [];
  return found.map(({ words, cases }) => ({ how: 'name', cases, words: [words], takenFor: words }));
};

const inOther: Repair = async ({ text, quoted, open }, { other: open2, index }) => {
  const isHan = /\p{Script=Han}/u.test(text);
  const isChinese = index.cut !== 'words';
  // Chinese words never stand in the English text.
  if (isHan && isChinese) return [];
  const other = await open2();
  if (!other) return [];
  const folded = fold(text, other.names.simplified);
  const numbers = (cases: Iterable<number>) =>
    new Set([...cases].flatMap((one) => other.numberOf(one) ?? []));
  if (isHan || isChinese) {
    const found = quoted
      ? await other.index.withPhrase(folded)
      : await other.index.withForms(folded, open);
    const headed = other.index.headings.filter((heading) => isHan && heading.text.includes(folded));
    const cases = numbers([...found, ...headed.flatMap((one) => one.cases)]);
    if (cases.size > 0) return [{ how: 'other-language', cases, words: [], other: [folded] }];
    return quoted ? [] : shortName(folded, other.lexicon, numbers);
  }
  if (quoted || !/^[a-zü' -]{4,}$/.test(text)) return [];
  const table = await other.pinyin();
  const found = table ? await phrasesInPinyin(text, table, other.index) : [];
  return found.map(({ words, cases }) => ({
    how: 'other-language',
    cases: numbers(cases),
    words: [],
    other: [words],
    takenFor: words,
  }));
};

/** The organisations that an abbreviation of the other language stands for. */
function shortName(
  text: string,
  { find }: Lexicon,
  numbers: (cases: Iterable<number>) => Set<number>,
): Way[] {
  const named = find(text)?.meanings.filter(({ kind }) => kind === 'organisations') ?? [];
  return named.map(({ label, cases, written }) => ({
    how: 'other-language',
    cases: numbers(cases),
    words: [],
    other: written.map((one) => one.toLowerCase()),
    takenFor: label,
  }));
}

/** What may be meant. */
function meant(meaning: Meaning): Way {
  const { label, cases, written } = meaning;
  return {
    how: 'near',
    cases: new Set(cases),
    words: written,
    meanings: [meaning],
    takenFor: label,
  };
}

/** The organisation of which a Chinese abbreviation picks some characters in their order: 商贸联委会. */
const abbreviation: Repair = async ({ text }, { lexicon, index }) => {
  if (index.cut === 'words' || !/^\p{Script=Han}{2,6}$/u.test(text)) return [];
  const picks = new RegExp([...text].join('.*'), 'u');
  const named = lexicon.meanings.filter(
    ({ kind, label }) =>
      kind === 'organisations' && picks.test(label) && label.endsWith(text.slice(-1)),
  );
  return named.map(meant);
};

const nearName: Repair = async ({ text }, { names, sounds, facets }) => {
  const found = nearestNames(text, names, await sounds());
  const best = found.filter(({ apart }) => apart === found[0]?.apart).map(({ name }) => name);
  if (best.length === 0) return [];
  const { columns } = await facets();
  const cases = new Set(
    best.flatMap(({ kind, id }) => (kind === 'cases' ? [] : (columns[columnOf[kind]][id] ?? []))),
  );
  return [
    {
      how: 'near',
      cases,
      words: best.flatMap(({ words }) => words),
      names: best,
      takenFor: best.map(({ label }) => label).join(' / '),
    },
  ];
};

/** The everyday words that are most like what was typed. */
const nearMeaning: Repair = async ({ text }, { lexicon, simplified, sounds }) => {
  return nearestMeanings(text, lexicon.meanings, simplified, await sounds()).map(meant);
};

/** Corrects a misspelt English word in place. */
const nearWord: Repair = async ({ text }, { index }) => {
  if (index.cut !== 'words') return [];
  return wordsWays(wordsNear(text, index.vocabulary), index);
};

/** Corrects a misspelt English word by the texts of the other language. */
const nearWordInOther: Repair = async ({ text }, { index, other: open }) => {
  if (index.cut === 'words' || !/^[a-z]{5,}$/.test(text)) return [];
  const other = await open();
  if (!other) return [];
  const ways = await wordsWays(wordsNear(text, other.index.vocabulary), other.index);
  return ways.map(({ words, cases, ...way }) => ({
    ...way,
    cases: new Set([...cases].flatMap((one) => other.numberOf(one) ?? [])),
    words: [],
    other: words,
  }));
};

async function wordsWays(words: readonly string[], index: Sources['index']): Promise<Way[]> {
  return Promise.all(
    words.slice(0, 3).map(async (word) => ({
      how: 'near' as const,
      cases: await index.withForms(word, false),
      words: [word],
      takenFor: word,
    })),
  );
}

/** Chinese words of the texts that sound like what was typed and share half of its characters: 平恒车 for 平衡车. */
const sameSound: Repair = async ({ text }, { pinyin, sounds, index }) => {
  if (!/^\p{Script=Han}{2,6}$/u.test(text)) return [];
  const table = await pinyin();
  if (!table) return [];
  const known = await sounds();
  const syllables = [...text].map(
    (char) => table.read(char)?.[0] ?? known.get(char)?.[0]?.replaceAll('ü', 'v'),
  );
  if (!syllables.every((one) => one !== undefined)) return [];
  const found = await phrasesInPinyin(syllables.join(' '), table, index);
  return found
    .filter(({ words, hasWord }) => {
      if (!hasWord) return false;
      const same = [...words].filter((char, at) => char === [...text][at]).length;
      // 一 with a measure word is an article, as in 一家: nobody who types a name by its sound means that.
      return same * 2 >= text.length && words !== text && !words.startsWith('一');
    })
    .map(({ words, cases }) => ({ how: 'near', cases, words: [words], takenFor: words }));
};

/** The words of a text that differ from what was typed in one character of four or more: 两法衔结 for 两法衔接. */
const oneCharacter: Repair = async ({ text }, { index, simplified }) => {
  const chars = [...text];
  if (index.cut === 'words' || !/^\p{Script=Han}{4,10}$/u.test(text)) return [];
  if ([...coreOf(text, simplified)].length < 4) return [];
  const found = new Map<string, Set<number>>();
  for (const [at, char] of chars.entries()) {
    if (isSilent(char)) continue;
    const [left, right] = [chars.slice(0, at).join(''), chars.slice(at + 1).join('')];
    const sets = await Promise.all(
      [left, right].filter((part) => part !== '').map((part) => index.withPhrase(part)),
    );
    const both = [...(sets[0] ?? [])].filter((one) => sets.every((set) => set.has(one)));
    const pattern = new RegExp(`${left}\\p{Script=Han}${right}`, 'gu');
    for (const one of both.slice(0, 50)) {
      const { title, paragraphs } = await index.load(one);
      for (const part of [title, ...paragraphs.map((paragraph) => paragraph.text)]) {
        for (const [words] of fold(part, simplified).matchAll(pattern)) {
          found.set(words, (found.get(words) ?? new Set()).add(one));
        }
      }
    }
  }
  return [...found].map(([words, cases]) => ({
    how: 'near',
    cases,
    words: [words],
    takenFor: words,
  }));
};

/** The repairs that words in quotation marks allow: these very words in other letters, or in the other language. */
const literal: readonly Repair[] = [inPinyin, inOther];

/** The repairs of a whole run of words at once, then of each of them: what stands there before what is near. */
const repairs: readonly Repair[] = [
  ...literal,
  nearName,
  abbreviation,
  nearWord,
  sameSound,
  oneCharacter,
  nearMeaning,
  nearWordInOther,
];

/** The longest run of words that is read as one. */
const longestRun = 4;

/** Reads again, by pinyin, in the other language and by what is near, those asks that no case has. */
export async function repair(met: readonly Met[], tools: Repairs): Promise<Met[]> {
  let all = [...met];
  for (const one of repairs) {
    for (let size = Math.min(longestRun, all.length); size > 0; size--) {
      for (let at = 0; at + size <= all.length; at++) {
        const window = all.slice(at, at + size);
        if (!isBroken(window, one)) continue;
        const ask = joinAsks(window.map(({ ask: part }) => part));
        const ways = (await one(ask, tools)).filter(({ cases }) => cases.size > 0);
        if (ways.length > 0) all = [...all.slice(0, at), { ask, ways }, ...all.slice(at + size)];
      }
    }
  }
  return all;
}

/** Whether a run of asks is to be read again: none of it was met, or, for names, some of it was not. */
function isBroken(window: readonly Met[], one: Repair): boolean {
  if (
    window.some(
      ({ ask }) =>
        isKnown(ask) ||
        ask.numbered ||
        ask.value ||
        (ask.quoted && (window.length > 1 || !literal.includes(one))),
    )
  )
    return false;
  const unmet = window.filter((met) => casesOf(met).size === 0);
  if (window.length > 1 && [nearName, abbreviation, oneCharacter].includes(one)) {
    return unmet.some(({ ask }) => !ask.common);
  }
  return (
    unmet.length === window.length && (window.length === 1 || unmet.some(({ ask }) => !ask.common))
  );
}

/** Whether an ask is the name of something that no case has, and so stands for nothing else. */
function isKnown({ spelt }: Ask): boolean {
  return spelt?.meanings.some(({ cases }) => cases.length === 0) ?? false;
}

function joinAsks(asks: readonly Ask[]): Ask {
  const [first] = asks;
  if (asks.length === 1 && first) return first;
  const text = asks
    .map((ask, at) => {
      const han = (one: Ask | undefined, place: 'start' | 'end') =>
        place === 'start'
          ? /^\p{Script=Han}/u.test(one?.text ?? '')
          : /\p{Script=Han}$/u.test(one?.text ?? '');
      return at > 0 && !(han(asks[at - 1], 'end') && han(ask, 'start')) ? ` ${ask.text}` : ask.text;
    })
    .join('');
  return { text, quoted: false, open: asks.at(-1)?.open ?? false, common: false };
}
