import type { Span } from './sentences.ts';

/** A number of a sentence with its unit. */
export interface CountedNumber extends Span {
  /** Where the number ends and its unit begins. */
  unit: number;
}

/** The words of a sentence that can tell what one of its numbers counts. */
export interface Item extends Span {
  number: CountedNumber;
  /** Whether it stands in a series with the item before it: 眼镜6302副、眼镜43副. */
  joined: boolean;
}

const separator = /^(?:[、，；]|和|及|与|以及|另有|还有)/u;

/**
 * Cuts a sentence into the words that belong to each of its numbers. What stands between two numbers belongs to the second one
 * where a separator follows the first (眼镜6302副、侵犯…的眼镜43副), to the first one where a separator precedes the second
 * (300个手提包使用了…商标，140个手提包), and to both where nothing separates them (3批润滑油31.7吨).
 */
export function itemsIn(text: string, sentence: Span, numbers: readonly CountedNumber[]): Item[] {
  let { start } = sentence;
  let joined = false;
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    if (next === undefined) return { start, end: sentence.end, number, joined };
    const cut = cutBetween(text, number.end, next.start);
    const item = { start, end: cut?.at ?? next.start, number, joined };
    start = cut?.at ?? number.end;
    joined = cut !== undefined && /^(?:、|和|及|与|以及)/u.test(text.slice(cut.at));
    return item;
  });
}

function cutBetween(text: string, start: number, end: number): { at: number } | undefined {
  const between = text.slice(start, end);
  if (separator.test(between)) return { at: start };
  if (/[、，；]$/u.test(between)) return { at: end - 1 };
  const comma = between.search(/[，；]/u);
  return comma < 0 ? undefined : { at: start + comma };
}

/** The clause of an item that holds its number: from one ， to the next. */
export function clauseOf(text: string, { start, end, number }: Item): Span {
  const before = text.lastIndexOf('，', number.start - 1);
  const after = text.slice(number.end, end).search(/[，；。]/u);
  return { start: Math.max(start, before + 1), end: after < 0 ? end : number.end + after };
}
