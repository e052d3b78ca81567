import type { Span } from '../text/sentences.ts';
import { casesNumbered, namesCase } from './case-numbers.ts';
import type { Lexicon, Spelt } from './lexicon.ts';
import { caseName, type KnownName, type Names } from './names.ts';
import type { Query } from './parse-query.ts';
import { segments } from './segments.ts';
import { isCommon, isSilent } from './silent-words.ts';
import type { AskedValue } from './values.ts';

/** A part of a query that means one thing: words, a name, a sum, a day or the number of a case. */
export interface Ask {
  /** The folded words as they were typed. */
  text: string;
  /** Whether it stands for these very words only. */
  quoted: boolean;
  /** What it spells out. */
  spelt?: Spelt | undefined;
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
  const base = { text: plain, quoted, open, common: isCommon(plain) };
  if (quoted) return base;
  const [value] = cutter
    .valuesIn(plain)
    .filter((one) => one.start === 0 && one.end === plain.length);
  return {
    ...base,
    ...(value && isTold(value, plain) && { value }),
    ...numberedIn(plain, cutter),
    spelt: cutter.lexicon.find(plain, ['name', 'pinyin', 'initials']),
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
function isTold(value: AskedValue, text: string): boolean {
  const written = text.slice(value.start, value.end);
  // 一个 is an article, as in 一个案子.
  if (/^一[个案](?!月|小时)/u.test(written) && value.kind === 'number' && value.value === 1)
    return false;
  if (value.kind === 'date' || value.currency || value.units) return true;
  return /\d/.test(written) || value.value >= 100 || /^[a-z]/.test(written);
}

/** Whether a number belongs to longer words that are known: 二次违法 is no 二次, and article 214 names a provision. */
function isInWord({ start, end }: Span, text: string, { lexicon }: Cutter): boolean {
  const [led] = /[a-z]+ $/.exec(text.slice(0, start)) ?? [''];
  if (led !== '' && lexicon.find(led + text.slice(start, end))) return true;
  const rest = /^\p{Script=Han}{3,6}/u.exec(text.slice(start))?.[0] ?? '';
  for (let size = rest.length; size > end - start; size--) {
    if (lexicon.find(rest.slice(0, size))) return true;
  }
  return false;
}

/** The parts of a query, each a meaning of its own; words that say nothing are left out. */
export function asksIn({ terms }: Pick<Query, 'terms'>, cutter: Cutter): Ask[] {
  const asks: Ask[] = [];
  for (let at = 0; at < terms.length; ) {
    const term = terms[at];
    if (term?.quoted) {
      asks.push(wholeAsk(term.text, true, false, cutter));
      at += 1;
      continue;
    }
    let end = at;
    while (end < terms.length && !terms[end]?.quoted) end += 1;
    const text = terms
      .slice(at, end)
      .map((one) => one.text)
      .join(' ');
    asks.push(...asksOfText(text, end === terms.length, cutter));
    at = end;
  }
  const telling = asks.filter(({ text, quoted }) => quoted || !isSilent(text));
  return telling.length > 0 ? telling : asks;
}

/** The asks of a text without quotation marks: the numbers of cases, values and names in it, then the words between. */
function asksOfText(text: string, open: boolean, cutter: Cutter): Ask[] {
  const fixed: { span: Span; ask: Ask }[] = [];
  const add = (span: Span, rest: Partial<Ask>) => {
    if (fixed.some((other) => other.span.start < span.end && span.start < other.span.end)) return;
    const words = text.slice(span.start, span.end).trim();
    fixed.push({
      span,
      ask: { text: words, quoted: false, open: false, common: false, ...rest },
    });
  };
  const numbered = casesNumbered(text, cutter.names.lists);
  const [first] = numbered;
  if (first)
    add(first, { numbered: numbered.map((one) => caseName(one, text.slice(one.start, one.end))) });
  for (const { 0: article, index } of text.matchAll(/第[〇零一二三四五六七八九十百\d]+条/gu)) {
    add({ start: index, end: index + article.length }, {});
  }
  for (const value of cutter.valuesIn(text)) {
    if (isTold(value, text) && !isInWord(value, text, cutter)) add(value, { value });
  }
  fixed.sort((a, b) => a.span.start - b.span.start);
  const asks: Ask[] = [];
  let at = 0;
  for (const { span, ask } of [...fixed, undefined].map(
    (one) => one ?? { span: { start: text.length, end: text.length }, ask: undefined },
  )) {
    asks.push(...asksOfWords(text.slice(at, span.start), open && ask === undefined, cutter));
    if (ask) asks.push(ask);
    at = span.end;
  }
  return asks;
}

/** What follows a verb and belongs to no word; 的 does so after few, and 美的 is a name. */
const particle = /^(?:.[了着过到]|[判做卖买查罚抓报运寄假真]的)$/u;

interface Token {
  text: string;
  /** Whether a space stands before it. */
  parted: boolean;
  han: boolean;
  /** Whether it is a verb whose particle was cut off, and so no part of a name. */
  verb?: boolean;
}

/** Cuts words into names, as long as possible, and single words. */
function asksOfWords(text: string, open: boolean, cutter: Cutter): Ask[] {
  const tokens = tokensIn(text);
  const asks: Ask[] = [];
  let run: { words: string[] } | undefined;
  for (let at = 0; at < tokens.length; ) {
    const size = longestSpelt(tokens, at, cutter);
    const words = joined(tokens.slice(at, at + Math.max(size, 1)));
    const isLast = at + Math.max(size, 1) === tokens.length;
    const token = tokens[at];
    const inRun = size === 0 && (token?.han ?? false);
    run = inRun && run && !token?.parted ? run : inRun ? { words: [] } : undefined;
    if (run) run.words.push(words);
    asks.push({
      text: words,
      quoted: false,
      open: open && isLast,
      common: isCommon(words.replace(' ', '')),
      ...(size > 0 && {
        spelt:
          cutter.lexicon.find(words) ??
          cutter.lexicon.find(joined(telling(tokens.slice(at, at + size)))),
      }),
      ...(run && { run }),
    });
    at += Math.max(size, 1);
  }
  return joinLeftovers(asks, tokens);
}

/** The tokens of a text: Chinese words, and runs of other letters and digits. What is neither is passed over. */
function tokensIn(text: string): Token[] {
  const runs = [
    ...text.matchAll(
      /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[\p{So}\p{Sk}\p{Co}]+/gu,
    ),
  ];
  return runs.flatMap(({ 0: run, index }) => {
    const parted = index === 0 || text.charAt(index - 1) === ' ';
    if (!/^\p{Script=Han}/u.test(run)) return [{ text: run, parted, han: false }];
    return segments(run).flatMap((word, place, words) => {
      const verb = oneHan.test(word) && particle.test(word + (words[place + 1] ?? ''));
      const first = { parted: parted && place === 0, han: true, ...(verb && { verb }) };
      // A particle belongs to no word: 签了 is 签, but 通过 says nothing.
      if (isSilent(word) || !particle.test(word)) return [{ ...first, text: word }];
      const [act = '', end = ''] = word;
      return [
        { ...first, text: act, verb: true },
        { text: end, parted: false, han: true },
      ];
    });
  });
}

/** How many tokens from a place on spell a name or an everyday word together; 0 where none do. */
function longestSpelt(tokens: readonly Token[], at: number, { lexicon }: Cutter): number {
  let size = 0;
  let text = '';
  /** What was read so far without the words that say nothing. */
  let before = '';
  for (let next = at; next < tokens.length && text.length <= lexicon.longest + 8; next++) {
    const [token, last] = [tokens[next], tokens[next - 1]];
    if (!token) break;
    text = next === at ? token.text : joinTo(text, last, token);
    const short = next === at ? token.text : joinTo(before, last, token);
    const single = /^\p{Script=Han}$/u.test(text);
    // A single character is a word only where it stands alone or is one of the everyday words.
    const spelt = lexicon.find(text) ?? (short === text ? undefined : lexicon.find(short));
    if (spelt && (!single || spelt.meanings.length > 0)) size = next + 1 - at;
    if (next === at || !isSilent(token.text)) before = short;
  }
  return size;
}

/** Tokens without those between the first and the last that say nothing: 抓获了嫌疑人 is 抓获嫌疑人. */
function telling(tokens: readonly Token[]): Token[] {
  const last = tokens.length - 1;
  return tokens.filter(({ text }, at) => at === 0 || at === last || !isSilent(text));
}

function joined(tokens: readonly Token[]): string {
  return tokens.reduce(
    (text, token, place) => (place === 0 ? token.text : joinTo(text, tokens[place - 1], token)),
    '',
  );
}

function joinTo(text: string, last: Token | undefined, { text: next, han, parted }: Token): string {
  return text + (parted || !han || !last?.han ? ' ' : '') + next;
}

const numerals = /^[一二三四五六七八九十]$/u;

/**
 * Single characters that word segmentation left over join each other, and the name of a place or brand before them:
 * 吉隆坡 is not 吉隆. One that stands alone between longer words is left out.
 */
function joinLeftovers(asks: readonly Ask[], tokens: readonly Token[]): Ask[] {
  const starts = new Set(
    tokens.filter(({ parted, verb }) => parted || verb).map(({ text }) => text),
  );
  const verbs = new Set(tokens.filter(({ verb }) => verb).map(({ text }) => text));
  const parted = new Set(tokens.filter((token) => token.parted).map(({ text }) => text));
  const made: Ask[] = [];
  const leftover = new Set<Ask>();
  for (const ask of asks) {
    const single = isSingle(ask) && !numerals.test(ask.text);
    if (placeEnding.test(ask.text) && !starts.has(ask.text)) joinBefore(made, leftover);
    const last = made.at(-1);
    // 华为 falls into 华 and 为, which says nothing only where it stands alone.
    const says =
      !isSilent(ask.text) || (last !== undefined && leftover.has(last) && !verbs.has(last.text));
    if (!single || !says || (ask.common && !ending.test(ask.text))) {
      made.push(ask);
      continue;
    }
    // 假烟 is one word, and no 假.
    const joins =
      last &&
      (leftover.has(last) ||
        isProper(last) ||
        (last.common && oneHan.test(last.text)) ||
        ending.test(ask.text)) &&
      !starts.has(ask.text);
    const whole = joins ? { ...ask, text: last.text + ask.text, common: false } : ask;
    if (joins) made.pop();
    if (joins && ending.test(ask.text)) ask.run?.words.splice(0);
    made.push(whole);
    leftover.add(whole);
  }
  const [first, second] = made;
  // 商标法 is more than 商标; in a sentence segmentation leaves single characters of little weight.
  const isEnd =
    made.length === 2 &&
    second &&
    isSingle(second) &&
    leftover.has(second) &&
    !starts.has(second.text);
  if (isEnd && first && /\p{Script=Han}$/u.test(first.text))
    return [{ ...second, text: first.text + second.text, run: undefined }];
  return made.filter(
    (ask) =>
      made.length === 1 ||
      ask.spelt !== undefined ||
      !oneHan.test(ask.text) ||
      parted.has(ask.text),
  );
}

const oneHan = /^\p{Script=Han}$/u;

/** Whether an ask is a single Chinese character of no known meaning. */
function isSingle({ text, spelt }: Ask): boolean {
  return oneHan.test(text) && !spelt;
}

/** What makes a law, a right, a crime or a place of the word before it: 商标法 is no 商标, and 宁海县 no 宁海. */
const ending = /^[法权罪省市县]$/u;

/** What ends the names of places and offices. */
const placeEnding = /^(?:海关|口岸|港|省|市|县)$/u;

/** Joins the single characters that stand right before the ending of a place: they are its name, whatever they say alone. */
function joinBefore(made: Ask[], leftover: Set<Ask>): void {
  const first = made.findLastIndex((ask) => ask.run !== made.at(-1)?.run || !isSingle(ask)) + 1;
  if (made.length - first < 2) return;
  const singles = made.splice(first);
  const name = { ...singles[0], text: singles.map(({ text }) => text).join('') } as Ask;
  made.push(name);
  leftover.add(name);
}

/** Whether an ask is a short Chinese name of a place or a brand, which may be the beginning of another one. */
function isProper({ text, spelt }: Ask): boolean {
  const kinds = new Set(['brands', 'ports', 'customs', 'countries']);
  const found = [...(spelt?.names ?? []), ...(spelt?.meanings ?? [])];
  return /^\p{Script=Han}{2,3}$/u.test(text) && found.some(({ kind }) => kinds.has(kind));
}
