import { casesNumbered, namesCase } from './case-numbers.ts';
import type { Lexicon, Spelt } from './lexicon.ts';
import { caseName, type KnownName, type Names } from './names.ts';
import { isCommon } from './silent-words.ts';
import type { AskedValue } from './values.ts';

/** A part of a query that means one thing: words, a name, a sum, a day or the number of a case. */
export interface Ask {
  /** The folded words as they were typed. */
  text: string;
  /** The alternatives, of which a case needs to have one. */
  either?: readonly string[];
  /** Whether it stands for these very words only. */
  quoted: boolean;
  /** Whether it asks for a fact, which its words alone do not tell. */
  fact?: true;
  /** What it spells out. */
  spelt?: Spelt | undefined;
  /** The names whose pinyin has these initials, if it spells nothing else. */
  initials?: readonly KnownName[] | undefined;
  value?: AskedValue | undefined;
  /** The cases that it names by number; an empty list where there is no such case. */
  numbered?: KnownName[] | undefined;
  /** Whether it may go on: the reader is still typing it. */
  open: boolean;
  /** Whether a query is not failed for it. */
  common: boolean;
  /** The run of Chinese that it was cut from by word segmentation, which may cut amiss. */
  run?: { words: string[] } | undefined;
}

/** What queries are cut by. */
export interface Cutter {
  lexicon: Lexicon;
  names: Names;
  /** Reads the sums and days in a text. */
  valuesIn: (folded: string) => AskedValue[];
}

/** The whole of some text as one ask: with everything that it spells. */
export function wholeAsk(text: string, quoted: boolean, open: boolean, cutter: Cutter): Ask {
  const plain = text.trim();
  const base = { text: plain, quoted, open, common: !quoted && isCommon(plain) };
  if (quoted) return base;
  const [value] = cutter
    .valuesIn(plain)
    .filter((one) => one.start === 0 && one.end === plain.length);
  const spelt = cutter.lexicon.find(plain);
  return {
    ...base,
    ...(value && isTold(value, plain) && { value }),
    ...numberedIn(plain, cutter),
    spelt,
    initials: spelt ? undefined : cutter.lexicon.find(plain, ['initials'])?.names,
  };
}

function numberedIn(text: string, { names }: Cutter): Pick<Ask, 'numbered'> {
  const found = casesNumbered(text, names.lists).filter(
    ({ start, end }) => start === 0 && end === text.length,
  );
  if (found.length > 0) return { numbered: found.map((one) => caseName(one, text)) };
  return namesCase(text) ? { numbered: [] } : {};
}

/** Whether a number is one that was meant: a Chinese numeral without a unit may be a part of a name (三星). */
export function isTold(value: AskedValue, text: string): boolean {
  const written = text.slice(value.start, value.end);
  // 一个 is an article, as in 一个案子, and 一对一 no pair.
  const isArticle = /^一(?:[个案](?!月|小时)|.一)/u.test(text.slice(value.start));
  if (isArticle && value.kind === 'number' && value.value === 1) return false;
  if (value.kind === 'date' || (value.currency ?? value.units ?? value.kinds)) return true;
  return /\d/.test(written) || value.value >= 100 || /^[a-z]/.test(written);
}
