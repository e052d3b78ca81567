import { z } from 'zod';
import { place } from './evidence.ts';
import { country, isoDay, line, paragraphId, slug } from './shared.ts';
import { certainties, directions, namedCollections } from './vocabulary.ts';
import { valueIn } from './vocabulary-files.ts';

/*
 * The front matter of `content/cases/*.md`, as editors write it. It is short: entries stand under their ids, a fact is
 * stated unless it says otherwise, and what the quoted words say (value, unit, hedge, date, currency, often the kind)
 * is read from them and never typed. `book/expand` makes the full case of it, which `case.ts` describes.
 */

const quoteFields = {
  exact: line,
  prefix: line.optional(),
  suffix: line.optional(),
};

/** Words of a paragraph, as a W3C Web Annotation TextQuoteSelector. */
const quote = z.strictObject(
  { at: place, ...quoteFields },
  { error: 'a quote { at: f1, exact: … }, with prefix or suffix where the words stand twice' },
);

const words = {
  at: place.optional(),
  exact: line.optional(),
  prefix: line.optional(),
  suffix: line.optional(),
  quotes: z.array(quote, { error: 'a list of quotes' }).min(1, { error: 'a quote' }).optional(),
  inferred: line.optional(),
  note: line.optional(),
};

/** The words that state a fact, or from which it is inferred. */
export interface ShortGround {
  /** The paragraph of a single quote. */
  at?: string | undefined;
  exact?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
  /** Several quotes, in place of a single one. */
  quotes?: z.output<typeof quote>[] | undefined;
  /** Why a fact is inferred that the words do not state. */
  inferred?: string | undefined;
  /** A note on a fact that the words state. */
  note?: string | undefined;
}

/** Reports a fact without words, or with words in two ways. */
function saysWhere({ at, exact, prefix, suffix, quotes }: ShortGround, needsPlace: boolean) {
  if (quotes !== undefined) return [at, exact, prefix, suffix].every((one) => one === undefined);
  return exact !== undefined && (at !== undefined || !needsPlace);
}

const fact = <Shape extends z.ZodRawShape>(shape: Shape, needsPlace = true) =>
  z
    .strictObject({ ...shape, ...words })
    .refine((one) => saysWhere(one as ShortGround, needsPlace), {
      error: `the words: "${needsPlace ? 'at" and "' : ''}exact" for one quote, or "quotes" for several`,
    })
    .refine(
      (one) =>
        (one as ShortGround).inferred === undefined || (one as ShortGround).note === undefined,
      {
        path: ['note'],
        error: '"inferred" with the reason, or "note" on what is stated, not both',
      },
    );

const mapOf = <Value extends z.ZodType>(value: Value) =>
  z.record(slug, value, { error: 'entries under their ids, as "heads-seized: { … }"' }).optional();

/** A value or several of them: `of: shoes` or `of: [shoes, nike]`. */
const oneOrMore = z.preprocess(
  (given) => (typeof given === 'string' ? [given] : given),
  z.array(slug, { error: 'an id or a list of ids' }).min(1, { error: 'an id' }),
);

const label = line.max(30, { error: 'a label of at most 30 characters' });
const outOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values);

const figure = z
  .strictObject({
    label,
    kind: valueIn('figure-kinds').optional(),
    unit: line.optional(),
    of: oneOrMore.optional(),
    formula: line.optional(),
    ...words,
  })
  .refine((one) => (one.formula === undefined ? saysWhere(one, true) : one.exact === undefined), {
    error:
      'the words ("at" and "exact", or "quotes") for a figure of the text, "formula" without words for a computed one',
  });

const event = fact({
  label,
  kind: valueIn('event-kinds'),
  date: line.optional(),
  stage: valueIn('stages').optional(),
  background: z.literal(true, { error: 'true, or nothing' }).optional(),
});

const outcome = fact({
  label,
  value: valueIn('outcomes'),
  sphere: valueIn('spheres').optional(),
  stage: valueIn('stages').optional(),
  background: z.literal(true, { error: 'true, or nothing' }).optional(),
});

const note = z.strictObject({
  at: place,
  ...quoteFields,
  kind: valueIn('note-kinds'),
  reading: line.optional(),
  certainty: outOf(certainties),
  reason: line,
  date: isoDay,
});

/** Front matter of `content/cases/*.md`. The body is the source's text. */
export const caseFileSchema = z.strictObject(
  {
    title: line,
    summary: line
      .max(120, { error: 'one sentence of at most 120 characters' })
      .refine((text) => /^[^。！？]+。$/.test(text), {
        error: 'one sentence that ends in a full stop (。) and holds no other',
      }),
    headline: z.strictObject({
      figures: z.array(slug, { error: 'a list of one to four ids of figures' }).max(4).optional(),
      outcome: slug.optional(),
    }),
    direction: fact({ value: outOf(directions) }).optional(),
    rights: mapOf(fact({})),
    goods: mapOf(fact({})),
    channels: mapOf(fact({})),
    countries: z.record(country, fact({ role: valueIn('country-roles') })).optional(),
    customs: mapOf(fact({ role: valueIn('customs-roles') })),
    ports: mapOf(fact({ role: valueIn('port-roles') })),
    brands: mapOf(fact({ role: valueIn('brand-roles'), written: z.array(line).min(1).optional() })),
    holders: mapOf(
      fact({ label: line.optional(), brand: slug.optional(), country: country.optional() }),
    ),
    parties: mapOf(fact({ label: line.optional(), role: valueIn('party-roles') })),
    bodies: mapOf(
      fact({ label: line.optional(), kind: valueIn('body-kinds'), aka: z.array(line).optional() }),
    ),
    detection: mapOf(fact({ label })),
    figures: mapOf(figure),
    events: mapOf(event),
    outcomes: mapOf(outcome),
    reasons: z
      .record(
        paragraphId,
        z.strictObject({
          label,
          topics: z
            .record(slug, fact({}, false))
            .refine((topics) => Object.keys(topics).length > 0, { error: 'at least one topic' }),
        }),
      )
      .optional(),
    identifiers: mapOf(fact({ label })),
    /** Words that hold a numeral and are no number, by paragraph. */
    notNumbers: z
      .record(place, z.array(line, { error: 'a list of words' }), {
        error: 'words under their paragraphs, as "f1: [一举]"',
      })
      .optional(),
    notes: mapOf(note),
    /** The places where a page break of the source cuts a paragraph, by paragraph. */
    joins: z
      .record(paragraphId, z.array(z.strictObject({ before: line, after: line })).min(1))
      .optional(),
    /** Names that the words of the text spell and do not mean, with the reason. */
    notNamed: z.partialRecord(outOf(namedCollections), z.record(slug, line)).optional(),
  },
  { error: 'a front matter of keys and values' },
);

export type CaseFile = z.output<typeof caseFileSchema>;
