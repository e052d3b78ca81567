import type { CountedNumber } from './items.ts';
import type { Mention } from './mentions.ts';
import type { Span } from './sentences.ts';

/**
 * The name that 分别 gives to one of several numbers: in SKF轴承和NSK轴承，价值分别为54万元和31.2万元 the second number is that of the
 * second name. Nothing where 分别 does not stand before the number, or where there are not as many names as numbers.
 * @param numbers the numbers of the sentence, in order
 * @param names the names of one kind, in order
 */
export function nameInTurn(
  text: string,
  sentence: Span,
  number: CountedNumber,
  numbers: readonly CountedNumber[],
  names: readonly Mention[],
): string | undefined {
  const at = text.slice(sentence.start, number.start).lastIndexOf('分别');
  if (at < 0) return undefined;
  const from = sentence.start + at + 2;
  const behind = numbers.filter(({ start }) => start >= from);
  // The series ends where anything but a joining word and a currency stands between two numbers.
  const last = behind.findIndex((one, index) => {
    const next = behind[index + 1];
    return next === undefined || !joining.test(text.slice(one.end, next.start));
  });
  const series = behind.slice(0, last + 1);
  const [first] = series;
  const place = series.findIndex(({ start }) => start === number.start);
  if (first === undefined || place < 0 || series.length < 2) return undefined;
  if (!/^[^，。；0-9]{0,8}$/u.test(text.slice(from, first.start))) return undefined;
  const ids = [
    ...new Set(
      names.filter(({ start, end }) => sentence.start <= start && end <= from).map(({ id }) => id),
    ),
  ];
  return ids.length === series.length ? ids[place] : undefined;
}

const joining = /^[、和与及以，]{1,2}[^，。；0-9“”]{0,4}$/u;

/**
 * The words behind a number that tell of all that stands before them: 均使用“LABUBU”商标 in 手办3450个，均使用“LABUBU”商标，价值….
 */
export function toldOfAll(text: string, sentence: Span, number: CountedNumber): Span | undefined {
  const rest = text.slice(number.end, sentence.end);
  const found = /[，；](?:[^，。；]{0,6}?)(?:均|都|全部|皆)[^，。；]*/u.exec(rest);
  if (found === null) return undefined;
  const start = number.end + found.index;
  return { start, end: start + found[0].length };
}
