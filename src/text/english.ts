import type { Hedge } from '../schema/vocabulary.ts';
import type { NamedDates } from './dates.ts';
import { joinHedges } from './hedges.ts';
import { timesTen } from './numerals.ts';
import type { Span } from './sentences.ts';

/** A number in an English text, with its currency and hedge. */
export interface EnglishNumber extends Span {
  /** Its value: RMB 9.5 million is 9500000, 1 year and 6 months is 18. Of a range or of hundreds, the lower bound. */
  value: number;
  /** The upper end of a range: 5 in 3 to 5 batches. */
  upTo?: number;
  /** ISO 4217, where an amount is written with its currency. */
  currency?: string;
  /** `more than` is over, `nearly` under, `about` about, `about … or more` both, `at least` at least. */
  hedge: Hedge;
  /** The text directly after it, where its unit stands: `kg`, ` batches`. Empty for a term in months. */
  after: string;
}

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** Days before a month: 15, 3 to 5, 3 and 4, 10–15. */
const days = new RegExp(
  `\\b\\d{1,2}(?:(?: to | and |, | ?[-–] ?)\\d{1,2})*(?= (?:${months})\\b)`,
  'g',
);
const years = /(?<![\d,.])(?:19|20)\d{2}(?!\d|[,.]\d)/g;
/** Parts of a year, which are dates and no numbers: the first half of 2031, the second quarter. */
const partsOfYears =
  /\b(?:first|second|third|fourth|last) (?:half|quarter)\b(?= of (?:the )?(?:same )?(?:year|(?:19|20)\d{2}))/gi;

/** Reads the dates of an English text, written 15 November 2016, May 2016, March and April 2016, 3 to 5 May, since 2016. */
export function readEnglishDates(text: string): NamedDates {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
  return {
    years: sorted(all(years).map(Number)),
    months: sorted(
      all(new RegExp(`\\b(?:${months})\\b`, 'g')).map(
        (name) => months.split('|').indexOf(name) + 1,
      ),
    ),
    days: sorted(all(days).flatMap((found) => (found.match(/\d+/g) ?? []).map(Number))),
  };
}

/**
 * Reads the numbers of an English text that are in digits, or indefinite as `hundreds`, and no part of a date.
 * @param currencies how English texts write each currency before a number, by ISO 4217
 */
export function readEnglishNumbers(
  text: string,
  currencies: ReadonlyMap<string, { code: string }>,
): EnglishNumber[] {
  const codes = new Map([...currencies].map(([currency, { code }]) => [code, currency]));
  // The digits of dates are overwritten, not removed, so that everything else keeps its place.
  const plain = text.replace(days, blank).replace(years, blank);
  const found: EnglishNumber[] = [];
  for (const numbers of [readTerms(plain), readIndefinite(plain), readAmounts(plain, codes)]) {
    for (const number of numbers) {
      if (!found.some(({ start, end }) => start < number.end && number.start < end)) {
        found.push(number);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const punishments = 'imprisonment|detention|prison|probation|surveillance|sentence[ds]?|suspended';
const beforeTerm = new RegExp(`\\b(?:${punishments})\\b[^.;,\\d]{0,30}$`);
const afterTerm = new RegExp(`^(?: of| in|’)* (?:fixed-term |criminal )?(?:${punishments})\\b`);

/** Terms in months: 1 year and 6 months; of a punishment also 3 years, as in the Chinese. */
function readTerms(text: string): EnglishNumber[] {
  const terms = text.matchAll(/(\d+) years?(?:(?: and|,)? (\d+) months?)?/g);
  return [...terms].flatMap((match) => {
    const [whole, ofYears, ofMonths] = match;
    const end = match.index + whole.length;
    const before = text.slice(0, match.index);
    const isPunishment = beforeTerm.test(before) || afterTerm.test(text.slice(end));
    if (ofMonths === undefined && !isPunishment) return [];
    const value = Number(ofYears) * 12 + Number(ofMonths ?? 0);
    return [
      { start: match.index, end, value, hedge: hedgeAround(before, text.slice(end)), after: '' },
    ];
  });
}

/** What indefinite words say at least: several hundred, hundreds, tens of thousands, dozens; 10-odd. */
function readIndefinite(text: string): EnglishNumber[] {
  return [...text.matchAll(indefinite)].map((match) => {
    const { several, tens, plural, odd } = match.groups ?? {};
    const power =
      powerOf(several ?? plural ?? '') + (tens === undefined ? 0 : /^ten/i.test(tens) ? 1 : 2);
    const value = odd === undefined ? 10 ** power : Number(odd.replaceAll(',', ''));
    const end = match.index + match[0].length;
    return { start: match.index, end, value, hedge: 'several', after: text.slice(end) };
  });
}

const indefinite =
  /\bseveral (?<several>(?:ten|hundred) thousand|dozen|hundred|thousand|million)\b|\b(?:(?<tens>tens|hundreds) of )?(?<plural>dozens|hundreds|thousands|millions)\b|\b(?<odd>\d[\d,]*)-odd\b/gi;

function powerOf(word: string): number {
  const powers = { ten: 1, dozen: 1, hundred: 2, thousand: 3, million: 6 };
  return Object.entries(powers).reduce(
    (sum, [name, power]) => (word.toLowerCase().includes(name) ? sum + power : sum),
    0,
  );
}

/** Numbers in digits with what belongs to them: RMB 9.5 million; 3 to 5; 15,400 kg. */
function readAmounts(text: string, codes: ReadonlyMap<string, string>): EnglishNumber[] {
  const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
  const names = [...codes.keys()].map((code) => RegExp.escape(code)).join('|');
  const currency = names === '' ? '()' : `(?:(${names}) )?`;
  const pattern = new RegExp(
    `${currency}(${number})(?: (thousand|million|billion))?(?:(?: to | ?[–-] ?)(?:\\1 )?(${number})(?: (thousand|million|billion))?)?`,
    'g',
  );
  return [...text.matchAll(pattern)].flatMap((match): EnglishNumber[] => {
    const [whole, code, digits = '', ownScale, upper, upperScale] = match;
    const { index: start } = match;
    const value = scaled(digits, ownScale ?? (upper && upperScale));
    const upTo = upper === undefined ? undefined : scaled(upper, upperScale);
    const known = code === undefined ? undefined : codes.get(code);
    const money = known !== undefined && { currency: known };
    const before = text.slice(0, start);
    const part = (from: number, to: number, of: number, words: string): EnglishNumber => ({
      start: from,
      end: to,
      value: of,
      hedge: hedgeAround(words, text.slice(to)),
      ...money,
      after: text.slice(to),
    });
    const end = start + whole.length;
    if (upTo === undefined) return [part(start, end, value, before)];
    if (value < upTo) return [{ ...part(start, end, value, before), upTo }];
    // What falls is no range: each of its ends is a number of its own.
    const second = start + whole.lastIndexOf(upper ?? '');
    const first = start + (/^\D*[\d,.]*\d/.exec(whole)?.[0].length ?? 0);
    return [
      part(start, first, scaled(digits, ownScale), before),
      part(second, end, upTo, text.slice(0, second)),
    ];
  });
}

function scaled(digits: string, scale: string | undefined): number {
  return timesTen(Number(digits.replaceAll(',', '')), scales[scale ?? ''] ?? 0);
}

/** The words before and after a number that hedge it; longer ones first, since `no more than` is no `more than`. */
const hedgesBefore: readonly (readonly [RegExp, Hedge])[] = [
  [/\b(?:no|not) (?:fewer|less) than $|\bat least $|\bminimum of $/i, 'at-least'],
  [/\b(?:no|not) more than $|\bnot exceeding $|\bat most $|\bmaximum of $/i, 'under'],
  [/\b(?:more than|over|above|exceed(?:ing|ed|s)?|in excess of|upwards of) $/i, 'over'],
  [/\b(?:nearly|almost|close to|(?:less|fewer|lower) than|below|under|up to) $/i, 'under'],
  [/\b(?:about|around|approximately|approx\.|roughly|some|circa) $/i, 'about'],
];
const hedgesAfter: readonly (readonly [RegExp, Hedge])[] = [
  [/^(?: [a-z]+){0,2} (?:or more|or above|and above|or over)\b/i, 'at-least'],
  [/^(?: [a-z]+){0,2} or (?:so|thereabouts)\b/i, 'about'],
  [/^(?: [a-z]+){0,2} or (?:less|fewer|under)\b/i, 'under'],
];

function hedgeAround(before: string, after: string): Hedge {
  const outer = hedgesBefore.find(([pattern]) => pattern.test(before));
  // About more than 5 is said of neither.
  const further =
    outer && hedgesBefore.find(([pattern]) => pattern.test(before.replace(outer[0], '')));
  const behind = hedgesAfter.find(([pattern]) => pattern.test(after));
  return joinHedges([outer, further, behind].flatMap((one) => (one ? [one[1]] : [])));
}

/** Finds number words, which translations must write in digits so that numbers can be compared. */
export function numberWords(text: string): string[] {
  return (
    text
      .replace(indefinite, blank)
      .replace(partsOfYears, blank)
      .match(
        /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|once|twice|double|half|first|second|third|fourth)\b/gi,
      ) ?? []
  );
}

/**
 * A pattern for an English wording: whole words in any case, with or without an s at the end; an asterisk at the end
 * stands for any ending, straight and curly apostrophes and any white space are the same.
 */
export function englishPattern(wording: string): RegExp {
  const known = patterns.get(wording);
  if (known) return known;
  const open = wording.endsWith('*');
  const words = (open ? wording.slice(0, -1) : wording)
    .split(/\s+/)
    .map((word) => RegExp.escape(word).replace(/['’]/g, "['’]"))
    .join('\\s+');
  const end = open ? '[a-z]*' : /[a-z]$/i.test(wording) ? 's?(?![A-Za-z0-9])' : '';
  const pattern = new RegExp(
    `(?<![A-Za-z0-9])${open ? words : words.replace(/s$/, '')}${end}`,
    'gi',
  );
  patterns.set(wording, pattern);
  return pattern;
}

// Patterns are kept, because the same wordings are searched for in every paragraph.
const patterns = new Map<string, RegExp>();

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
