const digits = '零一二三四五六七八九';

/** The value of a whole numeral: 15, 十五, 二〇一六. */
export function readNumeral(numeral: string): number {
  return scanNumeral(numeral, 0)?.value ?? Number.NaN;
}

/** Multiplies by a power of ten as one writes it, so that 54.3 × 10 000 is a whole number. */
export function timesTen(value: number, power: number): number {
  return Number(`${value}e${power}`);
}

interface Amount {
  value: number;
  /** The upper of two neighbouring numerals: 三五 is from 3 to 5. */
  upTo?: number | undefined;
  /** The power of ten that it counts, if it counts one: 4 in 二十万, 3 in 5千, 7 in 5千万, none in 五千二百. */
  power?: number | undefined;
}

/** A number of a text from a place on, as far as its numerals go. */
export interface ScannedNumeral extends Amount {
  end: number;
  /** What stands among the numerals or directly after them: 余 and 多; 几, 数 and 上; 来 and 许. */
  inner?: InnerHedge | undefined;
  /** Whether it is a scale alone, 百 or 万, which is a number only beside words that make it one. */
  bare: boolean;
}

type InnerHedge = 'over' | 'several' | 'about';

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * Reads the number that begins at a place of a text, if one does: 5,000; 1亿2千万; 两万三千; 950余万; 数十; 十几万;
 * 三点五. 千克 is a unit and 千瓶 is not, so 3千克 is 3 and 3千瓶 is 3000.
 */
export function scanNumeral(text: string, at: number): ScannedNumeral | undefined {
  const vague = matchAt(/[数几上](?=[十百千万亿])/uy, text, at);
  let number = scanGroup(text, at + vague.length, false);
  while (number !== undefined && number.inner === undefined && (number.power ?? 0) >= 4) {
    const rest = scanRest(text, number);
    if (rest === undefined) break;
    const value = number.value + rest.value;
    const upTo = rest.upTo === undefined ? undefined : number.value + rest.upTo;
    // 1亿2千万 goes on; two millions after each other do not.
    number = { ...rest, value, upTo };
  }
  if (number === undefined || vague === '') return number;
  return { ...number, inner: 'several', bare: false };
}

/** A number up to the scale 万 or 亿 that ends it: 950余万, 20万余, 十几, 3000. */
function scanGroup(text: string, at: number, afterMyriad: boolean): ScannedNumeral | undefined {
  const small = scanSmall(text, at, afterMyriad);
  if (small === undefined) return undefined;
  const inside = scanInner(text, small.end);
  const scales = matchAt(/万亿|[万亿](?!能)/uy, text, inside?.end ?? small.end);
  const power = [...scales].reduce((sum, scale) => sum + (powers[scale] ?? 0), 0);
  const end = (inside?.end ?? small.end) + scales.length;
  const after = inside ?? scanInner(text, end);
  return {
    ...scaleUp(small, power),
    end: inside === undefined && after !== undefined ? after.end : end,
    // 百万 is a number, 万 alone may be none.
    bare: small.bare && (power === 0 || small.value === 1) && after === undefined,
    inner: after?.kind,
  };
}

/** The part after 亿 or 万: 2千万 in 1亿2千万, 三千 in 两万三千, 三 in 两万三. */
function scanRest(text: string, { end, power: larger = 0 }: ScannedNumeral) {
  const zero = matchAt(/零/uy, text, end).length;
  const arabic = matchAt(/\d+/y, text, end + zero);
  // Digits go on a number only with a scale of their own, or as its last four: 3万5000.
  const isScaled = /[百千万]/u.test(text.charAt(end + zero + arabic.length));
  if (arabic !== '' && !isScaled && arabic.length !== 4) return undefined;
  // 三万五千克 is 35 000 of 克, and 三万零五千克 30 005 of 千克.
  const rest = scanGroup(text, end + zero, zero === 0);
  if (rest === undefined || rest.bare || rest.value >= 10 ** larger) return undefined;
  // 两万三 is 23 000: a last numeral without 零 counts the next smaller scale.
  const isShort = zero === 0 && arabic === '' && rest.value < 10;
  return isShort ? { ...rest, ...scaleUp(rest, larger - 1) } : rest;
}

/** A number below 万: 5,000; 2千; 一百零五; 三点五. 万 alone counts as 1. */
function scanSmall(text: string, at: number, afterMyriad: boolean): ScannedNumeral | undefined {
  const arabic = matchAt(/(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.\d+)?/y, text, at);
  if (arabic !== '') return scanThousands(text, at + arabic.length, arabic.replace(/[,，]/g, ''));
  const places = matchAt(
    /[一二三四五六七八九][零〇一二三四五六七八九]{2,}(?![十百千])/uy,
    text,
    at,
  );
  if (places !== '') {
    return { value: Number(toDigits(places)), end: at + places.length, bare: false };
  }
  const bare = matchAt(afterMyriad ? scale : scaleOutsideUnits, text, at);
  if (bare !== '') return { ...scaleUp({ value: 1 }, powers[bare] ?? 0), end: at + 1, bare: true };
  if (/[万亿]/u.test(text.charAt(at))) return { value: 1, end: at, bare: true };
  return scanDecimals(text, scanSection(text, at, afterMyriad));
}

/** What 千 begins units with: 千克, 千瓦. */
const thousand = '千(?![克米瓦伏卡赫焦帕])';
const scaleOutsideUnits = new RegExp(`百|${thousand}`, 'uy');
const scale = /[百千]/uy;

/** Digits with 百 or 千 after them: 2千, 3千5百. */
function scanThousands(text: string, at: number, digits: string): ScannedNumeral {
  const number = Number(digits);
  const sign = matchAt(scaleOutsideUnits, text, at);
  const scaled = { ...scaleUp({ value: number }, powers[sign] ?? 0), bare: false };
  const hundreds = sign === '千' ? matchAt(/\d百/uy, text, at + 1) : '';
  if (hundreds === '') return { ...scaled, end: at + sign.length };
  return { value: scaled.value + Number(hundreds[0]) * 100, end: at + 3, bare: false };
}

const one = '(?:一[两二]|[二两]三|三[四五]|四五|五六|六七|七八|八九|[一二两三四五六七八九])';
const section = (kilo: string) =>
  new RegExp(
    `(?:(?<k>${one})${kilo})?(?:零?(?<h>${one})百)?(?<tens>零?(?<t>${one})?十)?(?:(?<zero>[零〇])?(?<u>${one}))?`,
    'uy',
  );
const [whole, inRest] = [section(thousand), section('千')];

/** Chinese numerals below 万: 十五, 一百零五, 两千五, 三五十. After 万, 千 is no part of a unit: 三万五千克. */
function scanSection(text: string, at: number, afterMyriad: boolean): ScannedNumeral | undefined {
  if (/[零〇]/u.test(text.charAt(at))) return undefined;
  const pattern = afterMyriad ? inRest : whole;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null || found[0] === '') return undefined;
  const { k, h, tens, t, zero, u } = found.groups ?? {};
  const last = tens === undefined && zero === undefined ? (h ? 1 : k ? 2 : 0) : 0;
  const parts = [
    [k, 3],
    [h, 2],
    [tens === undefined ? undefined : (t ?? '一'), 1],
    // 两千五 is 2500: a last numeral without 零 counts the next smaller scale.
    [u, last],
  ] as const;
  const sum = (which: 0 | -1) =>
    parts.reduce((all, [of, power]) => all + timesTen(of ? digitOf(of.at(which)) : 0, power), 0);
  const [value, upper] = [sum(0), sum(-1)];
  const given = parts.filter(([of]) => of !== undefined);
  return {
    value,
    upTo: upper > value ? upper : undefined,
    power: given.length === 1 ? given[0]?.[1] : undefined,
    end: at + found[0].length,
    bare: false,
  };
}

/** 三点五: numerals after 点, unless they are the minutes of a time. */
function scanDecimals(text: string, number?: ScannedNumeral): ScannedNumeral | undefined {
  if (number === undefined || number.upTo !== undefined) return number;
  const found = matchAt(/点[零〇一二三四五六七八九]+(?![十分刻])/uy, text, number.end);
  if (found === '') return number;
  const value = Number(`${number.value}.${toDigits(found.slice(1))}`);
  return { value, end: number.end + found.length, bare: false };
}

/** What can stand after numerals and make them inexact, unless it begins another word. */
const inners: readonly (readonly [RegExp, InnerHedge, RegExp])[] = [
  [/余(?![下额款])/uy, 'over', /./u],
  [/多/uy, 'over', /[十百千万亿0]$|\d\d$/u],
  [/几(?!乎)/uy, 'several', /[十百千万0]$/u],
  [/数(?=[万亿名家个件台起人次箱只双条吨年天批票张])/uy, 'several', /十$/u],
  [/许(?![可多诺])/uy, 'about', /[十百千万亿0]$/u],
  [/来(?![自源华往到临说看])(?=\p{L})/uy, 'about', /[十百千万亿0]$/u],
];

function scanInner(text: string, at: number): { end: number; kind: InnerHedge } | undefined {
  const last = text.slice(Math.max(0, at - 2), at);
  for (const [pattern, kind, round] of inners) {
    if (round.test(last) && matchAt(pattern, text, at) !== '') return { end: at + 1, kind };
  }
  return undefined;
}

function scaleUp({ value, upTo, power: small = 0 }: Amount, power: number): Amount {
  if (power === 0) return { value, upTo, power: small };
  return {
    value: timesTen(value, power),
    upTo: upTo === undefined ? undefined : timesTen(upTo, power),
    power: power + (small > 1 ? small : 0),
  };
}

function toDigits(numerals: string): string {
  return [...numerals].map(digitOf).join('');
}

function digitOf(numeral: string | undefined): number {
  if (numeral === '两') return 2;
  return numeral === '〇' ? 0 : digits.indexOf(numeral ?? '');
}

/** What a pattern with the flag `y` matches at a place of a text: nothing is an empty string. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
