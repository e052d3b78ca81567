import type { NumeralForm } from '../schema/layout-values.ts';
import { chineseNumeral } from './chinese-numeral.ts';

/** The words that a source puts round the title of a case. */
export interface CaseLabel {
  before: string;
  after: string;
}

/** Writes the label of a case with its number. @param form such as `案例{一}：{title}` */
export function writeLabel(form: string, number: number): CaseLabel {
  const [before = '', after = ''] = form.split('{title}');
  return { before: fill(before, number), after: fill(after, number) };
}

/** Whether a label holds a number. */
export function isNumbered(form: string): boolean {
  return form.replace('{title}', '').includes('{');
}

function fill(words: string, number: number): string {
  return words.replace(/\{([^{}]*)\}/u, (_, form: NumeralForm) => write[form](number));
}

const write: Readonly<Record<NumeralForm, (number: number) => string>> = {
  一: chineseNumeral,
  '1': String,
  '01': (number) => String(number).padStart(2, '0'),
  '１': (number) => String(number).replaceAll(/\d/g, (digit) => shift(digit, 0xff10)),
  '①': circled,
  Ⅰ: (number) => (number <= 12 ? String.fromCodePoint(0x2160 + number - 1) : roman(number)),
};

function shift(digit: string, zero: number): string {
  return String.fromCodePoint(zero + Number(digit));
}

/** A number in a circle; Unicode has those up to 50, in three blocks. */
function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  return number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : `(${number})`;
}

const romans = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of romans) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
