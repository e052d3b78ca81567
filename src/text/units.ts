import { memoizeByObject } from '../memoize.ts';
import type { ValueData } from '../schema/vocabulary-files.ts';
import { escapePattern } from './escape-pattern.ts';

/** What can stand between a number and its unit, where a caller has cut the number short. */
const passedOver = /^\s*[余多]?(?:万亿|[万亿])?[余多]?\s*/u;

/** Words that begin as the tenth part does: 又一成功范例. */
const tenth = /^成[功立果为员都品本熟效绩因]/u;

/**
 * The longest of the units that the text after a number begins with: 千克 rather than 千, 个月 rather than 个. What may
 * stand before the unit (余, 多, 万, 人民币) is passed over.
 */
export function readUnit(after: string, units: Iterable<string>): string | undefined {
  const whole = after.trimStart();
  const texts = [whole, whole.replace(passedOver, ''), whole.replace(/^人民币\s*/u, '')];
  return [...units]
    .filter((unit) => unit !== '' && texts.some((text) => text.startsWith(unit)))
    .filter((unit) => unit !== '成' || !texts.some((text) => tenth.test(text)))
    .sort((a, b) => b.length - a.length)[0];
}

/** What may stand between the name of a currency and its number. */
const hedges =
  '(?:约|近|逾|超|超过|达|不到|不足|不低于|不少于|至少|将近|大约|数|上|各|共|为|共计|合计|总计)*';

/** How a currency is written: its name, other names, its code in English, its signs. */
type CurrencyNames = Pick<ValueData<'currencies'>, 'written'> &
  Partial<Pick<ValueData<'currencies'>, 'zh' | 'code' | 'signs'>>;

/** The currencies of the content, by ISO 4217. */
export type Currencies = ReadonlyMap<string, CurrencyNames>;

/** All that a currency is called by. */
export function namesOf(iso: string, { zh, written, code, signs = [] }: CurrencyNames): string[] {
  const names = [zh, ...written, iso, code, ...signs];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * The currency of an amount by the text before and after its number, ISO 4217: 950万元, 人民币950万, USD 5000, 5万港币.
 * 元 alone is renminbi. Nothing for what is no amount, and for a sign that several currencies share ($).
 */
export function readCurrency(
  before: string,
  after: string,
  currencies: Currencies,
): string | undefined {
  const text = after.replace(passedOver, '');
  const all = patternsOf(currencies);
  const named = all.find((one) => one.after.test(text));
  if (named) return named.code;
  const led = all.find((one) => one.before.test(before));
  // 港币5万元 is no renminbi, and 人民币 before a number without a unit is enough.
  if (led) return /^(?:元|圆|块钱|$|[^\p{L}])/u.test(text) ? led.code : undefined;
  return /^(?:元|圆)(?![件旦器素月宝青])/u.test(text) ? 'CNY' : undefined;
}

/**
 * The words with which a text writes a unit directly after a number: 元 of CNY, 元人民币, 台. Empty where the unit
 * stands before the number or in it, as in USD 5000 and 一年零六个月.
 * @param unit as `readUnit` or `readCurrency` reads it
 */
export function unitWords(after: string, unit: string, currencies: Currencies): string {
  const space = /^\s*(?:人民币\s*)?/u.exec(after)?.[0] ?? '';
  const text = after.slice(space.length);
  if (currencies.has(unit)) {
    const named = patternsOf(currencies).find(({ code }) => code === unit);
    const words = named?.after.exec(text)?.[0] ?? /^(?:元|圆)/u.exec(text)?.[0];
    return words === undefined ? '' : space + words;
  }
  // The number may hold the beginning of its unit: 个 of 个月 in 两个半月.
  for (let from = 0; from < unit.length; from++) {
    if (text.startsWith(unit.slice(from))) return space + unit.slice(from);
  }
  return '';
}

/** The name of a currency that stands before a number, with what is between: 人民币, US$. */
export function currencyBefore(before: string, unit: string, currencies: Currencies): string {
  const named = patternsOf(currencies).find(({ code }) => code === unit);
  return named?.before.exec(before)?.[0] ?? '';
}

interface Patterns {
  code: string;
  before: RegExp;
  after: RegExp;
}

/** How each currency is named round a number. 元 and 圆 alone are no name, since many currencies end in them. */
const patternsOf = memoizeByObject((currencies: Currencies): Patterns[] =>
  [...currencies].map(([code, value]) => {
    const name = namesOf(code, value)
      .filter((one) => !/^[元圆]$/u.test(one))
      .sort((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|');
    return {
      code,
      before: new RegExp(`(?:${name})\\s*${hedges}\\s*$`, 'u'),
      after: new RegExp(`^元?(?:${name})`, 'u'),
    };
  }),
);
