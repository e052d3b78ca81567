import { z } from 'zod';
import { line } from './shared.ts';

/** The id of a paragraph: `title`, `f1…` in 案情介绍, `r1…` in 评选理由. */
export const place = z
  .string({ error: 'a paragraph: title, f1, r2 …' })
  .regex(/^(?:title|[fr][1-9][0-9]*)$/, { error: 'a paragraph: title, f1, r2 …' });

/** Words of a paragraph, as a W3C Web Annotation TextQuoteSelector. */
export const quote = z.strictObject(
  {
    paragraph: place.describe('引文所在段落：title 为标题，f1 起为案情，r1 起为理由。'),
    exact: line.describe('原文字句，一字不差。'),
    prefix: line.optional().describe('紧接在引文之前的字，仅在字句重复时填写。'),
    suffix: line.optional().describe('紧接在引文之后的字，仅在字句重复时填写。'),
  },
  { error: 'a quote { paragraph, exact } with prefix or suffix where the words stand twice' },
);

const evidence = z
  .array(quote, { error: 'a list of quotes' })
  .min(1, { error: 'at least one quote' })
  .describe('载明此项的原文字句。');

const note = line.optional().describe('本站说明；推断的事项必须说明所据字句。');

/** What every asserted value has: how it was come by, and the words. */
export const ground = {
  basis: z
    .enum(['stated', 'inferred'])
    .describe('依据：stated 案文写明，inferred 由所引字句推断。'),
  note,
  evidence,
};

/** The same for values that may be computed from others, which then have no words of their own. */
export const computedGround = {
  basis: z
    .enum(['stated', 'inferred', 'computed'])
    .describe('依据：stated 案文写明，inferred 由所引字句推断，computed 由其他数字算出。'),
  note,
  evidence: evidence.optional(),
};

/** An inferred value says from what: a refinement for all facts. */
export function saysWhy(fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null || !('basis' in fact)) return true;
  return fact.basis !== 'inferred' || ('note' in fact && fact.note !== undefined);
}
export const whyMissing = {
  path: ['note'],
  error: 'a sentence that says from which words the value is inferred',
};

export type Quote = z.output<typeof quote>;
export type Basis = 'stated' | 'inferred' | 'computed';
