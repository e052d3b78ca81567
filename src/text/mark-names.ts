import type { Span } from './sentences.ts';

/** The words by which a quoted word is known as a mark. */
export interface MarkWords {
  /** After it, or after a series of quoted words: 商标, 标识. */
  nouns: readonly string[];
  /** Directly before it: 侵犯, 标有. */
  verbs: readonly string[];
  /** Words for works, which are no marks: 图案. */
  works: readonly string[];
  /** Quoted words that are never marks: 清风. */
  not: readonly string[];
}

/** A quoted word that a text uses as a mark; its span is that of the word between the quotation marks. */
export interface MarkName extends Span {
  name: string;
}

const series = /“[^“”]+”(?:[、和与及/]?“[^“”]+”)*/gu;

/**
 * Finds the marks that a text quotes, in its order: “SINGER”商标, “adidas”、“nike”等商标标识, 标有“SELVA”的. Of a series all are
 * marks.
 */
export function markNames(text: string, { nouns, verbs, works, not }: MarkWords): MarkName[] {
  return [...text.matchAll(series)].flatMap(({ 0: run, index: at }) => {
    const after = /^[^，。；：、“”]{0,14}/u.exec(text.slice(at + run.length))?.[0] ?? '';
    if (!isMark(text.slice(0, at), after, { nouns, verbs, works })) return [];
    return [...run.matchAll(/“([^“”]+)”/gu)].flatMap((match) => {
      const name = match[1] ?? '';
      const start = at + match.index + 1;
      return not.includes(name) ? [] : [{ name, start, end: start + name.length }];
    });
  });
}

function isMark(before: string, after: string, { nouns, verbs, works }: Omit<MarkWords, 'not'>) {
  const at = (words: readonly string[]) =>
    Math.min(...words.map((word) => after.indexOf(word)).filter((place) => place >= 0));
  const [noun, work] = [at(nouns), at(works)];
  // What stands nearer decides: “海风兔”图案的商标 is a work, “江涛”商标的图案 a mark.
  if (work < noun) return false;
  // Between the word and its noun only 等, a count and the like stand: “NIKE”等22项商标权.
  const isNoun =
    noun === 0 ||
    (noun < Infinity &&
      /^(?:等|文字|及图|组合|系列|注册|地理|[至少多近余各种个项类件知名国际著]|\d)*$/u.test(
        after.slice(0, noun),
      ));
  return isNoun || verbs.some((verb) => before.endsWith(verb));
}
