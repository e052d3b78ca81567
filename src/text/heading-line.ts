/** A short line with a number or in brackets, and without any sign of a sentence. */
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|[【〔[])[\p{Script=Han}、]{2,12}[】〕\]]?[：:]?$/u;

/** Whether a line is written as a heading, whatever its words: 三、处理结果, 【法律依据】. */
export function isHeadingLine(line: string): boolean {
  return numbered.test(line);
}
