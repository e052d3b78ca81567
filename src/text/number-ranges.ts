import type { NumberForm } from './number-form.ts';
import { timesTen } from './numerals.ts';

/** Makes one number of the two ends of a range: 3至5批, 10—20万元, 3万元至5万元, 六个月至一年. */
export function joinRanges(text: string, numbers: readonly NumberForm[]): NumberForm[] {
  const joined: NumberForm[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const range = last && last.upTo === undefined && joinRange(text, last, number);
    if (range) joined.splice(-1, 1, range);
    else joined.push(number);
  }
  return joined;
}

/** The unit of the first number, if it has its own, and the sign that joins it to the second. */
const between = /^([^\d，。；：、！？（）“”]{0,4}?)(?:至|到|[-–—―~～－]{1,2})$/u;

function joinRange(text: string, first: NumberForm, second: NumberForm): NumberForm | undefined {
  const [found, written = ''] = between.exec(text.slice(first.end, second.start)) ?? [];
  if (found === undefined) return undefined;
  const hedges = [...first.hedges, ...second.hedges];
  if (second.isTerm) {
    const months = first.isTerm ? first.value : termOf(first.value, written);
    if (months === undefined) return undefined;
    // A court may name the longest term first: 一年六个月至十个月不等.
    const [value = months, upTo] = [months, second.value].sort((a, b) => a - b);
    return { ...second, start: first.start, value, upTo, hedges };
  }
  // 百分之三十至五十 gives the unit with the first number, 3万元至5万元 with both.
  const unit = second.unit ?? first.unit;
  const ownUnit = (first.unit ?? '') + written;
  const isSame = ownUnit === '' || ownUnit === unit || text.startsWith(ownUnit, second.end);
  if (first.isTerm || !isSame) return undefined;
  const value = ownUnit === '' ? carryScale(first, second) : first.value;
  const upTo = second.upTo ?? second.value;
  if (value >= upTo) return undefined;
  return {
    ...second,
    start: first.start,
    value,
    upTo,
    hedges,
    ...(unit !== undefined && { unit }),
  };
}

function termOf(value: number, unit: string): number | undefined {
  if (unit === '年') return value * 12;
  return unit === '个月' || unit === '月' ? value : undefined;
}

/** 10 in 10—20万 counts 万 too, as does 一百 in 一百至两百万, and 3 in 3至5百 counts 百. */
function carryScale(first: NumberForm, { value, power = 0 }: NumberForm): number {
  if (first.power && (first.power >= 4 || power < 4)) return first.value;
  const multiple = timesTen(value, -power);
  const isSingle = first.value < multiple && multiple < 10 && power > 1;
  const myriads = power >= 8 ? 8 : power >= 4 ? 4 : 0;
  const carried = timesTen(first.value, isSingle ? power : myriads);
  return carried < value ? carried : first.value;
}
