import { memoizeReading } from '../memoize.ts';
import { allCountries } from '../schema/shared.ts';
import type { Span } from './sentences.ts';

/** The name of a country or region (ISO 3166-1 alpha-2) in a language (BCP 47), from CLDR. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** Ways to write a country besides its name in CLDR, and longer words that hold a name without meaning it. */
export interface CountryForms {
  forms?: readonly string[] | undefined;
  enForms?: readonly string[] | undefined;
  unless?: readonly string[] | undefined;
}

/** A place where a text names a country: its code in ISO 3166-1. */
export interface CountryMention extends Span {
  code: string;
}

/**
 * Finds the countries and regions that a Chinese text names, in the order of the text. A longer name always wins:
 * 印度 inside 印度尼西亚 is not India.
 * @param forms the ways to write them besides their names in CLDR, by code
 */
export const countryMentions = memoizeReading(
  (text, forms: ReadonlyMap<string, CountryForms>): readonly CountryMention[] => {
    const { pattern, codes } = finderFor(forms);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const code = codes.get(match[0]);
      return code === undefined
        ? []
        : [{ code, start: match.index, end: match.index + match[0].length }];
    });
  },
);

/**
 * Finds the countries and regions that an English text names, in the order of the text: whole words, a longer name
 * before a shorter one.
 */
export function englishCountries(
  text: string,
  forms: ReadonlyMap<string, CountryForms>,
): CountryMention[] {
  const { pattern, codes } = englishFinderFor(forms);
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const code = codes.get(name);
    return code === undefined ? [] : [{ code, start: index, end: index + name.length }];
  });
}

/** Every way to write a country in Chinese: its name in CLDR first. */
export function countryWordings(
  code: string,
  forms: ReadonlyMap<string, CountryForms>,
): readonly string[] {
  return [...new Set([countryName(code, 'zh-CN'), ...(forms.get(code)?.forms ?? [])])];
}

interface Finder {
  /** Every name, and every word that is none though it holds one. */
  pattern: RegExp;
  /** The code of each name. */
  codes: ReadonlyMap<string, string>;
}

// The finder of each vocabulary is kept, since every text of a book is searched with the same one.
const finders = new WeakMap<ReadonlyMap<string, CountryForms>, Finder>();

function finderFor(forms: ReadonlyMap<string, CountryForms>): Finder {
  const known = finders.get(forms);
  if (known) return known;
  const codes = new Map(
    allCountries().flatMap((code) => countryWordings(code, forms).map((name) => [name, code])),
  );
  const others = [...forms.values()].flatMap(({ unless = [] }) => unless);
  // Longer words come first, because the first alternative that matches wins.
  const all = [...new Set([...codes.keys(), ...others])].sort((a, b) => b.length - a.length);
  const finder = { pattern: new RegExp(all.map(RegExp.escape).join('|'), 'gu'), codes };
  finders.set(forms, finder);
  return finder;
}

const englishFinders = new WeakMap<ReadonlyMap<string, CountryForms>, Finder>();

function englishFinderFor(forms: ReadonlyMap<string, CountryForms>): Finder {
  const known = englishFinders.get(forms);
  if (known) return known;
  const codes = new Map(
    allCountries().flatMap((code) =>
      [countryName(code, 'en'), ...(forms.get(code)?.enForms ?? [])].map((name) => [name, code]),
    ),
  );
  const all = [...codes.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${all.join('|')})(?![A-Za-z0-9])`, 'g');
  const finder = { pattern, codes };
  englishFinders.set(forms, finder);
  return finder;
}
