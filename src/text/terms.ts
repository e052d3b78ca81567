import type { NumberForm } from './number-form.ts';
import { matchAt, readNumeral } from './numerals.ts';

const count = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const punishments = '有期徒刑|徒刑|拘役|管制|缓刑|考验期|政治权利|刑期|监禁';
/** What stands before a term of punishment, however hedged: 有期徒刑各, 缓刑至少. */
const punished = new RegExp(
  `(?:${punishments})(?:各|均|为|分别|共|合计|总计|最[高长]|[近约逾超]|超过|至少|不到|不足)*$`,
  'u',
);
/** 三年以下有期徒刑, 三年以上七年以下有期徒刑. */
const beforePunishment = new RegExp(
  `${count}(?:年|个?月)(?:以[上下])?(?:${count}年以[上下])?的?(?=${punishments})`,
  'uy',
);
const joining = /^(?:、|和|及|与|或|至|到|[-–—~～])$/u;

const ofYears = `(?<years>${count})年`;
const bothParts = new RegExp(`${ofYears}(?:(?<half>半)|[零又加]?(?<months>${count})个月)`, 'uy');
/** Courts also write 三年二月 and 十月; anywhere else that is a date. */
const ofPunishment = new RegExp(
  `${ofYears}(?:(?<half>半)|[零又加]?(?<months>${count})个?月)?|(?<only>${count})个?月`,
  'uy',
);

/** A term in months: 一年零六个月, 3年6个月, 一年半; of a punishment also 三年, 十个月 and 三年二月. */
export function scanTerm(
  text: string,
  at: number,
  before: string,
  last: NumberForm | undefined,
): NumberForm | undefined {
  const pattern = isPunishment(text, at, before, last) ? ofPunishment : bothParts;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const { years, half, months, only } = found.groups ?? {};
  const rest = months ?? only;
  const value =
    (years === undefined ? 0 : readNumeral(years) * 12) +
    (rest === undefined ? 0 : readNumeral(rest)) +
    (half === undefined ? 0 : 6);
  return { start: at, end: at + found[0].length, value, hedges: [], unit: '月', isTerm: true };
}

/** Whether a spell at a place is one of punishment, by the words around it or the term before it: 三年、一年. */
function isPunishment(
  text: string,
  at: number,
  before: string,
  last: NumberForm | undefined,
): boolean {
  if (punished.test(before) || matchAt(beforePunishment, text, at) !== '') return true;
  return last?.isTerm === true && joining.test(text.slice(last.end, at));
}
