import { memoizeText } from '../memoize.ts';
import type { CarryingWords } from './carrying-words.ts';
import { clauseAround, type Span, sentenceAround } from './sentences.ts';

/** A value of a vocabulary and where a text has the words that carry it. */
export interface CarriedPlace extends Span {
  value: string;
}

/**
 * Every place of the carrying words of a vocabulary, the longest words first, so that no word within a longer one
 * counts (构成侵权 in 不构成侵权). Of values that share a word the last in the vocabulary counts, since the vocabularies
 * go from the general to the special.
 * @param taken where names stand, whose parts carry nothing (机场 in 浦东国际机场海关)
 */
export function carriedPlaces(
  text: string,
  values: ReadonlyMap<string, CarryingWords>,
  taken: readonly Span[] = [],
): CarriedPlace[] {
  const words = [...values].flatMap(([value, { words: own = [] }]) =>
    own.filter((word) => word.length > 1).map((word) => ({ value, word })),
  );
  const byWord = new Map(words.map(({ value, word }) => [word, value]));
  const used: Span[] = [];
  const found: CarriedPlace[] = [];
  for (const [word, value] of [...byWord].toSorted((a, b) => b[0].length - a[0].length)) {
    for (const match of text.matchAll(patternOf(word))) {
      const span = { start: match.index, end: match.index + match[0].length };
      const meets = (one: Span) => one.start < span.end && span.start < one.end;
      // A name may stand between the words: 认定被告某公司侵犯.
      const isBetween = (one: Span) => span.start < one.start && one.end < span.end;
      // Or end with the first of the words: 公司…举报 of 某某有限公司举报.
      const [head = ''] = word.split('…');
      const isLed = (one: Span) =>
        head !== word && one.start < span.start && one.end === span.start + head.length;
      // 进出境 says both ways, and neither.
      if (/^出[口境]/u.test(match[0]) && text[match.index - 1] === '进') continue;
      if (used.some(meets) || taken.some((one) => meets(one) && !isBetween(one) && !isLed(one)))
        continue;
      // What is denied may hold words of another value: 不能认定 in 不能认定是否侵权.
      const isOther = (one: string) =>
        match[0].includes(one) ||
        [...text.matchAll(patternOf(one))].some(({ 0: words, index }) =>
          meets({ start: index, end: index + words.length }),
        );
      if (cutsTwoWords(text, span)) continue;
      if (isDenied(text, span) || values.get(value)?.unless?.some(isOther)) continue;
      used.push(span);
      found.push({ value, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Whether a run begins within one word and ends within another, as 过境 of 通过境外. */
function cutsTwoWords(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - 6);
  const words = [...segmenter.segment(text.slice(from, end + 6))].map(({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));
  const isCut = (place: number) => words.some((one) => one.start < place && place < one.end);
  return isCut(start) && isCut(end) && !words.some((one) => one.start <= start && end <= one.end);
}

/** What an ellipsis stands for: within a clause, no longer than the name of a firm. */
const between = '[^，。；]{0,24}?';

const patternOf = memoizeText(
  (word) => new RegExp(word.split('…').map(RegExp.escape).join(between), 'gu'),
);

/** Whether the clause before supposes what would lead to what stands at a place: 如罪名成立，最高可判处十年. */
export function isSupposed(text: string, { start }: Span): boolean {
  const sentence = text.slice(sentenceAround(text, start).start, start);
  const isLed = /(?:^|，)(?:如(?![今此期实何下上同])|若|如果|一旦|倘若|假如)[^，]*，/u.test(
    sentence,
  );
  return isLed && /将|可|会|最高|应/u.test(sentence.slice(sentence.lastIndexOf('，')));
}

/** Whether a party asks a court for what stands at a place, anywhere in the sentence, and no court has decided yet. */
function isAskedFor(text: string, { start }: Span): boolean {
  const sentence = text.slice(sentenceAround(text, start).start, start);
  return /(?:请求(?:法院)?判[令决]|诉请)(?!.*(?:法院|判决|裁定|达成))/u.test(sentence);
}

/** Whether words say that something did not happen, only might, or is only claimed: 未能提供…, 若…, 主张…. */
function isDenied(text: string, span: Span): boolean {
  const clause = clauseAround(text, span);
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  return (
    /(?:未|无法|没有|不能|未经|不予|不宜|不应|不得|无需|拒绝)[^，。；]{0,8}$/u.test(before) ||
    /(?:中止|暂停|暂不|可以|可|应当|准备)(?:海关)?$/u.test(before) ||
    /(?:承诺|保证|计划)[^，。；]{0,8}$/u.test(before) ||
    // What Customs does on an application is done: 根据权利人申请扣留.
    /(?:请求|要求|(?<!(?:根据|依据?|应|按照?|经)[^，。；]{0,16})申请)(?:海关)?[^，。；并和及后]{0,8}$/u.test(
      before,
    ) ||
    /(?:拟(?:对|处|作|给予|在)|引导双方)[^，。；]{0,12}$/u.test(before) ||
    /(?:是否|能否)[^，。；]{0,8}$/u.test(before) ||
    isAskedFor(text, span) ||
    /(?:主张|辩称|声称|抗辩)[^。；]{0,16}，?[^，。；]{0,6}$/u.test(text.slice(0, span.start)) ||
    isSupposed(text, span) ||
    /^的(?:线索|情报|信息)/u.test(after) ||
    /^(?:若|如果|一旦|倘若|假如)/u.test(before) ||
    /^(?:单|证|文书|文件|通知书|决定书|手续|申请|期间)/u.test(after) ||
    /^[^，。；]{1,12}的(?:申请|请求)/u.test(after)
  );
}
