import { memoizeText } from '../memoize.ts';
import { matchAt, readNumeral } from './numerals.ts';
import type { Span } from './sentences.ts';

/** What a text says of a year, month or day: its number, or a word that counts from another date (同年, 次日). */
export type DatePart = number | { word: string };

/** The parts of a date or of one end of a period, as far as they are written. */
export interface Moment {
  year?: DatePart;
  month?: DatePart;
  day?: DatePart;
  /** The part of the year or month that is meant: 上半年, 二季度, 中旬, 底. */
  within?: string;
}

/** A date as a text writes it, before anything is taken from other dates. */
export interface DateForm extends Span {
  first: Moment;
  /** The end of a period; `open` for one without an end (以来, 至今). */
  last?: Moment | 'open';
  /** Whether it is only about then: 前后, 左右, 约. */
  isAbout: boolean;
}

interface Scanned {
  end: number;
  moment: Moment;
}

const year = '(?:(?:19|20)\\d{2}|[一二][九〇零][〇零一二三四五六七八九]{2})';
const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const day = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const until = '起?(?:至|到|[-–—―~～－]{1,2})';
const and = '[、和与及]';
/** A unit, or none where the next number has it: 3至4月, 2015-2016年. */
const unit = (sign: string, number: string) =>
  `(?:${sign}|(?=(?:${until}|${and})${number}${sign}))`;
const years = unit('年', year);
const months = unit('月(?![饼球租薪嫂均息])', month);
const days = unit('[日号](?![本元圆常用化产均])', day);

const quarters = '[一二三四1-4]';
const withinYear = [
  '[上下]半年',
  `第?${quarters}(?:[至到、和-]第?${quarters})?季度|首季度|前[二两三]季度`,
  '(?<=年)前(?:1[01]|[2-9]|十一?|[二两三四五六七八九])个月',
  '年[初底末中](?![步次审级国])|(?<=年)(?:[初底末](?![步次审级期特])|中(?=[，。；、]))',
].join('|');
const withinMonth = '[上中下]旬|[上下]半月|[初底末](?![步次审级犯])|中(?=[，。；、])|间(?![接隔])';
const moment = new RegExp(
  [
    `(?:(?<year>${year})${years}(?:[度份间](?![假接隔]))?的?`,
    '|(?<yearWord>[同当该次翌今本明]年度?|第二年|(?:去年|上年度?)(?!同期)|前年)的?)?',
    `(?:[“"‘](?<quotedMonth>${month})[.·•・](?<quotedDay>${day})[”"’]`,
    `|(?<dottedMonth>${month})[·•・](?<dottedDay>${day})(?=特大|专案|案)`,
    `|(?:(?<month>${month})${months}份?|(?<monthWord>[同当该次翌本]月|上个?月|下个?月))`,
    `(?:(?<day>${day})${days}|(?<withinMonth>${withinMonth}))?`,
    `|(?<withinYear>${withinYear})`,
    `|(?<dayWord>[同当][日天]|该日(?!本)|当晚|同一[天日]|[次翌]日|第二[天日]|前一[天日])`,
    `|(?<tenDays>[上中下]旬)`,
    `|(?<lone>${day})${days})?`,
  ].join(''),
  'uy',
);

/** What stands before a bare day of the month; elsewhere, 10日 is a spell of ten days. */
const beforeDay = /(?:^|[，。；：、（(\s于在从自至到和及与])$/u;
/** What makes a bare 10日 a spell of days. */
const spell = /^[内后前余多游期元]|^以[内上下]|^之[内后前]|^左右|^为限/u;
/** What stands before a term of prison: 有期徒刑三年六月. */
const punished = /(?:徒刑|拘役|管制|缓刑|考验期|权利|刑期)[各为约]?$/u;

/** Finds every date of a text in which no space stands beside Chinese signs, in order. */
export const findDates = memoizeText((text: string): readonly DateForm[] => {
  const found: DateForm[] = [];
  const marker = endOfMarker(text);
  const begin = /[\d一二三四五六七八九十同当该次翌第今本去上中下前明首年“"‘]/gu;
  for (const { index } of text.matchAll(begin)) {
    if (index < (found.at(-1)?.end ?? marker)) continue;
    const form = scanDate(text, index);
    if (form) found.push(form);
  }
  return found;
});

/** The end of the number of an item (`1、3月10日`) at the beginning of a text; 3、4月 begins with a month. */
function endOfMarker(text: string): number {
  const [whole, item, next] = /^\s*(\d{1,2})[.、](?=(\d*))/u.exec(text) ?? [];
  return whole === undefined || Number(next) === Number(item) + 1 ? 0 : whole.length;
}

function scanDate(text: string, at: number): DateForm | undefined {
  const before = text.slice(Math.max(0, at - 8), at);
  // A digit in the middle of a number, a model or a numbered line begins no date.
  if (/\d/.test(text.charAt(at)) && /[\d.A-Za-z_-]$/.test(before)) return undefined;
  const start = scanShortYear(text, at, before) ?? scanNumeric(text, at) ?? scanMoment(text, at);
  if (start === undefined || !canBegin(start, text, before)) return undefined;
  const { end, last } = scanLast(text, at, start);
  if (isSpell(start.moment, text, end, before)) return undefined;
  const whole = scanTime(text, end, last === undefined ? start.moment : last);
  const about = matchAt(/前后|左右|上下(?!半)/uy, text, whole);
  return {
    start: at,
    end: whole + about.length,
    first: start.moment,
    ...(last && { last }),
    isAbout: about !== '' || /(?:大?约|大概|大致)[在于]?$/u.test(before),
  };
}

/** 15年3月: a year that is not guessed, with the month that belongs to it. */
function scanShortYear(text: string, at: number, before: string): Scanned | undefined {
  shortYear.lastIndex = at;
  const [whole, word, ofYear, ofMonth] = shortYear.exec(text) ?? [];
  if (whole === undefined || word === undefined || punished.test(before)) return undefined;
  const parts = { month: readNumeral(ofYear ?? ''), ...(ofMonth && { day: readNumeral(ofMonth) }) };
  return { end: at + whole.length, moment: { year: { word }, ...parts } };
}

const shortYear = new RegExp(`(\\d{2}年)(${month})月(?:(${day})[日号])?`, 'uy');

/** 2016-03-10, 2034.4.25, 2034/4/25; 2016-03. */
function scanNumeric(text: string, at: number): Scanned | undefined {
  const whole = matchAt(
    /(?:19|20)\d{2}(?:([-./])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])|-(?:1[0-2]|0[1-9]))(?![\d年月-]|\.\d)/y,
    text,
    at,
  );
  if (whole === '') return undefined;
  const [first = 0, second = 0, third] = whole.split(/[-./]/).map(Number);
  const parts = { year: first, month: second, ...(third !== undefined && { day: third }) };
  return { end: at + whole.length, moment: parts };
}

function scanMoment(text: string, at: number): Scanned | undefined {
  moment.lastIndex = at;
  const found = moment.exec(text);
  if (found === null || found[0] === '') return undefined;
  const { groups: named = {}, 0: whole } = found;
  const part = (number?: string, word?: string): DatePart | undefined =>
    number === undefined ? (word === undefined ? undefined : { word }) : readNumeral(number);
  const parts = {
    year: part(named.year, named.yearWord),
    month: part(named.month ?? named.quotedMonth ?? named.dottedMonth, named.monthWord),
    day: part(named.day ?? named.quotedDay ?? named.dottedDay ?? named.lone, named.dayWord),
    within: named.withinMonth ?? named.withinYear ?? named.tenDays,
  };
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { end: at + whole.length, moment: Object.fromEntries(given) };
}

/** Whether a date can begin here: a month or day alone could be the end of a number or a spell of days. */
function canBegin(
  { end, moment: { year, month, day, within } }: Scanned,
  text: string,
  before: string,
): boolean {
  if (typeof year === 'object') {
    return !/[以此目之]$/u.test(before) || !/^[上前]/u.test(year.word);
  }
  if (year !== undefined) return true;
  if (typeof month === 'object') return !(/^上/u.test(month.word) && /以$/u.test(before));
  if (month !== undefined) return !/[年个第]$/u.test(before) && !punished.test(before);
  if (typeof day === 'number') return text.charAt(end - 1) !== '号' && beforeDay.test(before);
  if (day !== undefined) return true;
  // 年底 and 中旬 alone are dates only where they open a clause; 上半年 is one anywhere.
  return !/^年|旬$/u.test(within ?? '') || beforeDay.test(before);
}

/** 10日内 is a spell of days, and 历时一月 one of a month, though 10日 and 一月 can be dates. */
function isSpell({ year, month, day, within }: Moment, text: string, end: number, before: string) {
  if (year !== undefined || within !== undefined || typeof (month ?? day) !== 'number')
    return false;
  const after = text.slice(end, end + 3);
  if (month === undefined) return spell.test(after);
  const isChinese = /[一二三四五六七八九十]月$/u.test(text.slice(0, end));
  return (
    day === undefined && isChinese && (spell.test(after) || /[时近满足每过逾达]$/u.test(before))
  );
}

/** The end of a period, if one follows: 至12月31日, 、4月, 以来, 至今. */
function scanLast(
  text: string,
  at: number,
  start: Scanned,
): { end: number; last?: Moment | 'open' } {
  const open = matchAt(openEnd, text, start.end);
  if (open !== '') return { end: start.end + open.length, last: 'open' };
  if (/[自从]$/u.test(text.slice(0, at)) && matchAt(/开始/uy, text, start.end) !== '') {
    return { end: start.end + 2, last: 'open' };
  }
  const sign = matchAt(untilSign, text, start.end);
  const next = start.end + sign.length;
  const last = sign === '' ? undefined : (scanNumeric(text, next) ?? scanMoment(text, next));
  return last ? { end: last.end, last: last.moment } : scanNeighbours(text, start);
}

const openEnd =
  /以来|来(?=[，、])|起?(?:至|到)(?:今|现在|目前)|起(?![至到诉草运飞重火初因获义步案哄])/uy;
const untilSign = new RegExp(until, 'uy');
const andSign = new RegExp(and, 'uy');

/** 3月、4月 is a period; in 3月、4月分别, each month has something of its own, as in 3月、6月. */
function scanNeighbours(text: string, start: Scanned): { end: number; last?: Moment } {
  let last = start;
  for (;;) {
    const sign = matchAt(andSign, text, last.end);
    const next = sign === '' ? undefined : scanMoment(text, last.end + sign.length);
    if (next === undefined || !areNeighbours(last.moment, next.moment)) break;
    last = next;
  }
  const isApart = matchAt(/，?(?:分别|先后|各)/uy, text, last.end) !== '';
  return last === start || isApart ? { end: start.end } : { end: last.end, last: last.moment };
}

/** Whether a second date is the month or day after the first and has no other part. */
function areNeighbours(first: Moment, second: Moment): boolean {
  const isWhole = second.within === undefined || second.within === '间';
  if (second.year !== undefined || !isWhole || first.within !== undefined) return false;
  const hasDays = first.day !== undefined || second.day !== undefined;
  if (hasDays && second.month !== undefined) return false;
  const [one, two] = hasDays ? [first.day, second.day] : [first.month, second.month];
  return typeof one === 'number' && typeof two === 'number' && two === one + 1;
}

/** The time of a day after it, which is no number of the text: 上午10时许, 晚8点30分. */
function scanTime(text: string, at: number, moment: Moment | 'open'): number {
  if (moment === 'open' || moment.day === undefined) return at;
  return at + matchAt(time, text, at).length;
}

const hours = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const time = new RegExp(
  `(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜间|深夜)?${hours}(?:[时点](?:${hours}分|半)?|:\\d{2})(?!间)许?`,
  'uy',
);
