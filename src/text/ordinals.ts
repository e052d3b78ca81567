import type { Span } from './sentences.ts';

/**
 * Whether a number is a place in an order or ends a name, and counts nothing: 第一, 案例一, （一）, 1、, 一是, 5号,
 * 注册号1234567, “龙腾行动2032”.
 */
export function isOrdinal(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 4);
  return (
    /(?:第|案例|[（(【]例)$/u.test(before) ||
    (/其$/u.test(before) && /^[，、是]/u.test(after)) ||
    /(?:号码?|\bN[oO]\.?\s?)[为是：:]?$/u.test(before) ||
    /^号(?![码称])/u.test(after) ||
    // （一） and 〔2034〕 enclose a number and nothing else.
    (/[（(〔［[]$/u.test(before) && /^[）)〕］\]]/u.test(after)) ||
    // A number that begins a line and is set off from it: 1、, 2.
    (/(?:^|\n)\s*$/u.test(before) && /^(?:[、．）)]|\.(?!\d))/u.test(after)) ||
    (/(?:^|[，。；：\n])$/u.test(before) && /^是/u.test(after)) ||
    // What is counted has a unit, so a number before a closing mark ends a name: “双11”, “十四五”.
    /^[”’」』》]/u.test(after) ||
    (/\p{Script=Han}$/u.test(before) && isYearOfName(text.slice(start, end), after))
  );
}

/** The year in the name of an operation without marks: 龙腾行动2032专项行动. */
function isYearOfName(digits: string, after: string): boolean {
  return /^(?:19|20)\d{2}$/.test(digits) && /^(?:专项|行动|$)/u.test(after);
}
