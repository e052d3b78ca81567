import type { Hedge } from '../schema/vocabulary.ts';
import type { NamedDates } from './dates.ts';
import type { Span } from './sentences.ts';

/** A number in an English text, with its currency and hedge. */
export interface EnglishNumber extends Span {
  /** Its value: RMB 9.5 million is 9500000, 1 year and 6 months is 18. */
  value: number;
  /** ISO 4217, where an amount is written with its currency. */
  currency?: string;
  /** `more than` is over, `about` is about, `about … or more` both. */
  hedge: Hedge;
}

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Reads the dates of an English text, written 15 November 2016, May 2016, March and April 2016, since 2016. */
export function readEnglishDates(text: string): NamedDates {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    years: sorted(all(/(?<![\d,.])((?:19|20)\d{2})(?!\d|[,.]\d)/g).map(Number)),
    months: sorted(
      all(new RegExp(`\\b(${months})\\b`, 'g')).map((name) => months.split('|').indexOf(name) + 1),
    ),
    days: sorted(all(new RegExp(`\\b(\\d{1,2})(?= (?:${months})\\b)`, 'g')).map(Number)),
  };
}

/**
 * Reads the numbers of an English text that are in digits and no part of a date.
 * @param currencies how English texts write each currency before a number, by ISO 4217
 */
export function readEnglishNumbers(
  text: string,
  currencies: ReadonlyMap<string, { code: string }>,
): EnglishNumber[] {
  const codes = new Map([...currencies].map(([currency, { code }]) => [code, currency]));
  // The digits of dates are overwritten, not removed, so that everything else keeps its place.
  const plain = text
    .replace(new RegExp(`\\b\\d{1,2}(?= (?:${months})\\b)`, 'g'), blank)
    .replace(/(?<![\d,.])(?:19|20)\d{2}(?!\d|[,.]\d)/g, blank);
  const terms = [...plain.matchAll(/(\d+) years? and (\d+) months?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[1]) * 12 + Number(match[2]),
    hedge: 'exact' as const,
  }));
  const numbers = [...plain.matchAll(amounts([...codes.keys()]))]
    .filter(({ index }) => !terms.some(({ start, end }) => start <= index && index < end))
    .map((match): EnglishNumber => {
      const [whole, code, digits = '', scale = ''] = match;
      const currency = code === undefined ? undefined : codes.get(code);
      const end = match.index + whole.length;
      const value = Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
      const before = plain.slice(0, match.index);
      const about = /\babout $/.test(before);
      const over = /\bmore than $/.test(before) || /^ or more\b/.test(plain.slice(end));
      return {
        start: match.index,
        end,
        value: Math.round(value * 1e6) / 1e6,
        hedge: about ? (over ? 'about-over' : 'about') : over ? 'over' : 'exact',
        ...(currency !== undefined && { currency }),
      };
    });
  return [...terms, ...numbers].sort((a, b) => a.start - b.start);
}

/** A pattern for a number in digits with its currency before it and its scale after it. */
function amounts(codes: readonly string[]): RegExp {
  const before = codes.length > 0 ? `(?:(${codes.map(RegExp.escape).join('|')}) )?` : '()';
  return new RegExp(`${before}(\\d[\\d,]*(?:\\.\\d+)?)(?: (million|billion))?`, 'g');
}

/** Finds number words, which translations must write in digits so that numbers can be compared. */
export function numberWords(text: string): string[] {
  return (
    text.match(
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
