import type { Part } from '../schema/edition.ts';

/** What the heading of a part says: 一、案情简介, 【案例评析】, 案情简介：…. */
export interface Heading {
  /** Verbatim, with its number, brackets and colon. */
  heading: string;
  /** The kind of the part, where the words tell it. */
  kind: Part['kind'] | undefined;
  /** The text that follows on the same line. */
  rest: string;
}

/** Words of headings that open an account of what happened. */
const accountWords =
  /案情|案件(?:事实|情况|概况|概述|简介|简况|介绍|经过|回顾|背景|内容)|案例(?:简介|介绍|回顾|概况|概述|内容|描述)|基本(?:情况|事实)|简要情况|(?:查办|查处|查获|办案|办理|侦办|处理)(?:情况|经过|过程|结果)|事件经过|主要事实/u;
/** Words of headings that open what the case means. */
const reasonWords =
  /理由|意义|点评|评析|评述|评议|评论|述评|评语|解析|分析|解读|启示|亮点|特点|价值|影响|说法|提示|提醒|寄语|推荐|成效|效果|思考|经验|专家/u;

const numeral = '[一二三四五六七八九十\\d０-９]{1,2}';
const number = `(?:(?:${numeral}[、.．：:]|[（(]${numeral}[）)][、.．]?|[①-⑳●■◆▲★※·])\\s*)`;
/** The longest heading, without its number and brackets. */
const longest = 12;

/** Reads a line as the heading of a part, if it is short enough and says so, or stands in brackets. */
export function readHeading(line: string): Heading | undefined {
  const bracketed = new RegExp(
    `^${number}?[【\\[〔]([^】\\]〕]{2,${longest}})[】\\]〕][：:]?`,
    'u',
  ).exec(line);
  const found =
    bracketed ??
    new RegExp(`^${number}?([\\p{Script=Han}、]{2,${longest}})(?:[：:]|$)`, 'u').exec(line);
  if (found === null) return undefined;
  const [whole, core = ''] = found;
  const kind = kindOf(core);
  const rest = line.slice(whole.length);
  // Short words before a colon are a heading only if they are words of headings.
  if (kind === undefined && bracketed === null) return undefined;
  return { heading: whole, kind, rest };
}

/** The kind of part that words of a heading open. */
function kindOf(core: string): Part['kind'] | undefined {
  if (reasonWords.test(core) && !/案情/u.test(core)) return 'reasons';
  return accountWords.test(core) ? 'account' : undefined;
}

/** Whether a line could be a heading whose words are not known: short, and no sentence. */
export function looksLikeHeading(line: string): boolean {
  return (
    line.length <= longest + 4 && !/[。，；！？,;!?]/u.test(line) && /\p{Script=Han}{2}/u.test(line)
  );
}
