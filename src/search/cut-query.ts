import type { Span } from '../text/sentences.ts';
import { type Ask, type Cutter, isTold, wholeAsk } from './asks.ts';
import { casesNumbered } from './case-numbers.ts';
import { wayAsked } from './country-ways.ts';
import { joinLeftovers } from './leftovers.ts';
import { type Spelt, spellings } from './lexicon.ts';
import { caseName } from './names.ts';
import type { Query } from './parse-query.ts';
import { type Token, tokensIn } from './segments.ts';
import { isCommon, isSilent } from './silent-words.ts';
import { counted } from './values.ts';

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
  return (telling.length > 0 ? telling : asks).map(withCounted);
}

/**
 * A number with the goods and brands that stand behind it, or else before it: in 1000个PRADA手提包 it counts these,
 * whatever else is counted.
 */
function withCounted(ask: Ask, at: number, all: readonly Ask[]): Ask {
  const { value } = ask;
  if (value?.kind !== 'number') return ask;
  const { currency, kinds, units, bound, upTo } = value;
  // 5 suspects, shoes: what is counted has been told.
  if (kinds) return ask;
  const behind = thingsIn(all.slice(at + 1));
  const things = behind.length > 0 ? behind : thingsIn(all.slice(0, at).reverse());
  if (things.length === 0) return ask;
  const of = counted.map((kind) => things.filter((one) => one.kind === kind).map(({ id }) => id));
  // A number that was typed without its currency may be a sum; one that only bounds a number of things is none, nor is
  // 300个包, which counts no other things either.
  const isBound = (bound ?? upTo) !== undefined && !currency && !units;
  const isCount = of[0]?.length && (isBound || units?.some((unit) => /[个件只]/u.test(unit)));
  return { ...ask, value: { ...value, of, ...(isCount && { kinds: ['quantity'] }) } };
}

/** The goods and brands that asks begin with. */
function thingsIn(asks: readonly Ask[]): { kind: string; id: string }[] {
  const named = asks.map(({ spelt }) => spellings(spelt));
  const end = named.findIndex(
    (some) => !some.some(({ kind }) => counted.some((one) => one === kind)),
  );
  return named.slice(0, end < 0 ? named.length : end).flat();
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
  for (const { span, ...rest } of articlesIn(text, cutter)) add(span, rest);
  for (const span of officesNowhere(text, cutter)) add(span, {});
  for (const value of cutter.valuesIn(text)) {
    if (isTold(value, text) && !isInWord(value, text, cutter)) add(value, { value });
  }
  fixed.sort((a, b) => a.span.start - b.span.start);
  const asks: Ask[] = [];
  let at = 0;
  const end = { span: { start: text.length, end: text.length }, ask: undefined };
  for (const { span, ask } of [...fixed, end]) {
    asks.push(...asksOfWords(text.slice(at, span.start), open && ask === undefined, cutter));
    if (ask) asks.push(ask);
    at = span.end;
  }
  return asks;
}

/** The articles of laws in a text, with the name of the law before them where they are known together. */
function articlesIn(text: string, { lexicon }: Cutter): (Pick<Ask, 'spelt'> & { span: Span })[] {
  const cited = text.matchAll(/第[〇零一二三四五六七八九十百\d]+条|(?<=[法例]"?)\d+条?/gu);
  return [...cited].flatMap(({ 0: article, index }) => {
    const end = index + article.length;
    for (let start = Math.max(0, index - 30); start <= index; start++) {
      const spelt = lexicon.find(text.slice(start, end));
      if (spelt) return [{ span: { start, end }, spelt }];
    }
    return article.startsWith('第') ? [{ span: { start: index, end } }] : [];
  });
}

/** Ports and customs offices of places that have none in the lists: 东莞海关 is something else than 东莞 and 海关. */
function officesNowhere(text: string, { lexicon }: Cutter): Span[] {
  const endings = text.matchAll(/(海关| customs\b)|口岸|港口?(?!澳)| port\b(?! of)|\b(port of )/gu);
  return [...endings].flatMap(({ 0: ending, 1: office, 2: of, index }) => {
    const after = index + ending.length;
    const place =
      lexicon.places.find((one) =>
        of ? text.startsWith(one, after) : text.slice(0, index).endsWith(one),
      ) ?? '';
    const isThere = spellings(lexicon.find(place)).some(
      ({ kind }) => kind === 'customs' || (kind === 'ports' && !office),
    );
    const span = of
      ? { start: index, end: after + place.length }
      : { start: index - place.length, end: after };
    const whole = text.slice(span.start, span.end);
    const isKnown = isThere || lexicon.find(whole) || lexicon.places.includes(whole);
    return place === '' || isKnown ? [] : [span];
  });
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
    const spelt =
      size > 0
        ? (cutter.lexicon.find(words) ??
          cutter.lexicon.find(joined(telling(tokens.slice(at, at + size)))))
        : undefined;
    const ask: Ask = {
      text: words,
      quoted: false,
      open: open && isLast,
      common: isCommon(words.replace(' ', '')),
      spelt,
      run,
    };
    const led = joined(tokens.slice(0, at));
    asks.push(byItsWay(ask, led, joined(tokens.slice(at + size))));
    at += Math.max(size, 1);
  }
  return joinLeftovers(asks, tokens);
}

/** A country that goods go to or come from: of the cases that name it, those whose goods do. */
function byItsWay(ask: Ask, led: string, rest: string): Ask {
  const way = wayAsked(led, rest);
  const countries = ask.spelt?.meanings.filter(({ kind }) => kind === 'countries') ?? [];
  if (way < 0 || countries.length === 0) return ask;
  const meanings = countries.map((one) => ({ ...one, cases: one.ways?.[way] ?? [] }));
  // What leads to it is a part of what is asked for: to the United States, 往法国.
  const [lead = ''] = /[出进]口$|\p{Script=Han}$|[a-z]+(?: the)? ?$/u.exec(led) ?? [];
  const text = lead + (/[a-z]$/.test(lead) ? ' ' : '') + ask.text;
  return { ...ask, text, fact: true, spelt: { names: [], meanings } };
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
    // A name ends where a word that was typed does, if it began before that word: 宁波 口岸漂移 names no 宁波口岸.
    const ends = !text.includes(' ') || (tokens[next + 1]?.parted ?? true);
    if (spelt && ends && !isTwoWords(text, spelt) && (!single || spelt.meanings.length > 0))
      size = next + 1 - at;
    if (next === at || !isSilent(token.text)) before = short;
  }
  return size;
}

/** Whether a space within Chinese parts two words, and not a name: together they name what no case has. */
function isTwoWords(text: string, { names, meanings }: Spelt): boolean {
  const isNowhere = names.length === 0 && meanings.every(({ cases }) => cases.length === 0);
  return isNowhere && /\p{Script=Han} \p{Script=Han}/u.test(text);
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
