/** A date that a source gives as its own, as precise as it stands there. */
export interface StatedDate {
  /** ISO 8601: a day, a month or a year. */
  date: string;
  /** The line in which it stands. */
  line: string;
}

const digits = '零〇○一二三四五六七八九';
const number = `[0-9０-９${digits}十]`;
const day = new RegExp(
  `(?<year>[0-9０-９${digits}]{4})(?:\\s*年\\s*(?:(?<month>${number}{1,3})\\s*月\\s*(?:(?<day>${number}{1,3})\\s*日)?)?|\\s*[-－/／.．]\\s*(?<month2>[0-9０-９]{1,2})(?:\\s*[-－/／.．]\\s*(?<day2>[0-9０-９]{1,2}))?)`,
  'u',
);
const labelAfter = /^\s*(?:发布|公布|发表|刊发)\s*[）)\]】〕]?\s*$/u;
const label = /(?:时间|日期|发布于|公布于|发表于|刊发于|日)\s*[：:]?\s*$/u;
/** What else such a line gives, each after its label: 来源：海关总署, 浏览次数：12. */
const beside =
  '(?:(?:文章|信息|稿件)?来源|作者|编辑|责编|浏览(?:次数|量)?|阅读(?:量)?|点击(?:数|量)?|字号|字体)\\s*[：:][^，。；]*';
const aroundBareDate = new RegExp(
  `^(?:${beside})?[\\s|｜（）()[\\]【】〔〕]*(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?[\\s|｜（）()[\\]【】〔〕]*(?:${beside})?$`,
  'u',
);

/**
 * The dates that the lines of a list give as the day of publication: after a label such as 发布时间, before
 * 发布, or alone on a line. Dates in sentences say when something happened and are not among them.
 */
export function publicationDates(lines: readonly string[]): StatedDate[] {
  return lines.flatMap((line) => {
    const found = day.exec(line);
    if (found === null) return [];
    const [before, after] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
    const isBare = aroundBareDate.test(before) && aroundBareDate.test(after);
    const isBeforeLabel = /^\s*[（([【〔]?\s*$/u.test(before) && labelAfter.test(after);
    const date = isoOf(found.groups ?? {});
    return date !== undefined && (isBare || label.test(before) || isBeforeLabel)
      ? [{ date, line }]
      : [];
  });
}

function isoOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const [year, month, date] = [
    read(groups.year, 4),
    read(groups.month ?? groups.month2, 2),
    read(groups.day ?? groups.day2, 2),
  ];
  if (year === undefined) return undefined;
  return [year, month, date].filter((part) => part !== undefined).join('-');
}

/** A number of a date in ASCII digits, filled up with zeros: 二十二 is 22, 二〇三一 is 2031. */
function read(written: string | undefined, width: number): string | undefined {
  if (written === undefined) return undefined;
  const plain = [...written.normalize('NFKC')].map((char) => {
    const value = digits.indexOf(char);
    // 零, 〇 and ○ are three ways to write zero.
    return value < 0 ? char : String(Math.max(0, value - 2));
  });
  const text = plain.join('').replace(/^十/, '1十').replace(/十$/, '0').replace('十', '');
  return text.padStart(width, '0');
}
