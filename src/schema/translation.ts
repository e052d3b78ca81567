import { z } from 'zod';
import { described } from './described.ts';
import { place } from './evidence.ts';
import { line } from './shared.ts';

const words = (most: number) =>
  line
    .max(most, { error: `English of at most ${most} characters` })
    .refine((text) => !/\p{Script=Han}/u.test(text), { error: 'English without Han characters' });

const byId = (value: z.ZodType<string>) =>
  z.record(z.string(), value, { error: 'ids with their English' }).optional();

const quote = z.union(
  [
    line,
    z.strictObject({
      at: place.optional(),
      exact: line,
      prefix: line.optional(),
      suffix: line.optional(),
    }),
  ],
  {
    error:
      'words of the English text, or { at: f3, exact: … } with prefix or suffix where they stand twice',
  },
);

/** The English words of a fact: a quote, or a list of them. */
const quotes = z.preprocess(
  (given) => (Array.isArray(given) ? given : [given]),
  z.array(quote).min(1, { error: 'at least one quote' }),
);

/**
 * Front matter of `content/translations/en/*.md`: the English of a case's title and of our own words about it.
 * The body is its text, paragraph by paragraph.
 */
export const translationSchema = z.strictObject(
  {
    title: described(words(200), {
      zh: '标题的英译，不含案例序号。',
      en: 'Title in English, without the number of the case.',
    }),
    summary: described(
      words(320).refine((text) => /^[^\n]+\.$/.test(text), {
        error: 'one sentence that ends in a full stop',
      }),
      { zh: '摘要的英译，一句话。', en: 'Our summary in English, in one sentence.' },
    ),
    labels: described(byId(words(70)), {
      zh: '每个 label 的英译，以所属事实的编号为键：figures-heads-seized、detection-targeting、reasons-r1。',
      en: 'English of every label, by the id of its fact: figures-heads-seized, detection-targeting, reasons-r1.',
    }),
    quotes: described(
      z.record(z.string(), quotes, { error: 'ids with their English words' }).optional(),
      {
        zh: '译文里载明某项事实的字句，以该事实的编号为键；数字和日期读得出的不必填写。',
        en: 'Words of the translation that state a fact, by the id of the fact; not needed for numbers and dates that can be read.',
      },
    ),
    notes: described(byId(line), {
      zh: '各项事实的 note 的英译，以事实的编号为键；所引的原文字句保留中文。',
      en: 'English of every note on a fact, by the id of the fact. Words of the source that it quotes stay Chinese.',
    }),
    editorial: described(byId(line), {
      zh: '每条校记与按语的 reason 的英译，以其编号为键。',
      en: 'English of the reason of every editorial note, by the id of the note.',
    }),
  },
  { error: 'a front matter of keys and values' },
);

/** Words of a translation, as its editor quotes them. */
export type TranslatedQuote = z.output<typeof quote>;
export type TranslationData = z.output<typeof translationSchema>;
