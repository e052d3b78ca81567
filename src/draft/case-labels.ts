import type { NumeralForm } from '../schema/layout-values.ts';
import { readNumeral } from '../text/numerals.ts';
import { readHeading } from './headings.ts';
import { endsSentence, type SourceLine, tidy } from './source-lines.ts';

/** A line that labels a case. */
export interface CaseLine {
  /** The place of the line, from 0. */
  at: number;
  /** The words round the title with the number in its form, as 案例{一}：, or nothing. */
  before: string;
  number: number | undefined;
  /** The title as the line has it, with a full stop if it ends in one; empty if it stands on the next line. */
  title: string;
}

const numerals: readonly (readonly [NumeralForm, RegExp])[] = [
  ['一', /^[一二三四五六七八九十]+$/u],
  ['01', /^0\d+$/],
  ['1', /^\d+$/],
  ['１', /^[０-９]+$/u],
  ['①', /^[①-⑳]$/u],
  ['Ⅰ', /^[Ⅰ-Ⅻ]$/u],
];
const numeral = '(?<number>[一二三四五六七八九十]{1,3}|\\d{1,3}|[０-９]{1,3}|[①-⑳]|[Ⅰ-Ⅻ])';
const open = '[【\\[〔（(《]';
const close = '[】\\]〕）)》]';
const mark = '[：:、.．。,，—－-]';

/** The ways to label a case, the surest first. Those after the second take any numbered line. */
const styles: readonly RegExp[] = [
  new RegExp(
    `^(?:${open}\\s*)?(?:典型)?(?:案例|案件|事例|实例|案)\\s*(?:之|第)?${open}?${numeral}\\s*(?:${close})?\\s*(?:${mark}+|(?=\\s|$)|(?<=[①-⑳】\\]〕）)》]))`,
    'u',
  ),
  new RegExp(
    `^(?:${open}\\s*)?第\\s*${numeral}\\s*(?:个|起|件|号)?(?:典型)?(?:案例|案件|案|例|起|件)\\s*(?:${close})?\\s*${mark}*`,
    'u',
  ),
  new RegExp(
    `^(?:${open}\\s*${numeral}\\s*${close}${mark}?|${numeral}\\s*(?:${mark}|[）)](?!\\p{Script=Han}{0,3}$)))(?!\\d(?!\\d{3}年))`.replace(
      '(?<number>',
      '(?<number2>',
    ),
    'u',
  ),
  /^(?<number>[①-⑳Ⅰ-Ⅻ])/u,
];

/**
 * Finds the lines that label the cases of a list: 案例一：…, 【案例一】…, 第一案 …, 1.…, 一、…; where no line has a
 * label, the lines that end as titles do.
 */
export function findCaseLines(lines: readonly SourceLine[]): CaseLine[] {
  for (const style of styles) {
    const found = lines
      .flatMap((line, at) => readLabel(line, at, style) ?? [])
      // Headings of parts are numbered too, in each case anew: 一、案情简介.
      .filter(({ title }) => isTitle(title) || readHeading(title)?.rest !== '');
    const groups = [...Map.groupBy(found, ({ before }) => before).values()];
    const best = groups
      .filter((group) => areCases(group, style === styles[0] || style === styles[1]))
      .toSorted((a, b) => b.length - a.length)[0];
    // Among surely labelled lines, one may be marked otherwise than the rest: 案例二: beside 案例三：.
    if (best) return style === styles[0] || style === styles[1] ? found : best;
  }
  const bare = lines.flatMap(({ text }, at) =>
    at > 0 && isBareTitle(text) ? [{ at, before: '', number: undefined, title: text }] : [],
  );
  const counted = countedLines(lines);
  const isPoints = (counted[0]?.at ?? 0) > (bare[0]?.at ?? Number.POSITIVE_INFINITY);
  return counted.length === 0 || isPoints ? bare : counted;
}

/** A numeral with a sign behind it, in brackets, or a numeral alone on its line. */
const countedLabel = new RegExp(
  `^(?:${numeral}\\s*(?:${mark}|[）)])(?!\\d(?!\\d{3}年))|(?<number2>[一二三四五六七八九十]{1,3}|\\d{1,2})$|${open}\\s*${numeral.replace('number', 'number3')}\\s*${close}${mark}?)`,
  'u',
);

/**
 * The lines that are numbered 1, 2, 3 … through the whole list, whatever their titles end in. Headings of parts are none,
 * nor what stands below one, and numbers that begin anew are those of points.
 */
function countedLines(lines: readonly SourceLine[]): CaseLine[] {
  const found = lines
    .flatMap((line, at) => readLabel(line, at, countedLabel) ?? [])
    .filter(({ at, title }) => at > 0 && !isPartHeading(title || (lines[at + 1]?.text ?? '')))
    .filter(({ at, before }) => before !== '{1}' || isAboveTitle(lines[at + 1]?.text ?? ''));
  const runs = [...Map.groupBy(found, ({ before }) => before).values()].filter(
    (group) =>
      group.length > 1 &&
      group.every(({ number }, index) => number === index + 1) &&
      !lines.slice(1, group[0]?.at).some(({ text }) => readHeading(text)?.kind !== undefined),
  );
  // Points within the cases stand below the first label.
  return runs.toSorted((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))[0] ?? [];
}

/** Whether the line below digits alone reads like a title, and not like the text below the number of a page. */
function isAboveTitle(next: string): boolean {
  return next.length <= 60 && !endsSentence(next);
}

function isPartHeading(title: string): boolean {
  return title === '' || readHeading(title)?.kind !== undefined;
}

function readLabel({ raw }: SourceLine, at: number, style: RegExp): CaseLine | undefined {
  const found = style.exec(raw);
  const written = found?.groups?.number ?? found?.groups?.number2 ?? found?.groups?.number3;
  if (found === null || written === undefined) return undefined;
  const form = numerals.find(([, pattern]) => pattern.test(written))?.[0];
  if (form === undefined) return undefined;
  const label = tidy(found[0]).replace(/\s/gu, '');
  return {
    at,
    before: label.replace(tidy(written), `{${form}}`),
    number: numberOf(written, form),
    title: tidy(raw.slice(found[0].length)),
  };
}

function numberOf(written: string, form: NumeralForm): number {
  if (form === '①') return (written.codePointAt(0) ?? 0) - 0x2460 + 1;
  if (form === 'Ⅰ') return (written.codePointAt(0) ?? 0) - 0x2160 + 1;
  return readNumeral(written.normalize('NFKC'));
}

/** Whether numbered lines are the cases of a list, and not its headings or the points of a text. */
function areCases(group: readonly CaseLine[], isSure: boolean): boolean {
  if (isSure) return true;
  const titles = group.filter(({ title }) => isTitle(title));
  // Points of a reason are numbered anew in each case; cases are counted on.
  const isCounted = group.every(({ number }, index) => number === (group[0]?.number ?? 0) + index);
  return isCounted ? titles.length * 2 > group.length : titles.length === group.length;
}

/** Whether a text reads like the title of a case, alone or at the beginning of a line that goes on. */
function isTitle(text: string): boolean {
  return titleIn(text) !== undefined;
}

/** The title at the beginning of a line: up to 案, with the full stop after it. */
export function titleIn(line: string): string | undefined {
  return /^[^。；！？]{5,80}?案(?:件|例)?(?:[。]|(?=[：:])|$)/u.exec(line)?.[0];
}

/** Whether a line without a label is the title of a case. */
function isBareTitle(text: string): boolean {
  return /^[^。，；！？：]{7,70}案(?:件)?$/u.test(text) && !/[本该此]案$/u.test(text);
}
