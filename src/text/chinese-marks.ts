import { memoizeText } from '../memoize.ts';

/** Marks of ASCII and of other hands that stand for the Chinese one of the same length. */
const marks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
  '「': '“',
  '」': '”',
};

const chinese = /[\p{Script=Han}“”‘’（）《》、，。；：！？…％]/u;

/**
 * A text with the marks that mainland China prints, for programs that read it: , ; : ! ? . ( ) beside Chinese signs,
 * straight quotation marks in pairs, and 「」 become ，；：！？。（）“”. Those between Latin letters or digits stay: 1,200
 * and Co., Ltd. The result has the length of the text, so that places in one are places in the other.
 */
export const withChineseMarks = memoizeText((text): string => {
  if (!/[,;:!?.()"「」]/.test(text)) return text;
  const paired = text.replace(/"([^"]*)"/g, '“$1”');
  const bracketed = paired.replace(/\(([^()]*)\)/g, (whole, within: string, at: number) => {
    const around = paired.charAt(at - 1) + within + paired.charAt(at + whole.length);
    return chinese.test(around) ? `（${within}）` : whole;
  });
  let read = '';
  for (let at = 0; at < bracketed.length; at++) {
    const sign = bracketed.charAt(at);
    const mark = marks[sign];
    const isBeside =
      mark !== undefined &&
      (/[「」]/.test(sign) ||
        (sign === '.'
          ? chinese.test(read.charAt(at - 1)) &&
            !/[\p{Script=Latin}\d]/u.test(bracketed.charAt(at + 1))
          : chinese.test(read.charAt(at - 1)) || chinese.test(bracketed.charAt(at + 1))));
    read += isBeside ? mark : sign;
  }
  return read;
});
