import type { Hedge } from '../schema/vocabulary.ts';
import { findDates } from './date-forms.ts';
import { hedgeAfter, hedgeBefore, joinHedges } from './hedges.ts';
import { matchAt, readNumeral, type ScannedNumeral, scanNumeral, timesTen } from './numerals.ts';
import type { Span } from './sentences.ts';
import { unspace } from './unspaced.ts';

export { readCurrency, readUnit } from './units.ts';

/** A number as a text writes it. */
export interface WrittenNumber extends Span {
  /** Its value: 950余万 is 9500000, 一年零六个月 is 18, 百分之三十 is 30. Of a range or of 数十, the lower bound. */
  value: number;
  /** The upper end of a range: 5 in 3至5批. */
  upTo?: number;
  hedge: Hedge;
  /**
   * The text directly after it, where its unit stands, without 余, 多 and the like: 吨 for 80余吨. It is `月` for a term
   * of years and months, and begins with `%` or `‰` for a percentage in words.
   */
  after: string;
  /** Set where the number counts nothing: a place in an order (第一, 案例一, （一）, 5号), or the year in a name. */
  ordinal?: true;
}

/** A number on the way to a `WrittenNumber`, with places in the text without spaces. */
interface Found extends Span {
  value: number;
  upTo?: number | undefined;
  hedges: Hedge[];
  power?: number | undefined;
  /** What the text after it begins with in place of what was read: `月`, `%`. */
  unit?: string;
  /** Whether it is a term in months, which its unit ends. */
  isTerm?: boolean;
}

/**
 * Reads every number of a Chinese text that is no part of a date, in order, each with its own hedge. Numbers inside the
 * `harmless` words (统一, 一般, 第三方 …) are left out, unless more numerals belong to them: 万一 in 五万一千.
 *
 * - A term of years and months is in months (一年零六个月 is 18), and so is every term after 徒刑, 拘役 or 缓刑 and 半年.
 *   Other spells are in their own unit: 两年 is 2.
 * - A fraction is a part of one: 三分之一 is 0.333333, 半数 is 0.5. A percentage is a number of per cent.
 * - 数十, 几十, 十几 and 上千 are `several`: 10, 10, 10 and 1000. 三五十 is about 30 to 50. A scale alone is a number
 *   beside a word that makes it one: 万余, 近百.
 * - 成千上万 and models such as OPA2333 are no numbers.
 */
export function readNumbers(text: string, harmless: readonly string[] = []): WrittenNumber[] {
  const plain = unspace(text);
  return joinRanges(plain.text, findNumbers(plain.text, harmless)).map((found) => {
    const { value, upTo, unit } = found;
    const ordinal = isOrdinal(plain.text, found);
    const rest = plain.after(found.end);
    return {
      ...plain.spanOf(found),
      value,
      ...(upTo !== undefined && { upTo }),
      hedge: ordinal ? 'exact' : joinHedges(hedgesOf(plain.text, found)),
      after: found.isTerm ? (unit ?? '') : `${unit ?? ''}${rest}`,
      ...(ordinal && { ordinal }),
    };
  });
}

function hedgesOf(text: string, { start, end, hedges, isTerm }: Found): Hedge[] {
  const after = text.slice(end);
  const before = hedgeBefore(text.slice(Math.max(0, start - 16), start), isTerm ? '月' : after);
  return [before, ...hedges, hedgeAfter(after)];
}

function findNumbers(text: string, harmless: readonly string[]): Found[] {
  const dates = findDates(text);
  const words = findWords(text, harmless);
  const found: Found[] = [];
  for (let at = 0; at < text.length; ) {
    const date = dates.find(({ start, end }) => start <= at && at < end);
    if (date) {
      at = date.end;
      continue;
    }
    const model = endOfModel(text, at);
    const number = model === at ? scanNumber(text, at, found.at(-1)) : undefined;
    const word = words.find(({ start, end }) => start <= at && at < end);
    // 万一 in 五万一千 begins in the middle of a number, and 之一 ends one; they are not met here.
    const isHarmless = number && word && (word.start < at || number.end <= word.end);
    if (number && !isHarmless) found.push(number);
    at = Math.max(at + 1, model, isHarmless ? word.end : 0, number && !isHarmless ? number.end : 0);
  }
  return found;
}

/** Phrases of numerals that name no number. */
const phrases = /成[十百千万]上[百千万亿]|千千万万|亿万|百分点/gu;

function findWords(text: string, harmless: readonly string[]): Span[] {
  const spans = [...text.matchAll(phrases)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  for (const word of new Set(harmless)) {
    if (word === '') continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      spans.push({ start: at, end: at + word.length });
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Letters after digits that are units of measure; any others make a model of them. */
const latinUnit =
  /^(?:kg|KG|Kg|g|mg|t|km|m|cm|mm|[Ll]|m[Ll]|ML|pcs|PCS|kW|kWh|mAh|[MGT]B|TEU|m[23])(?![A-Za-z])/;
const latinCurrency = /^(?:RMB|CNY|USD|EUR|HKD|JPY|GBP)[\d.-]+$/;

/** The end of a model or code that holds digits, such as OPA2333-HT or 5G; its beginning if there is none. */
function endOfModel(text: string, at: number): number {
  if (/[A-Za-z0-9]/.test(text.charAt(at - 1))) return at;
  const whole = matchAt(/[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*/y, text, at);
  if (!/[A-Za-z]/.test(whole) || !/\d/.test(whole) || latinCurrency.test(whole)) return at;
  const digits = /^[\d.-]*/.exec(whole)?.[0].length ?? 0;
  return digits > 0 && latinUnit.test(whole.slice(digits)) ? at : at + whole.length;
}

/** The number that begins at a place; `last` is the one before it, which a term can follow: 三年、一年. */
function scanNumber(text: string, at: number, last: Found | undefined): Found | undefined {
  const before = text.slice(0, at);
  return (
    scanHalf(text, at, before) ??
    scanTerm(text, at, isPunished(text, at, last)) ??
    scanPlain(text, at, before)
  );
}

/** 半年, 半数, 一半, 半个月; a half anywhere else is part of a word, such as 半成品. */
function scanHalf(text: string, at: number, before: string): Found | undefined {
  const half = matchAt(/一?半/uy, text, at);
  if (half === '') return undefined;
  const end = at + half.length;
  const after = text.slice(end);
  if (/^年(?![度报])/u.test(after) && !/[上下前后]$/u.test(before)) {
    return { start: at, end: end + 1, value: 6, hedges: [], unit: '月', isTerm: true };
  }
  const whole = { start: at, end, value: 0.5, hedges: [] };
  if (/^数/u.test(after)) return { ...whole, end: end + 1 };
  if (/过$/u.test(before)) return { ...whole, hedges: ['over'] };
  const isOfUnit = /^(?:个(?:小时|月|世纪)|天|小时|吨|公斤)/u.test(after);
  return half.length > 1 || isOfUnit ? whole : undefined;
}

const count = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const punishments = '有期徒刑|徒刑|拘役|管制|缓刑|考验期|政治权利|刑期|监禁';
const punished = new RegExp(
  `(?:${punishments})(?:各|均|为|分别|共|合计|总计|最[高长]|[近约逾超]|超过|至少|不到|不足)*$`,
  'u',
);
const beforePunishment = new RegExp(
  `^(?:年|个?月)(?:以[上下])?(?:${count}年以[上下])?的?(?:${punishments})`,
  'u',
);

/** Whether a spell of years or months at a place is a term of punishment, which is given in months. */
function isPunished(text: string, at: number, last: Found | undefined): boolean {
  const words = text.slice(Math.max(0, at - 16), at);
  if (punished.test(words)) return true;
  const number = matchAt(new RegExp(count, 'uy'), text, at);
  if (number !== '' && beforePunishment.test(text.slice(at + number.length))) return true;
  return (
    last?.isTerm === true && /^(?:、|和|及|与|或|至|到|[-–—~～])$/u.test(text.slice(last.end, at))
  );
}

/** A term in months: 一年零六个月, 3年6个月, 一年半; after 徒刑 also 三年, 十个月 and 三年二月. */
function scanTerm(text: string, at: number, isPunishment: boolean): Found | undefined {
  const months = isPunishment ? '个?月' : '个月';
  const pattern = new RegExp(
    `(?<years>${count})年(?:(?<half>半)|[零又加]?(?<months>${count})${months})|(?<only>${count})(?<unit>年|个?月)(?=(?<stop>[半多余])?)`,
    'uy',
  );
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const { years = '', half, months: rest = '', only, unit } = found.groups ?? {};
  if (only !== undefined && !isPunishment) return undefined;
  const value =
    only === undefined
      ? readNumeral(years) * 12 + (half === undefined ? readNumeral(rest) : 6)
      : readNumeral(only) * (unit === '年' ? 12 : 1);
  return { start: at, end: at + found[0].length, value, hedges: [], unit: '月', isTerm: true };
}

function scanPlain(text: string, at: number, before: string): Found | undefined {
  // 数 in 人数百余 ends a word, 上 in 网上百家 too.
  if (/[数上]/u.test(text.charAt(at)) && wordEnd.test(before)) return undefined;
  const countless = /数以([十百千万亿]+)计/uy;
  countless.lastIndex = at;
  const scale = countless.exec(text);
  if (scale)
    return {
      start: at,
      end: at + scale[0].length,
      value: readNumeral(scale[1] ?? ''),
      hedges: ['several'],
    };
  const number = scanNumeral(text, at);
  if (number === undefined) return undefined;
  const fraction = scanFraction(text, at, number);
  if (fraction) return fraction;
  if (number.bare && !canStandAlone(text, at, number.end)) return undefined;
  if (/^千万[不别要注]/u.test(text.slice(at))) return undefined;
  const hedges: Hedge[] = number.inner === undefined ? [] : [number.inner];
  if (number.upTo !== undefined) hedges.push('about');
  if (number.bare && /过$/u.test(before) && !/[超不经]过$/u.test(before)) hedges.push('over');
  return withHalf(text, { ...number, start: at, hedges });
}

const wordEnd = /(?:[总人件次份多少半全倍指参系无单点票箱台个]|[以网线海船路陆身面])$/u;

/** Whether a scale alone is a number: 近百, 过万, 每百. */
function canStandAlone(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return /[每满达过破]$/u.test(before) || hedgeBefore(before, text.slice(end)) !== 'exact';
}

/** 百分之三十, 千分之五, 三分之二, 百分百. */
function scanFraction(text: string, at: number, whole: ScannedNumeral): Found | undefined {
  const sign = matchAt(/分之?/uy, text, whole.end);
  if (sign === '' || (sign === '分' && !/^百分百/u.test(text.slice(at)))) return undefined;
  const part = scanNumeral(text, whole.end + sign.length);
  if (part === undefined) return undefined;
  const found = { start: at, end: part.end, hedges: part.inner === undefined ? [] : [part.inner] };
  const unit = { 100: '%', 1000: '‰' }[whole.value];
  if (unit !== undefined) return { ...found, value: part.value, unit };
  return { ...found, value: Number((part.value / whole.value).toFixed(6)) };
}

/** 两个半月 is 2.5 of 个月, and 两个多月 is over 2 of them. */
function withHalf(text: string, found: Found): Found {
  const sign = matchAt(/个[半多余](?=月|小时|星期|世纪)/uy, text, found.end);
  const half = matchAt(/(?:小时|天|倍)半(?![年月数天])/uy, text, found.end);
  if (half !== '') {
    return {
      ...found,
      end: found.end + half.length,
      value: found.value + 0.5,
      unit: half.slice(0, -1),
    };
  }
  if (sign === '') return found;
  const end = found.end + sign.length;
  if (sign.endsWith('半')) return { ...found, end, value: found.value + 0.5, unit: '个' };
  return { ...found, end, hedges: [...found.hedges, 'over'], unit: '个' };
}

const until = '(?:至|到|[-–—―~～－]{1,2})';

/** Makes one number of the two ends of a range: 3至5批, 10—20万元, 3万元至5万元, 六个月至一年. */
function joinRanges(text: string, numbers: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const range = last && last.upTo === undefined && joinRange(text, last, number);
    if (range) joined.splice(-1, 1, range);
    else joined.push(number);
  }
  return joined;
}

function joinRange(text: string, first: Found, second: Found): Found | undefined {
  const gap = text.slice(first.end, second.start);
  const [, unit = '', sign] =
    new RegExp(`^([^\\d，。；：、！？（）“”]{0,4}?)(${until})$`, 'u').exec(gap) ?? [];
  if (sign === undefined) return undefined;
  const hedges = [...first.hedges, ...second.hedges];
  if (second.isTerm) {
    const months = first.isTerm ? first.value : termOf(first.value, unit);
    if (months === undefined) return undefined;
    const [value, upTo] = [months, second.value].sort((a, b) => a - b);
    return { ...second, start: first.start, value: value ?? months, upTo, hedges };
  }
  const sameUnit = unit === '' || text.startsWith(unit, second.end) || second.unit === unit;
  if (!sameUnit || (first.unit ?? '') !== (unit === '' ? (second.unit ?? '') : (first.unit ?? '')))
    return undefined;
  const value = unit === '' ? carryScale(first, second) : first.value;
  const upTo = second.upTo ?? second.value;
  return value < upTo ? { ...second, start: first.start, value, upTo, hedges } : undefined;
}

function termOf(value: number, unit: string): number | undefined {
  if (unit === '年') return value * 12;
  return unit === '个月' || unit === '月' ? value : undefined;
}

/** 10 in 10—20万 counts 万 too, and 3 in 3至5百 counts 百. */
function carryScale(first: Found, { value, power = 0 }: Found): number {
  if (first.power) return first.value;
  const isOneOf = first.value < timesTen(value, -power) && timesTen(value, -power) < 10;
  const large = power >= 8 ? 8 : power >= 4 ? 4 : 0;
  const carried = timesTen(first.value, isOneOf && power > 1 ? power : large);
  return carried < value ? carried : first.value;
}

/** Whether a number is a place in an order or part of a name: 第一, 案例一, （一）, 1、, 5号, “龙腾行动2032”. */
function isOrdinal(text: string, { start, end, value }: Found): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 4);
  if (/(?:第|案例|[（(【\s]例|其|\bN[oO]\.?\s?)$/u.test(before))
    return !/其$/u.test(before) || /^[，、是]/u.test(after);
  if (/[（(〔［[]$/u.test(before) && /^[）)〕］\]]/u.test(after)) return true;
  if (/(?:^|\n)\s*$/u.test(before) && /^[、．）)]|^\.(?!\d)/u.test(after)) return true;
  if (/^号(?!码|称)/u.test(after)) return true;
  if (/(?:^|[，。；：\n])$/u.test(before) && /^是/u.test(after)) return true;
  const isYear = /^(?:19|20)\d{2}$/.test(text.slice(start, end)) && value >= 1900;
  return isYear && /\p{Script=Han}$/u.test(before) && /^(?:[”"’』」》]|专项|行动|$)/u.test(after);
}

/**
 * Every run of digits and Chinese numerals in a text; each must be part of a figure, a date or a word. What stands in one
 * of the `harmless` words is left out.
 */
export function numeralSpans(text: string, harmless: readonly string[] = []): Span[] {
  const words = findWords(text, harmless);
  const spans: Span[] = [];
  for (const { 0: run, index } of text.matchAll(
    /[0-9０-９]+|[零〇一二三四五六七八九十百千万亿两半双]+/gu,
  )) {
    for (let place = index; place < index + run.length; place++) {
      if (words.some(({ start, end }) => start <= place && place < end)) continue;
      const last = spans.at(-1);
      if (last && last.end === place && place > index) last.end += 1;
      else spans.push({ start: place, end: place + 1 });
    }
  }
  return spans;
}
