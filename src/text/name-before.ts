import type { Span } from './sentences.ts';

/** The words that tell where a name begins, and those that make none. */
export interface NameWords {
  /** Words after which a name can begin: 向, 隶属, 配合. */
  before: readonly string[];
  /** Words that end no name: 全国, 所在地, 海运. Those of one character make none together with others. */
  general: readonly string[];
  /** Words that make no name of their own, but may end one: 邮局 in 广州邮局. */
  kinds: readonly string[];
}

/** No name of a place is longer, in characters. */
const longest = 10;

/**
 * The name that stands before a place of a text, such as 北仑 in 向北仑海关 before 海关. Nothing where the words before it
 * make no name, or where nothing shows where it would begin.
 * @param from where the words before it begin at the earliest, such as the end of another name
 */
export function nameBefore(
  text: string,
  at: number,
  from: number,
  { before, general, kinds }: NameWords,
): Span | undefined {
  const floor = Math.max(from, at - longest);
  let start = at;
  let isBounded = false;
  while (start > floor && /\p{Script=Han}|·/u.test(text.charAt(start - 1))) {
    const head = text.slice(floor, start);
    const word = longestEnd(head, before);
    // A single character is no name, and 日 in 日照 is no end of a date.
    if (word !== undefined && (at - start !== 1 || start - word.length === floor)) {
      isBounded = true;
      break;
    }
    start -= 1;
  }
  if (!isBounded && start === floor && floor !== from) return undefined;
  const name = text.slice(start, at);
  const isGeneral =
    general.some((word) => word.length > 1 && name.endsWith(word)) ||
    isMadeOf(name, [...general, ...kinds]);
  return name.length < 2 || isGeneral ? undefined : { start, end: at };
}

function longestEnd(text: string, words: readonly string[]): string | undefined {
  return words.filter((word) => text.endsWith(word)).sort((a, b) => b.length - a.length)[0];
}

/** Whether a text consists of words, one after the other. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  return (
    text === '' ||
    words.some(
      (word) => word !== '' && text.startsWith(word) && isMadeOf(text.slice(word.length), words),
    )
  );
}
