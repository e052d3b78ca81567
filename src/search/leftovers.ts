import type { Ask } from './asks.ts';
import { spellings } from './lexicon.ts';
import { oneHan, type Token } from './segments.ts';
import { isSilent } from './silent-words.ts';

const numerals = /^[一二三四五六七八九十]$/u;

/**
 * Single characters that word segmentation left over join each other, and the name of a place or brand before them:
 * 吉隆坡 is not 吉隆. One that stands alone between longer words is left out.
 */
export function joinLeftovers(asks: readonly Ask[], tokens: readonly Token[]): Ask[] {
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
      ask.common ||
      !oneHan.test(ask.text) ||
      parted.has(ask.text),
  );
}

/** Whether an ask is a single Chinese character of no known meaning. */
function isSingle({ text, spelt }: Ask): boolean {
  return oneHan.test(text) && !spelt;
}

/** What makes a law, a right, a crime or a place of the word before it: 商标法 is no 商标, and 宁海县 no 宁海. */
const ending = /^[法权罪省市县局厅署]$/u;

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
  return (
    /^\p{Script=Han}{2,3}$/u.test(text) && spellings(spelt).some(({ kind }) => kinds.has(kind))
  );
}
