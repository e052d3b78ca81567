import type { Span } from '../text/sentences.ts';
import { numberOf, numberWord, ordinalOf } from './number-words.ts';

/** A list of cases, for queries that name a case by its number. */
export interface ListOfCases {
  /** The short name of the list. */
  name: string;
  /** The year that it covers. */
  year: number;
  /** The ids of its cases, in their order. */
  ids: string[];
  /** Their numbers, where these are not 1, 2, 3 …. */
  numbers?: number[];
}

/** A case that a text names by its number, and where. */
export interface NumberedCase extends Span {
  /** Its id. */
  id: string;
  /** The short name of its list. */
  list: string;
  number: number;
}

const chinese = '[零〇一二两三四五六七八九十百]+';
const digits = '\\d{1,3}';
const english = numberWord.source;
const lead = '(?:(?:中国|海关|知识产权|保护|十大|典型)*)';
const counted = '(?:[个起件号例]|个?典型)?';

/** How a case is named by its number: 案例七, 第7个案例, 典型案例之七, 案七, 8号案例, case 7, case seven, no. 7, #7. */
const forms: readonly RegExp[] = [
  new RegExp(
    `${lead}(?:案例|案(?=第|之))\\s?(?:第|之)?\\s?(?<number>${chinese}|${digits}|${english})(?![\\d万亿月日年起件批宗])`,
    'gu',
  ),
  new RegExp(
    `第\\s?(?<number>${chinese}|${digits})\\s?${counted}(?:案[例件子]?|例)(?![件子])`,
    'gu',
  ),
  new RegExp(`(?<![\\d.])(?<number>${digits}|${chinese})号案[例件]?`, 'gu'),
  new RegExp(`^(?:之|案)(?<number>${chinese}|${digits})$`, 'gu'),
  new RegExp(
    `\\bcase (?:no\\.? ?|number |#)?(?<number>${digits}|${english}|${chinese})(?![\\d.%\\p{L}])`,
    'gu',
  ),
  new RegExp(`^(?:no\\.? ?|number |nr\\.? ?|#)(?<number>${digits})$`, 'gu'),
  new RegExp(`#(?<number>${digits})(?![\\d.])`, 'gu'),
  /(?:\bthe )?\b(?<ordinal>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:st|nd|rd|th)) case\b/gu,
];
const listed = /(?<list>(?:19|20)\d{2})\s?(?:年度?|list|edition|'s|:)?(?:的|\s)*$/u;
const listedAfter = /^(?:,|\s)*(?:of|in|from)?\s?(?:the )?(?<list>(?:19|20)\d{2})\b/u;

/**
 * The case that a folded text names by its number, with the year or the short name of its list where it says one: 2017
 * case 3, 2017年案例三. Without a list, the latest that has such a case; of several lists of a
 * year the latest comes first.
 */
export function casesNumbered(text: string, lists: readonly ListOfCases[]): NumberedCase[] {
  const typed = listedId(text, lists);
  if (typed) return [typed];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const number = numberIn(match);
      if (Number.isNaN(number)) continue;
      const said = listSaid(text, match.index, match.index + match[0].length, lists);
      const found = said.lists
        .flatMap((one) => {
          const place = one.numbers ? one.numbers.indexOf(number) : number - 1;
          const id = one.ids[place];
          const { start, end } = said;
          return id === undefined ? [] : [{ id, list: one.name, number, start, end }];
        })
        .reverse();
      // Several lists may have such a case: the latest is meant, unless the list is named.
      return said.isSaid ? found : found.slice(0, 1);
    }
  }
  return [];
}

/** The lists that stand beside the number of a case, by their year or their short name; all where none does. */
function listSaid(
  text: string,
  start: number,
  end: number,
  lists: readonly ListOfCases[],
): Span & { lists: readonly ListOfCases[]; isSaid: boolean } {
  const before = text.slice(0, start).trimEnd();
  const after = /^(?:,|\s)*(?:of|in|from)?\s?(?:the )?/u.exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end + after);
  const leading = lists.filter(({ name }) => before.endsWith(name.toLowerCase()));
  const trailing = lists.filter(({ name }) => rest.startsWith(name.toLowerCase()));
  const year = listed.exec(text.slice(0, start));
  const yearAfter = year ? null : listedAfter.exec(text.slice(end));
  const number = year?.groups?.list ?? yearAfter?.groups?.list;
  const ofYear = lists.filter((one) => String(one.year) === number);
  const said = lists.filter((one) => [leading, trailing, ofYear].some((all) => all.includes(one)));
  const longest = (all: readonly ListOfCases[]) =>
    Math.max(0, ...all.map(({ name }) => name.length));
  const [first, last] = [longest(leading), longest(trailing)];
  return {
    start: Math.min(start - (year?.[0].length ?? 0), first > 0 ? before.length - first : start),
    end: Math.max(end + (yearAfter?.[0].length ?? 0), last > 0 ? end + after + last : end),
    lists: number === undefined && said.length === 0 ? lists : said,
    isSaid: number !== undefined || said.length > 0,
  };
}

/** Whether a text names a case by its number, there being such a case or not. */
export function namesCase(text: string): boolean {
  return forms.some((form) =>
    [...text.matchAll(form)].some(
      (match) => match[0].length === text.length && !Number.isNaN(numberIn(match)),
    ),
  );
}

/** A case by its permanent id, typed in full. */
function listedId(text: string, lists: readonly ListOfCases[]): NumberedCase | undefined {
  for (const { name, ids, numbers } of lists) {
    const place = ids.indexOf(text);
    const number = numbers?.[place] ?? place + 1;
    if (place >= 0) return { id: text, list: name, number, start: 0, end: text.length };
  }
  return undefined;
}

function numberIn({ groups }: RegExpExecArray): number {
  return groups?.ordinal === undefined
    ? readNumber(groups?.number ?? '')
    : ordinalOf(groups.ordinal);
}

/** A whole number in digits, in Chinese numerals below a thousand or in English words; NaN for anything else. */
function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[a-z]/.test(text)) return numberOf(text);
  const parts =
    /^(?:([一二两三四五六七八九])百[零〇]?)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/u.exec(
      text,
    );
  if (!parts || text === '') return Number.NaN;
  const [, hundreds = '', tens = '', ten, ones = ''] = parts;
  const digit = (char: string) => '零一二三四五六七八九'.indexOf(char.replace('两', '二') || '零');
  return digit(hundreds) * 100 + (ten ? digit(tens || '一') * 10 : 0) + digit(ones);
}
