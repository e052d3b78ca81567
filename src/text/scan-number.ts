import type { Hedge } from '../schema/vocabulary.ts';
import { hedgeBefore } from './hedges.ts';
import type { NumberForm } from './number-form.ts';
import { matchAt, readNumeral, type ScannedNumeral, scanNumeral } from './numerals.ts';
import { scanTerm } from './terms.ts';

/** The number that begins at a place; `last` is the one before it, which a term can follow: 三年、一年. */
export function scanNumber(
  text: string,
  at: number,
  last: NumberForm | undefined,
): NumberForm | undefined {
  const before = text.slice(Math.max(0, at - 16), at);
  return (
    scanHalf(text, at, before) ??
    scanTerm(text, at, before, last) ??
    scanCountless(text, at) ??
    scanPlain(text, at, before)
  );
}

/** 半年, 半数, 一半, 半个月; a half anywhere else is part of a word, such as 半成品. */
function scanHalf(text: string, at: number, before: string): NumberForm | undefined {
  const half = matchAt(/一?半/uy, text, at);
  if (half === '') return undefined;
  const end = at + half.length;
  const after = text.slice(end, end + 3);
  if (/^年(?![度报])/u.test(after) && !/[上下前后]$/u.test(before)) {
    return { start: at, end: end + 1, value: 6, hedges: [], unit: '月', isTerm: true };
  }
  const whole = { start: at, end, value: 0.5, hedges: [] };
  if (/^数/u.test(after)) return { ...whole, end: end + 1 };
  if (/过$/u.test(before)) return { ...whole, hedges: ['over'] };
  const isOfUnit = /^(?:个(?:小时|月|世纪)|天|小时|吨|公斤)/u.test(after);
  return half.length > 1 || isOfUnit ? whole : undefined;
}

/** 数以万计, 数以百万计. */
function scanCountless(text: string, at: number): NumberForm | undefined {
  const whole = matchAt(/数以[十百千万亿]+计/uy, text, at);
  if (whole === '') return undefined;
  const value = readNumeral(whole.slice(2, -1));
  return { start: at, end: at + whole.length, value, hedges: ['several'] };
}

/** Words that end in 数 or 上, and have no 数百 or 上百 in them: 人数百余, 网上百家. */
const endsWord = /^数[十百千万亿]+[余多]|^上/u;
const wordStart = {
  数: /[总人件次份多少半全倍指参系无]$/u,
  上: /[以网线海船路陆身面]$/u,
};

function scanPlain(text: string, at: number, before: string): NumberForm | undefined {
  const sign = text.charAt(at);
  if ((sign === '数' || sign === '上') && wordStart[sign].test(before)) {
    if (endsWord.test(text.slice(at, at + 6))) return undefined;
  }
  const slashed = scanSlashed(text, at);
  if (slashed) return slashed;
  const number = scanNumeral(text, at);
  if (number === undefined) return undefined;
  const fraction = scanFraction(text, at, number);
  if (fraction) return fraction;
  const isPast = number.bare && /(?<![超不经])过$/u.test(before);
  if (number.bare && !isPast && !canStandAlone(text, number.end, before)) return undefined;
  const hedges: Hedge[] = [];
  if (number.inner !== undefined) hedges.push(number.inner);
  if (number.upTo !== undefined) hedges.push('about');
  if (isPast) hedges.push('over');
  return withHalf(text, { ...number, start: at, hedges });
}

/** Whether a scale alone is a number: 近百, 过万, 每百. */
function canStandAlone(text: string, end: number, before: string): boolean {
  return /[每满达破]$/u.test(before) || hedgeBefore(before, text.slice(end)) !== 'exact';
}

/** 3/4, but not a part of a date or of a code. */
function scanSlashed(text: string, at: number): NumberForm | undefined {
  const whole = matchAt(/(?<![\d/.])\d{1,2}\/\d{1,3}(?![\d/])/y, text, at);
  const [part = 0, of = 0] = whole.split('/').map(Number);
  if (whole === '' || part >= of) return undefined;
  return { start: at, end: at + whole.length, value: ratio(part, of), hedges: [] };
}

/** 百分之三十, 千分之五, 三分之二, 百分百. */
function scanFraction(text: string, at: number, of: ScannedNumeral): NumberForm | undefined {
  const sign = matchAt(/分之|(?<=百)分(?=百)/uy, text, of.end);
  const part = sign === '' ? undefined : scanNumeral(text, of.end + sign.length);
  if (part === undefined) return undefined;
  const hedges = part.inner === undefined ? [] : [part.inner];
  const unit = { 100: '%', 1000: '‰' }[of.value];
  const value = unit === undefined ? ratio(part.value, of.value) : part.value;
  return { start: at, end: part.end, value, hedges, ...(unit !== undefined && { unit }) };
}

/** A ratio to six decimals: no text is more exact. */
function ratio(part: number, of: number): number {
  return Number((part / of).toFixed(6));
}

/** 两个半月 is 2.5 of 个月, 两个多月 is over 2 of them, and 三天半 is 3.5 of 天. */
function withHalf(text: string, number: NumberForm): NumberForm {
  const half = matchAt(/(?:小时|天|倍|个)半(?!年|月份)/uy, text, number.end);
  const more = matchAt(/个[多余](?=月|小时|星期|世纪)/uy, text, number.end);
  const unit = (half || more).slice(0, -1);
  if (unit === '' || (half === '个半' && !/^(?:月|小时|星期)/u.test(text.slice(number.end + 2)))) {
    return number;
  }
  const end = number.end + unit.length + 1;
  if (half !== '') return { ...number, end, value: number.value + 0.5, unit };
  return { ...number, end, hedges: [...number.hedges, 'over'], unit };
}
