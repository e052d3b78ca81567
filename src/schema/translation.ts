import { z } from 'zod';
import { line } from './shared.ts';

const words = (most: number) =>
  line
    .max(most, { error: `English of at most ${most} characters` })
    .refine((text) => !/\p{Script=Han}/u.test(text), { error: 'English without Han characters' });

const byId = (value: z.ZodType<string>) =>
  z.record(z.string(), value, { error: 'ids with their English' }).optional();

/**
 * Front matter of `content/translations/en/*.md`: the English of what a case says in our own words and of its title.
 * The body is its text, paragraph by paragraph.
 */
export const translationSchema = z.strictObject(
  {
    /** The title, without the number of the case. */
    title: words(200),
    /** The English of our summary: one sentence. */
    summary: words(320).refine((text) => /^[^\n]+\.$/.test(text), {
      error: 'one sentence that ends in a full stop',
    }),
    /** The English of every `label`, by the id of its fact: figures-heads-seized, detection-targeting, reasons-r1. */
    labels: byId(words(70)),
    /** The English of every `note` on a fact, by the id of the fact. Words of the source that it quotes stay Chinese. */
    notes: byId(line),
    /** The English of the `reason` of every editorial note, by its id. */
    editorial: byId(line),
  },
  { error: 'a front matter of keys and values' },
);

export type TranslationData = z.output<typeof translationSchema>;
