import { type DateForm, type DatePart, findDates, type Moment } from './date-forms.ts';
import { readNumeral } from './numerals.ts';
import type { Span } from './sentences.ts';
import { unspace } from './unspaced.ts';

/** A date as a text writes it. */
export interface WrittenDate extends Span {
  /**
   * ISO 8601, no more precise than the text: `2016`, `2016-03`, `2016-03-10`, an interval `2016-03/2016-04` of two
   * of the same precision, or `2016/..` without an end. It is missing where `unresolved` is true.
   */
  date?: string;
  /** `about` for 前后, 左右 and 约. */
  hedge: 'exact' | 'about';
  /** Whether its year, at least, was taken from another date: 4月, 同年9月, 次日. */
  relative: boolean;
  /** Whether its clause tells what was before the case, as in 曾于2014年, so that later dates do not count from it. */
  background: boolean;
  /**
   * Whether nothing need have happened then: something is counted up to it, as in 截至2018年底，共查扣 …, or it is the
   * year in the name of an event, as in 2022年冬奥会.
   */
  noEvent?: true;
  /** Whether no date before it, or none that is precise enough, says which it is; or whether it does not exist. */
  unresolved?: true;
}

/** What dates of a text are counted from. */
export interface DateContext {
  /** The date stated last before the text: ISO 8601, of any precision. */
  date?: string;
  /** When the text was issued, ISO 8601: what 今年, 去年 and 本月 count from. Without it, they stay unresolved. */
  issued?: string;
}

/** Years, months and days that a text names, each once, in order. */
export interface NamedDates {
  years: number[];
  months: number[];
  days: number[];
}

/**
 * Reads every date of a Chinese text, in order. What a date leaves out is taken from the date before it:
 *
 * - A date counts from the last one before it in reading order; of a period, from its end.
 * - One whose clause tells of earlier times (曾, 此前, 早在, 成立于 …), or that stands in a title 《…》 or the name of an
 *   event, is background:
 *   only the rest of its own clause counts from it, and 同年, 同月, 当日, 次日 and the like up to the end of its sentence.
 * - 同月 needs a date with a month and 当日 one with a day; without one, the date is `unresolved`.
 * - Years of two digits are never guessed, and 今年 is resolved only by `issued`.
 */
export function readDates(text: string, earlier: DateContext = {}): WrittenDate[] {
  return readOn(text, earlier).dates;
}

/** The dates of each paragraph by its id; what a date leaves out may stand in an earlier paragraph. */
export function datesOf(
  paragraphs: readonly { id: string; text: string }[],
  earlier: DateContext = {},
): ReadonlyMap<string, readonly WrittenDate[]> {
  let context = earlier;
  return new Map(
    paragraphs.map(({ id, text }) => {
      const { dates, last } = readOn(text, context);
      if (last !== undefined) context = { ...context, date: last };
      return [id, dates];
    }),
  );
}

/** Reads the parts of dates that a Chinese text names in numbers: 2016年3月10日, “4.25”, 二〇一六年三月. */
export function readChineseDates(text: string): NamedDates {
  const { years, months, days } = chineseDatesInOrder(text);
  const once = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  return { years: once(years), months: once(months), days: once(days) };
}

/** The same in the order of the text, each as often as it stands there. */
export function chineseDatesInOrder(text: string): NamedDates {
  const moments = findDates(unspace(text).text).flatMap(({ first, last }) =>
    last === undefined || last === 'open' ? [first] : [first, last],
  );
  const named = (part: 'year' | 'month' | 'day') =>
    moments.map((moment) => moment[part]).filter((one) => typeof one === 'number');
  return { years: named('year'), months: named('month'), days: named('day') };
}

function readOn(received: string, earlier: DateContext): { dates: WrittenDate[]; last?: string } {
  const plain = unspace(received);
  const forms = findDates(plain.text);
  /** The last date of the case itself, and the last of all with the place where it stands. */
  let main = earlier.date;
  let latest: { date: string; form: DateForm } | undefined;
  const dates = forms.map((form, index): WrittenDate => {
    const background = isBackground(plain.text, form, forms[index + 1]);
    // Where nothing but background has a date, that is all there is to count from.
    const isNear = latest !== undefined && countsFrom(plain.text, latest.form, form);
    const base = isNear ? latest?.date : (main ?? latest?.date);
    const date = resolve(form, { ...earlier, ...(base !== undefined && { date: base }) });
    if (date !== undefined) {
      latest = { date, form };
      if (!background) main = date;
    }
    return {
      ...plain.spanOf(form),
      ...(date === undefined ? { unresolved: true } : { date }),
      hedge: form.isAbout ? 'about' : 'exact',
      relative: typeof form.first.year !== 'number',
      background,
      ...((cutOff.test(plain.text.slice(0, form.start)) || isInName(plain.text, form)) && {
        noEvent: true,
      }),
    };
  });
  return { dates, ...(main !== undefined && { last: main }) };
}

/** Whether a date counts from the one directly before it even if that is background. */
function countsFrom(text: string, before: DateForm, form: DateForm): boolean {
  const between = text.slice(before.end, form.start);
  const asksForLast = Object.values(form.first).some((part) => typeof part === 'object');
  return asksForLast ? !/[。！？]/u.test(between) : !/[，。；：！？]/u.test(between);
}

/** What leads to a date up to which something is counted. */
const cutOff = /(?:截[至止](?:到|于)?|(?:^|[，。；：])[至到])$/u;

/** What makes a year before it a part of a name: 2022年冬奥会, 2018年俄罗斯世界杯. No verb stands between. */
const namedEvent =
  /^(?:(?![查获扣办在对与和以为关期前后])\p{Script=Han}){0,4}?(?:奥会|[奥亚大全]运会|运动会|[世进]博会|博览会|交易会|峰会|世界杯|欧洲杯|美洲杯|亚洲杯|锦标赛)/u;

/** Whether a date is the year in the name of an event. */
function isInName(text: string, { first, last, end }: DateForm): boolean {
  const isYear = last === undefined && Object.keys(first).join() === 'year';
  return isYear && typeof first.year === 'number' && namedEvent.test(text.slice(end));
}

const earlierTimes =
  /曾|此前|早在|先前|以往|前科|有效期|届满|[成设创建]立于|创[办建]于|始[于建创]|注册于|颁布|施行|修[订正]/u;

function isBackground(text: string, form: DateForm, next?: DateForm): boolean {
  const { start, end } = form;
  const before =
    text
      .slice(0, start)
      .split(/[，。；：！？]/u)
      .at(-1) ?? '';
  // After 2014年， the clause that follows is the one that the date belongs to, unless it has a date of its own.
  const comma = text.charAt(end) === '，' ? 1 : 0;
  const after = text.slice(end + comma, next?.start).split(/[，。；：！？]/u)[0] ?? '';
  const inTitle = text.lastIndexOf('《', start) > text.lastIndexOf('》', start);
  return inTitle || isInName(text, form) || earlierTimes.test(before) || earlierTimes.test(after);
}

type Day = [year: number, month?: number, day?: number];

/** The date that a form means, if what it leaves out is known and it exists. */
function resolve({ first, last }: DateForm, context: DateContext): string | undefined {
  const begin = spanOf(first, context);
  if (begin === undefined) return undefined;
  if (last === 'open') return `${begin.from}/..`;
  if (last === undefined) return join(begin.from, begin.to);
  const end = spanOf(last, { ...context, date: begin.from });
  return end && join(begin.from, end.to);
}

/** An interval of two dates, as precise as the less precise one; one that ends before it begins is none. */
function join(from: string, to: string): string | undefined {
  const length = Math.min(from.length, to.length);
  const [first, last] = [from.slice(0, length), to.slice(0, length)];
  if (first > last) return undefined;
  return first === last ? first : `${first}/${last}`;
}

/** The first and last day, month or year of a moment: the same one, unless it names a part of a year or month. */
function spanOf(moment: Moment, context: DateContext): { from: string; to: string } | undefined {
  const day = resolveMoment(moment, context);
  if (day === undefined) return undefined;
  const [year, month] = day;
  const [from, to] = partOf(moment.within ?? '', year, month) ?? [];
  if (from === undefined || to === undefined) {
    const whole = write(day);
    return whole === undefined ? undefined : { from: whole, to: whole };
  }
  const [first, last] =
    month === undefined
      ? [[from], [to]]
      : [
          [month, from],
          [month, to],
        ];
  const [begin, end] = [write([year, ...first] as Day), write([year, ...last] as Day)];
  return begin && end ? { from: begin, to: end } : undefined;
}

/** The months of a part of the year, or the days of a part of a month, where the words fix them. */
function partOf(within: string, year: number, month = 0): readonly [number, number] | undefined {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const fixed: Readonly<Record<string, readonly [number, number]>> = {
    上半年: [1, 6],
    下半年: [7, 12],
    上旬: [1, 10],
    中旬: [11, 20],
    下旬: [21, lastDay],
    上半月: [1, 15],
    下半月: [16, lastDay],
  };
  const [, upTo, first = '', last = first] =
    /^(前?)第?(.)(?:[至到、和-]第?(.))?季度$/u.exec(within) ?? [];
  if (upTo !== undefined) return [upTo ? 1 : numeral(first) * 3 - 2, numeral(last) * 3];
  const [, months] = /^前(.+)个月$/u.exec(within) ?? [];
  return months === undefined ? fixed[within] : [1, numeral(months)];
}

function numeral(written: string): number {
  return written === '首' ? 1 : readNumeral(written);
}

/** The year, month and day of a moment as far as it goes; nothing where a part is not known. */
function resolveMoment(moment: Moment, { date, issued }: DateContext): Day | undefined {
  const base = toDay(date);
  const today = toDay(issued);
  const year = resolveYear(moment.year, base, today);
  const needsMonth = [moment.month, moment.day].some((part) => part !== undefined);
  if (!needsMonth && !/旬$/u.test(moment.within ?? ''))
    return year === undefined ? undefined : [year];
  const month = resolveMonth(moment, year, base, today);
  if (month === undefined || moment.day === undefined) return month;
  if (typeof moment.day === 'number') return [month[0], month[1] ?? 1, moment.day];
  if (base?.[2] === undefined) return undefined;
  const { word } = moment.day;
  const step = /^[次翌第]/u.test(word) ? 1 : /^前/u.test(word) ? -1 : 0;
  const day = new Date(Date.UTC(base[0], (base[1] ?? 1) - 1, base[2] + step));
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}

function resolveYear(year: DatePart | undefined, base?: Day, today?: Day): number | undefined {
  if (typeof year === 'number') return year;
  if (year === undefined) return base?.[0];
  if (/^\d/.test(year.word)) return undefined;
  if (/^[同当该]/u.test(year.word)) return base?.[0];
  if (/^[次翌第]/u.test(year.word)) return base && base[0] + 1;
  const back = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1 }[year.word.charAt(0)];
  return today && back !== undefined ? today[0] + back : undefined;
}

function resolveMonth(
  { year: written, month }: Moment,
  year: number | undefined,
  base?: Day,
  today?: Day,
): Day | undefined {
  if (typeof month === 'number') return year === undefined ? undefined : [year, month];
  const word = month?.word ?? '同月';
  const from = /^[本上下]/u.test(word) ? today : base;
  if (from?.[1] === undefined) return undefined;
  const step = /^[次翌下]/u.test(word) ? 1 : /^上/u.test(word) ? -1 : 0;
  const day = new Date(
    Date.UTC(written === undefined ? from[0] : (year ?? Number.NaN), from[1] - 1 + step),
  );
  return Number.isNaN(day.valueOf()) ? undefined : [day.getUTCFullYear(), day.getUTCMonth() + 1];
}

/** The last day of a date or period, as far as it is known. */
function toDay(date: string | undefined): Day | undefined {
  const [from, to] = date?.split('/') ?? [];
  const moment = to === undefined || to === '..' ? from : to;
  return moment === undefined ? undefined : (moment.split('-').map(Number) as Day);
}

/** A date in ISO 8601; nothing for a day that does not exist. */
function write([year, month, day]: Day): string | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${two(month)}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? undefined : `${year}-${two(month)}-${two(day)}`;
}
