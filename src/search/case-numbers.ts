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

const digits = '\\d{1,3}|[零〇一二两三四五六七八九十百]+';
const number = `(?<number>${digits}|${numberWord.source})`;
const mark = '(?:(?:no|nr|number|#)[ .:]*)';
const ordinal = '(?<ordinal>(?:\\d{1,3}|[a-z]+)(?:st|nd|rd|th))';
/** What joins one number to the next; a case is named by ordinals before the one word for all: the third and fifth cases. */
const joined = ',? ?(?:[、,和与及或]|以及|\\b(?:and|or)\\b|&) ?';
const range = ' ?(?:[~至到-]|\\b(?:to|through|thru)\\b) ?';
const ofCases = `(?=(?:(?:${joined}|${range})(?:the )?[\\da-z]+(?:st|nd|rd|th))* cases?\\b)(?: cases?\\b)?`;
const counted = '(?:[个起件号例]|个?典型)?';

/**
 * How a case is named by its number: 案例七, 案例：7, 典型案例之七, 案例No.7, case 7, case-7, case no. seven; 第7个案例;
 * 8号案例; 案七, no. 7; #7; the seventh case.
 */
const forms: readonly RegExp[] = [
  new RegExp(
    `(?:(?:中国|海关|知识产权|保护|十大|典型)*(?:案[例件]|案(?=第|之))|\\bcases?)[ :.(-]*(?:第|之|${mark})? ?${number}(?![\\d%a-z万亿月日年起件批宗]|\\.\\d)\\)?`,
    'gu',
  ),
  new RegExp(
    `第\\s?(?<number>${digits})(?=(?:[、,和与及或到至-]第?(?:${digits}))+\\s?${counted}(?:案[例件子]?|例))`,
    'gu',
  ),
  new RegExp(`第\\s?(?<number>${digits})\\s?${counted}(?:案[例件子]?|例)(?![件子])`, 'gu'),
  new RegExp(`(?<![\\d.])(?<number>${digits})号案[例件]?`, 'gu'),
  new RegExp(`^(?:之|案|${mark})(?<number>${digits})$`, 'gu'),
  /#(?<number>\d{1,3})(?![\d.])/gu,
  new RegExp(`(?:\\bthe )?\\b${ordinal}${ofCases}`, 'gu'),
];
/** A further number behind the first: 案例三和案例四, 案例3、4, cases 3, 4 and 5; with a sign of a range, all between: cases 3-5. */
const further = new RegExp(
  `(?:(?<range>${range})|${joined}| (?=\\S+(?: \\S+)*$))(?:(?:the )?\\b${ordinal}${ofCases}|(?:案[例件]|\\bcases?)? ?(?:第|之|${mark})?${number}(?![\\d%a-z万亿月日年起批宗名吨台双]|件|\\.\\d))`,
  'uy',
);

/** The first number and those that follow it, and where they end. */
function numbersFrom(text: string, first: number, end: number): { numbers: number[]; end: number } {
  const numbers = [first];
  let at = end;
  for (;;) {
    further.lastIndex = at;
    const found = further.exec(text);
    const next = found ? numberIn(found) : Number.NaN;
    if (!found || Number.isNaN(next)) return { numbers, end: at };
    const last = numbers.at(-1) ?? first;
    const isRange = found.groups?.range !== undefined && next > last && next - last < 100;
    for (let between = last + 1; isRange && between < next; between++) numbers.push(between);
    numbers.push(next);
    at = further.lastIndex;
  }
}

/**
 * The cases that a folded text names by their numbers, with the year or the short name of its list where it says one: 2017,
 * case 3, 2017年案例三. Without a list, the latest that has such a case; of several lists of a
 * year the latest comes first.
 */
export function casesNumbered(text: string, lists: readonly ListOfCases[]): NumberedCase[] {
  const typed = listedIds(text, lists);
  if (typed.length > 0) return typed;
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const number = numberIn(match);
      if (Number.isNaN(number)) continue;
      const { numbers, end } = numbersFrom(text, number, match.index + match[0].length);
      const said = listSaid(text, match.index, end, lists);
      return numbers.flatMap((one) =>
        casesOf(one, said).map((found) => ({ ...found, start: said.start, end: said.end })),
      );
    }
  }
  return [];
}

/** The cases of some lists that have a number, the latest first; where no list is named, the latest alone. */
function casesOf(own: number, { lists, isSaid }: ListsSaid): Omit<NumberedCase, keyof Span>[] {
  const found = lists
    .flatMap((one) => {
      const id = one.ids[one.numbers ? one.numbers.indexOf(own) : own - 1];
      return id === undefined ? [] : [{ id, list: one.name, number: own }];
    })
    .reverse();
  // Several lists may have such a case: the latest is meant, unless the list is named.
  return isSaid ? found : found.slice(0, 1);
}

/** The lists that a case is looked for in, and what of the text names it. */
interface ListsSaid extends Span {
  lists: readonly ListOfCases[];
  /** Whether the text names them. */
  isSaid: boolean;
}

/** The lists that stand beside the number of a case, by their year or their short name; all where none does. */
function listSaid(
  text: string,
  start: number,
  end: number,
  lists: readonly ListOfCases[],
): ListsSaid {
  const span = { start, end };
  const before = text.slice(0, start).replace(/(?:\s|(?<=\d)年度?|list|edition|'s|[,:的])*$/u, '');
  const rest = text.slice(end).replace(/^(?:[,\s]|of\b|in\b|from\b|the\b)*/, '');
  const isSaid = (words: string) => {
    if (before.endsWith(words)) span.start = Math.min(span.start, before.length - words.length);
    else if (rest.startsWith(words))
      span.end = Math.max(span.end, text.length - rest.length + words.length);
    else return false;
    return true;
  };
  const [year] = /(?:19|20)\d{2}$/.exec(before) ?? /^(?:19|20)\d{2}\b/.exec(rest) ?? [];
  const said = lists.filter(
    (one) => isSaid(one.name.toLowerCase()) || (String(one.year) === year && isSaid(year)),
  );
  const isAny = year !== undefined || said.length > 0;
  // A year without a list belongs to the number all the same.
  if (year !== undefined && said.length === 0) isSaid(year);
  return { ...span, lists: isAny ? said : lists, isSaid: isAny };
}

/** Whether a text names a case by its number, there being such a case or not. */
export function namesCase(text: string): boolean {
  return forms.some((form) =>
    [...text.matchAll(form)].some((match) => {
      const number = numberIn(match);
      if (Number.isNaN(number)) return false;
      const last = numbersFrom(text, number, match.index + match[0].length);
      const { start, end } = listSaid(text, match.index, last.end, []);
      return start === 0 && end === text.length;
    }),
  );
}

/** The cases of a text that is nothing but their permanent ids: 2016-08, 2016-08 and 2016-09, 2016-01至2016-03. */
function listedIds(text: string, lists: readonly ListOfCases[]): NumberedCase[] {
  const all = lists.flatMap(({ name, ids, numbers }) =>
    ids.map((id, place) => ({ id, list: name, number: numbers?.[place] ?? place + 1 })),
  );
  const pieces = text.split(/( ?(?:[、,和与及或到至~]|\b(?:and|or|to|through)\b) ?| )/u);
  const places = pieces.map((piece) => all.findIndex(({ id }) => id === piece));
  const found = new Set<number>();
  for (let at = 0; at < pieces.length; at += 2) {
    const place = places[at] ?? -1;
    if (place < 0) return [];
    const isRange = /[到至~]|to|through/u.test(pieces[at - 1] ?? '');
    const first = isRange ? (places[at - 2] ?? place) : place;
    for (let one = first; one <= place; one++) found.add(one);
  }
  return [...found]
    .sort((a, b) => a - b)
    .flatMap((one) => {
      const known = all[one];
      return known ? [{ ...known, start: 0, end: text.length }] : [];
    });
}

function numberIn({ groups }: RegExpExecArray): number {
  return groups?.ordinal === undefined
    ? readNumber(groups?.number ?? '')
    : ordinalOf(groups.ordinal);
}

/** A whole number in digits, in Chinese numerals below a thousand or in English words; NaN for anything else. */
export function readNumber(text: string): number {
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
