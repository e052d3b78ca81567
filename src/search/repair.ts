import type { Ask } from './asks.ts';
import { fold } from './fold.ts';
import type { Meaning } from './meanings.ts';
import { casesOf, type Met, throughOther, type Way } from './met.ts';
import { columnOf } from './names.ts';
import { coreOf, nearest, nearestNames, wordsNear } from './near.ts';
import { phrasesInPinyin } from './pinyin.ts';
import type { SearchBook } from './search-book.ts';
import { isSilent } from './silent-words.ts';
import { soundAlike } from './syllables.ts';
import { formsIn, formsOfVerb } from './vocabulary.ts';

/** One way to read words that no case has, in the order in which they are tried. */
type Repair = (ask: Ask, book: SearchBook) => Promise<Way[]>;

const latin = /^[a-zü' -]{4,}$/;
const han = /\p{Script=Han}/u;

const inPinyin: Repair = async ({ text }, { index, pinyin }) => {
  if (!latin.test(text)) return [];
  const table = await pinyin();
  const found = table ? await phrasesInPinyin(text, table, index) : [];
  return found.map(({ words, cases }) => ({ how: 'name', cases, words: [words], takenFor: words }));
};

const inOther: Repair = async (ask, book) => {
  // Chinese words never stand in the English text.
  if (han.test(ask.text) === (book.index.cut === 'words'))
    return throughOther(asWritten, ask, book);
  return ask.quoted || !latin.test(ask.text) ? [] : throughOther(inPinyin, ask, book);
};

/** Words as the texts write them, or an abbreviation of the organisations in them. */
const asWritten: Repair = async ({ text, quoted, open }, { index, lexicon }) => {
  const found = quoted ? await index.withPhrase(text) : await index.withForms(text, open);
  const headed = index.headings.filter((heading) => han.test(text) && heading.text.includes(text));
  const cases = new Set([...found, ...headed.flatMap((one) => one.cases)]);
  if (cases.size > 0 || quoted) return [{ how: 'exact', cases, words: [text] }];
  return (lexicon.find(text)?.meanings ?? []).map(meant);
};

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

const nearName: Repair = async ({ text, quoted }, { names, lexicon, sounds, facets }) => {
  // In quotation marks a name is its letters and no other name of the same thing.
  if (quoted && lexicon.find(text)) return [];
  const found = nearestNames(text, names, await sounds());
  const best = found.filter(({ apart }) => apart === found[0]?.apart).map(({ one }) => one);
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
const nearMeaning: Repair = async ({ text }, { lexicon, names, sounds }) => {
  const found = nearest(
    text,
    lexicon.meanings,
    ({ label, words }) => [label, ...words],
    names,
    await sounds(),
  );
  return found.filter(({ apart }) => apart === found[0]?.apart).map(({ one }) => meant(one));
};

/** Takes a word for a person for the verb that it is made of, and corrects a misspelt English word in place. */
const nearWord: Repair = async ({ text }, { index }) => {
  if (index.cut !== 'words') return [];
  const ofVerb = formsOfVerb(text, formsIn(index.vocabulary));
  const words = ofVerb.length > 0 ? ofVerb.slice(0, 1) : wordsNear(text, index.vocabulary);
  return Promise.all(
    words.slice(0, 3).map(async (word) => ({
      how: 'near',
      cases: await index.withForms(word, false),
      words: [word],
      takenFor: word,
    })),
  );
};

/** Corrects a misspelt English word by the texts of the other language. */
const nearWordInOther: Repair = async (ask, book) => {
  if (book.index.cut === 'words' || !/^[a-z]{5,}$/.test(ask.text)) return [];
  const ways = await throughOther(nearWord, ask, book);
  return ways.map((way) => ({ ...way, how: 'near' }));
};

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
    .filter(({ words }) => {
      const same = [...words].filter((char, at) => char === [...text][at]).length;
      // 一 with a measure word is an article, as in 一家: nobody who types a name by its sound means that.
      return same * 2 >= text.length && words !== text && !words.startsWith('一');
    })
    .map(({ words, cases }) => ({ how: 'near', cases, words: [words], takenFor: words }));
};

/** The words of a text that differ from what was typed in one character of four or more: 两法衔结 for 两法衔接. */
const oneCharacter: Repair = async ({ text }, { index, sounds, names: { simplified } }) => {
  const chars = [...text];
  if (index.cut === 'words' || !/^\p{Script=Han}{4,10}$/u.test(text)) return [];
  if ([...coreOf(text, simplified)].length < 4) return [];
  const known = await sounds();
  const heard = (char = '') => (known.get(char) ?? [char]).map(soundAlike);
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
          // What ends a word makes another word of it, unless it only sounds like that: 上海大众 is no 上海大型.
          const isHeard = heard([...words][at]).some((sound) => heard(char).includes(sound));
          if ((left && right) || isHeard)
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

/** The repairs that words in quotation marks allow: these very words in other letters or in the other language, or a name like them. */
const literal: readonly Repair[] = [inPinyin, inOther, nearName];

/** The repairs of a whole run of words at once, then of each of them: what stands there before what is near. */
const repairs: readonly Repair[] = [
  ...literal,
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
export async function repair(met: readonly Met[], book: SearchBook): Promise<Met[]> {
  let all = [...met];
  for (const one of repairs) {
    for (let size = Math.min(longestRun, all.length); size > 0; size--) {
      for (let at = 0; at + size <= all.length; at++) {
        const window = all.slice(at, at + size);
        if (!isBroken(window, one)) continue;
        const ask = joinAsks(window.map(({ ask: part }) => part));
        const ways = (await one(ask, book)).filter(({ cases }) => cases.size > 0);
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
  const texts = asks.map((ask) => ask.text).join(' ');
  const text = texts.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  return { text, quoted: false, open: asks.at(-1)?.open ?? false, common: false };
}
