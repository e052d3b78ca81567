import { type Span, sentenceAround } from '../text/sentences.ts';
import type { DraftParagraph } from './draft-text.ts';

/** What an office did in a year, a district or an operation: 2023年，深圳海关共查获3200批次; 关区全年查扣560万件. */
const total =
  /(?:全年|年度|累计|年均|以来|[上下]半年|期间|\d{4}年(?!\d{1,2}月)|关区|全关|海关|专项|行动)[^。；]{0,24}?(?:共|累计|总计|合计|全年|先后)?(?:查获|查扣|扣留|拦截|查发|查办|实施)[^。；]{0,20}?\d[\d,.]*(?:余|多)?[万亿]?(?:余|多)?(?:批次?|起|宗|[件个双])|^\d{4}年(?:以来)?[^。；]{0,20}(?:共|累计|总计|合计)/u;

/** Whether words of the reasons stand in a sentence that counts more than the case. */
export function inTotal({ text, kind }: DraftParagraph, { start }: Span): boolean {
  if (kind !== 'reasons') return false;
  const sentence = sentenceAround(text, start);
  return total.test(text.slice(sentence.start, sentence.end));
}
