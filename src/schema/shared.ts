import { z } from 'zod';
import { described } from './described.ts';

/** A form of ids, as a pattern and in words for messages. */
export interface IdForm {
  pattern: RegExp;
  says: string;
}

/** The form of most ids; they become parts of addresses. */
export const slugs: IdForm = {
  pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  says: 'lower-case letters, digits and single hyphens',
};

/** An id in a registry: lower-case Latin letters, digits and single hyphens. */
export const slug = z
  .string({ error: 'an id in lower-case letters, digits and hyphens' })
  .regex(slugs.pattern, {
    error: 'an id in lower-case letters, digits and single hyphens, such as "ray-ban"',
  });

/** Text of one line: not empty, no space at either end, Unicode NFC. */
export const line = z
  .string({ error: 'text' })
  .refine((text) => text.length > 0 && text === text.trim() && !text.includes('\n'), {
    error: 'text on one line, not empty, without spaces at its ends',
  })
  .refine((text) => text === text.normalize('NFC'), { error: 'text in Unicode normal form C' });

/** A calendar day, ISO 8601 `YYYY-MM-DD`, as YAML 1.2 has it, with or without quotes. */
export const isoDay = z.iso.date({ error: 'a real day written "YYYY-MM-DD"' });

/** A day, a month or a year, as precise as it is known: `2017-04-20`, `2017-04`, `2017`. */
export const partialDate = z
  .string({ error: 'a date in quotes, such as "2017-04-20" or "2017-04"' })
  .refine(isPartialDate, {
    error: 'a real day written "YYYY-MM-DD", or a month "YYYY-MM" or a year "YYYY"',
  });

/** A country or region, ISO 3166-1 alpha-2. */
export const country = z
  .string({ error: 'a country code of ISO 3166-1, such as US' })
  .refine(isCountry, { error: 'a country code of ISO 3166-1 in two capital letters, such as US' });

/** A SHA-256 in hexadecimal. */
export const sha256 = z
  .string({ error: 'a SHA-256 of 64 hexadecimal digits' })
  .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 of 64 hexadecimal digits' });

/** Words of ours in both languages. */
export const bilingual = z.strictObject(
  {
    zh: described(line, { zh: '中文。', en: 'Chinese.' }),
    en: described(line, { zh: '英文。', en: 'English.' }),
  },
  { error: 'both languages: { zh: …, en: … }' },
);
export type Bilingual = z.output<typeof bilingual>;

/** Where a statement of ours comes from; without it the statement is unconfirmed. */
export const from = described(slug, {
  zh: '出处：outside.yaml 里的编号；不填即为未经证实。',
  en: 'Where it comes from: an id in outside.yaml; without it the statement is unconfirmed.',
}).optional();

/** Words of ours in both languages about something that no case says, with their source. */
export const sourced = z.strictObject(
  {
    zh: described(line, { zh: '中文。', en: 'Chinese.' }),
    en: described(line, { zh: '英文。', en: 'English.' }),
    from,
  },
  { error: 'both languages and, where it is known, the source: { zh: …, en: …, from: … }' },
);

/** Outside knowledge: another name of an entity that the source does not use. */
export const alias = z.strictObject(
  {
    name: described(line, {
      zh: '名称，按人们通常的写法。',
      en: 'Name, as people write it.',
    }),
    note: described(bilingual, {
      zh: '收录的理由，本站一句话，中英文。',
      en: 'Why it is listed, in one sentence of ours, in Chinese and English.',
    }),
    from,
  },
  { error: 'an alias with a "name" and a "note" that says why it is listed' },
);

const everydayWords = z
  .array(line, { error: 'a list of words' })
  .min(1, { error: 'at least one word, or no list' });

/** What people call a thing besides its names, in both languages: outside knowledge, for search alone. */
export const everyday = z.strictObject(
  {
    zh: described(everydayWords, {
      zh: '中文俗称与别名。',
      en: 'Everyday words in Chinese.',
    }).optional(),
    en: described(everydayWords, {
      zh: '英文俗称与别名，不计词形变化。',
      en: 'Everyday words in English; their other forms are known.',
    }).optional(),
  },
  { error: 'words in Chinese ("zh"), in English ("en") or in both' },
);

/** The id of a paragraph: `f1…` in 案情介绍, `r1…` in 评选理由. */
export const paragraphId = z
  .string({ error: 'a paragraph id' })
  .regex(/^[fr][1-9][0-9]*$/, { error: 'a paragraph id such as f1 or r2' });

/** A list in which no value stands twice. */
export function uniqueList<T extends z.ZodType>(item: T, key: (value: z.output<T>) => unknown) {
  return z
    .array(item, { error: 'a list' })
    .refine((values) => new Set(values.map(key)).size === values.length, {
      error: 'a list in which each entry stands once',
    });
}

/** Every code of ISO 3166-1 alpha-2, in alphabetical order. */
export function allCountries(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
}

// Codes that CLDR has names for, but ISO 3166-1 assigns to no country.
const notCountries = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'XK',
  'ZZ',
]);
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || notCountries.has(code)) return false;
  // Withdrawn codes such as DD and UK stand for another one.
  return countryNames.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

/** Whether a text is a day that exists, a month or a year, in ISO 8601. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(text)) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
