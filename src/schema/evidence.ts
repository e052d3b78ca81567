import { z } from 'zod';
import { described } from './described.ts';
import { line } from './shared.ts';

/** The id of a paragraph: `title`, `f1…` in 案情介绍, `r1…` in 评选理由. */
export const place = z
  .string({ error: 'a paragraph: title, f1, r2 …' })
  .regex(/^(?:title|[fr][1-9][0-9]*)$/, { error: 'a paragraph: title, f1, r2 …' });

/** Words of a paragraph, as a W3C Web Annotation TextQuoteSelector. */
export const quote = z.strictObject(
  {
    paragraph: described(place, {
      zh: '引文所在段落：title 为标题，f1 起为案情，r1 起为理由。',
      en: 'Paragraph of the quotation: title; f1 and following, case information; r1 and following, reasons.',
    }),
    exact: described(line, {
      zh: '原文字句，一字不差。',
      en: 'Words of the source, character for character.',
    }),
    prefix: described(line, {
      zh: '紧接在引文之前的字，仅在字句重复时填写。',
      en: 'Characters just before the quotation, given only where the words occur more than once.',
    }).optional(),
    suffix: described(line, {
      zh: '紧接在引文之后的字，仅在字句重复时填写。',
      en: 'Characters just after the quotation, given only where the words occur more than once.',
    }).optional(),
  },
  { error: 'a quote { paragraph, exact } with prefix or suffix where the words stand twice' },
);

const evidence = described(
  z.array(quote, { error: 'a list of quotes' }).min(1, { error: 'at least one quote' }),
  { zh: '载明此项的原文字句。', en: 'Words of the source that state this.' },
);

const note = described(line, {
  zh: '本站说明；推断的事项必须说明所据字句。',
  en: 'Our note; where something is inferred, it must say from which words.',
}).optional();

/** The fields of every asserted value: how it was established, and the words that support it. */
export const ground = {
  basis: described(z.enum(['stated', 'inferred']), {
    zh: '依据：stated 案文写明，inferred 由所引字句推断。',
    en: 'Basis. stated: stated in the text; inferred: inferred from the words quoted.',
  }),
  note,
  evidence,
};

/** The same for values that may be computed from others; computed ones have no words of their own. */
export const computedGround = {
  basis: described(z.enum(['stated', 'inferred', 'computed']), {
    zh: '依据：stated 案文写明，inferred 由所引字句推断，computed 由其他数字算出。',
    en: 'Basis. stated: stated in the text; inferred: inferred from the words quoted; computed: calculated from other figures.',
  }),
  note,
  evidence: evidence.optional(),
};

/** A refinement for all facts: an inferred value must say what it is inferred from. */
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
