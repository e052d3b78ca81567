import { z } from 'zod';
import { described } from './described.ts';
import { place } from './evidence.ts';
import { bilingual, isoDay, line, sha256, slug } from './shared.ts';

/** An entry of `content/corrections.yaml`: a change to something already published. */
const correctionSchema = z.strictObject({
  id: described(slug, { zh: '更正编号。', en: 'Id of the correction.' }),
  case: described(line, { zh: '所涉案例。', en: 'Case concerned.' }),
  paragraph: described(place, { zh: '所涉段落。', en: 'Paragraph concerned.' }).optional(),
  class: described(z.enum(['text', 'citation-affecting', 'metadata', 'translation', 'editorial']), {
    zh: 'text 案文，citation-affecting 影响引用，metadata 要素，translation 译文，editorial 按语。',
    en: 'text: the text; citation-affecting: affects citations; metadata: key facts; translation: the translation; editorial: editorial notes.',
  }),
  was: described(line, { zh: '更正前。', en: 'Before the correction.' }),
  now: described(line.nullable(), {
    zh: '更正后；撤去的为 null。',
    en: 'After the correction; null for what was withdrawn.',
  }),
  reason: described(bilingual, { zh: '理由，中英文。', en: 'Reason, in Chinese and English.' }),
  evidence: described(line, { zh: '依据。', en: 'Basis.' }).optional(),
  errorOccurred: described(isoDay, {
    zh: '错误出现的日期。',
    en: 'Date on which the error occurred.',
  }).optional(),
  correctedOn: described(isoDay, { zh: '更正日期。', en: 'Date of the correction.' }),
  hashBefore: described(sha256, {
    zh: '更正前案文的 SHA-256。',
    en: 'SHA-256 of the text before the correction.',
  }).optional(),
  hashAfter: described(sha256, {
    zh: '更正后案文的 SHA-256。',
    en: 'SHA-256 of the text after the correction.',
  }).optional(),
});

export const correctionsSchema = z.array(correctionSchema, {
  error: 'a list of corrections, or []',
});

const ids = z.array(line, { error: 'a list of ids' });

/** What has been published of a case. */
const ledgerCase = z.strictObject({
  since: described(isoDay, {
    zh: '首次公布之日。',
    en: 'The day on which it was first published.',
  }).optional(),
  text: described(sha256, { zh: '已公布案文的 SHA-256。', en: 'SHA-256 of the published text.' }),
  english: described(sha256, {
    zh: '已公布英译的 SHA-256。',
    en: 'SHA-256 of the published English translation.',
  }).optional(),
  ids: described(ids, {
    zh: '段落、各项事实与校记的编号。',
    en: 'Ids of the paragraphs, the facts and the notes.',
  }),
  readings: described(z.record(z.string(), line), {
    zh: '由案文字句读出的数值、单位、日期等，以事实的编号为键。',
    en: 'What was read from the words of the text (values, units, dates), by the id of the fact.',
  }),
});

/** `content/ledger.yaml`: what has been published, by permanent id; written by `npm run ledger`. */
export const ledgerSchema = z.strictObject({
  cases: described(z.record(z.string(), ledgerCase), {
    zh: '各案已公布的内容，以案例编号为键。',
    en: 'What has been published of each case, by the id of the case.',
  }),
  entities: described(z.record(z.string(), ids), {
    zh: '各名录里已有页面的编号，以名录为键。',
    en: 'Ids that have a page, by list of names.',
  }),
});

export type Correction = z.output<typeof correctionSchema>;
export type Ledger = z.output<typeof ledgerSchema>;
