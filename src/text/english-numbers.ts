import { memoizeReading } from '../memoize.ts';
import type { Hedge } from '../schema/vocabulary.ts';
import { blankDates, blankPartsOfYears } from './english-dates.ts';
import { joinHedges } from './hedges.ts';
import { timesTen } from './numerals.ts';
import type { Span } from './sentences.ts';

/** A number in an English text, with its currency and hedge, which belong to its span. */
export interface EnglishNumber extends Span {
  /** Its value: RMB 9.5 million is 9500000, 1 year and 6 months is 18. Of a range or of hundreds, the lower bound. */
  value: number;
  /** The upper end of a range: 5 in 3 to 5 batches. */
  upTo?: number;
  /** Its length in months, for a spell of years or months: 3 years is 36. */
  months?: number;
  /** ISO 4217, where an amount is written with its currency. */
  currency?: string;
  /** `more than` is over, `nearly` under, `about` about, `about … or more` both, `at least` at least. */
  hedge: Hedge;
  /** The text directly after the number, where its unit stands: `kg`, ` batches`. Empty for a term in months. */
  after: string;
}

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

/**
 * Reads the numbers of an English text that are in digits, or indefinite as `hundreds`, and no part of a date, in order.
 * @param currencies how English texts write each currency before a number, by ISO 4217
 */
export const readEnglishNumbers = memoizeReading(
  (text, currencies: ReadonlyMap<string, { code: string }>): readonly EnglishNumber[] => {
    const codes = new Map([...currencies].map(([currency, { code }]) => [code, currency]));
    const plain = blankDates(text);
    const found: EnglishNumber[] = [];
    for (const numbers of [readTerms(plain), readIndefinite(plain), readAmounts(plain, codes)]) {
      for (const number of numbers) {
        if (!found.some(({ start, end }) => start < number.end && number.start < end)) {
          found.push(number);
        }
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
);

const punishments = 'imprisonment|detention|prison|probation|surveillance|sentence[ds]?|suspended';
const beforeTerm = new RegExp(`\\b(?:${punishments})\\b[^.;,\\d]{0,30}$`);
const afterTerm = new RegExp(`^(?: of| in|’)* (?:fixed-term |criminal )?(?:${punishments})\\b`);

/** Terms in months: 1 year and 6 months; of a punishment also 3 years, as in the Chinese. */
function readTerms(text: string): EnglishNumber[] {
  const terms = text.matchAll(/(\d+) years?(?:(?: and|,)? (\d+) months?)?/g);
  return [...terms].flatMap((match) => {
    const [whole, ofYears, ofMonths] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const before = text.slice(0, span.start);
    const isPunishment = beforeTerm.test(before) || afterTerm.test(text.slice(span.end));
    if (ofMonths === undefined && !isPunishment) return [];
    const months = Number(ofYears) * 12 + Number(ofMonths ?? 0);
    return [{ ...withHedge(text, span), value: months, months, after: '' }];
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
  const scale = '(?: (thousand|million|billion))?';
  const pattern = new RegExp(
    `${currency}(${number})${scale}(?:(?: to | ?[–-] ?|(?<=between [^.;]*) and )(?:\\1 )?(${number})${scale})?`,
    'g',
  );
  return [...text.matchAll(pattern)].flatMap((match): EnglishNumber[] => {
    const [whole, code, digits = '', ownScale, upper, upperScale] = match;
    const { index: start } = match;
    const end = start + whole.length;
    const value = scaled(digits, ownScale ?? (upper && upperScale));
    const upTo = upper === undefined ? undefined : scaled(upper, upperScale);
    const known = code === undefined ? undefined : codes.get(code);
    const part = (from: number, to: number, of: number): EnglishNumber => {
      const [, spell] = /^ (year|month)s?\b/.exec(text.slice(to)) ?? [];
      return {
        ...withHedge(text, { start: from, end: to }),
        value: of,
        ...(spell !== undefined && { months: spell === 'year' ? of * 12 : of }),
        ...(known !== undefined && { currency: known }),
        after: text.slice(to),
      };
    };
    if (upTo === undefined) return [part(start, end, value)];
    if (value < upTo) return [{ ...part(start, end, value), upTo }];
    // What falls is no range: each of its ends is a number of its own.
    const second = start + whole.lastIndexOf(upper ?? '');
    const first = start + (/^\D*[\d,.]*\d/.exec(whole)?.[0].length ?? 0);
    return [part(start, first, scaled(digits, ownScale)), part(second, end, upTo)];
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

/** The span of a number together with the words that hedge it, and their hedge. */
function withHedge(text: string, { start, end }: Span): Span & { hedge: Hedge } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  // 两年内 is “within 2 years”: no hedge, but part of what is said.
  const within = /\bwithin $/i.exec(before);
  if (within) return { start: start - within[0].length, end, hedge: 'exact' };
  const outer = lastHedge(before);
  // About more than 5 is said of neither.
  const further = outer && lastHedge(before.slice(0, -outer.words.length));
  const behind = hedgesAfter.flatMap(([pattern, hedge]) => {
    const words = pattern.exec(after)?.[0];
    return words === undefined ? [] : [{ words, hedge }];
  })[0];
  const lead = [outer, further].reduce((sum, one) => sum + (one?.words.length ?? 0), 0);
  return {
    start: start - lead,
    end: end + (behind?.words.length ?? 0),
    hedge: joinHedges([outer, further, behind].flatMap((one) => (one ? [one.hedge] : []))),
  };
}

/** The words at the end of a text that hedge the number after it. */
function lastHedge(text: string): { words: string; hedge: Hedge } | undefined {
  for (const [pattern, hedge] of hedgesBefore) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { words, hedge };
  }
  return undefined;
}

/** Whether the hedge of an English number is that of a Chinese one: 数十 can be “10 or more”. */
export function isSameHedge(said: Hedge, meant: Hedge): boolean {
  return said === meant || (meant === 'several' && said === 'at-least');
}

/** Finds number words, which translations must write in digits so that numbers can be compared. */
export function numberWords(text: string): string[] {
  return (
    blankPartsOfYears(text.replace(indefinite, (found) => ' '.repeat(found.length))).match(
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|once|twice|double|half|first|second|third|fourth)\b/gi,
    ) ?? []
  );
}
