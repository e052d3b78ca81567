import { z } from 'zod';
import { place } from './evidence.ts';
import { bilingual, isoDay, line, slug } from './shared.ts';

const hash = z
  .string({ error: 'a SHA-256 of 64 hexadecimal digits' })
  .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 of 64 hexadecimal digits' });

/** An entry of `content/corrections.yaml`: a change to something already published. */
const correctionSchema = z.strictObject({
  id: slug.describe('更正编号。'),
  case: line.describe('所涉案例。'),
  paragraph: place.optional().describe('所涉段落。'),
  class: z
    .enum(['text', 'citation-affecting', 'metadata', 'translation', 'editorial'])
    .describe(
      'text 案文，citation-affecting 影响引用，metadata 要素，translation 译文，editorial 按语。',
    ),
  was: line.describe('更正前。'),
  now: line.nullable().describe('更正后；撤去的为 null。'),
  reason: bilingual.describe('理由，中英文。'),
  evidence: line.optional().describe('依据。'),
  errorOccurred: isoDay.optional().describe('错误出现的日期。'),
  correctedOn: isoDay.describe('更正日期。'),
  hashBefore: hash.optional().describe('更正前案文的 SHA-256。'),
  hashAfter: hash.optional().describe('更正后案文的 SHA-256。'),
});

export const correctionsSchema = z.array(correctionSchema, {
  error: 'a list of corrections, or []',
});

/** `content/ledger.yaml`: what has been published, by permanent id; written by `npm run ledger`. */
export const ledgerSchema = z.strictObject({
  /** Case id → the SHA-256 of its published text and of its English, and the ids of its paragraphs, facts and notes. */
  cases: z.record(
    z.string(),
    z.strictObject({
      text: hash,
      english: hash.optional(),
      ids: z.array(line, { error: 'a list of ids' }),
    }),
  ),
  /** Collection → ids of entity pages. */
  entities: z.record(z.string(), z.array(line, { error: 'a list of ids' })),
});

export type Correction = z.output<typeof correctionSchema>;
export type Ledger = z.output<typeof ledgerSchema>;
