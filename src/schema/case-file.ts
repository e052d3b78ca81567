import { z } from 'zod';
import { caseSchema } from './case.ts';
import { described, descriptions } from './described.ts';
import { place, quote as quoteInFull } from './evidence.ts';
import { country, isoDay, line, paragraphId, slug } from './shared.ts';
import { certainties, namedCollections } from './vocabulary.ts';
import { valueIn } from './vocabulary-files.ts';

/*
 * The front matter of `content/cases/*.md`, as editors write it. It is short: entries stand under their ids, a fact is
 * stated unless it says otherwise, and what the quoted words say (value, unit, hedge, date, currency, often the kind)
 * is read from them and never typed. `book/expand` makes the full case of it, which `case.ts` describes.
 */

const { paragraph, exact, prefix, suffix } = quoteInFull.shape;
const quoteFields = { exact, prefix, suffix };
const at = paragraph;

/** Words of a paragraph, as a W3C Web Annotation TextQuoteSelector. */
const quote = z.strictObject(
  { at, ...quoteFields },
  { error: 'a quote { at: f1, exact: … }, with prefix or suffix where the words stand twice' },
);

const words = {
  at: at.optional(),
  exact: exact.optional(),
  prefix,
  suffix,
  quotes: described(z.array(quote, { error: 'a list of quotes' }).min(1, { error: 'a quote' }), {
    zh: '几处引文，代替单独一处。',
    en: 'Several quotations, in place of a single one.',
  }).optional(),
  inferred: described(line, {
    zh: '案文未直写而由所引字句推断的，写明理由。',
    en: 'Why it is inferred from the words quoted, where they do not state it.',
  }).optional(),
  note: described(line, {
    zh: '对案文写明之事的说明。',
    en: 'Our note on what the words state.',
  }).optional(),
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

const { date } = caseSchema.shape.events.element.shape;
const stage = valueIn('stages').optional();
const event = fact({
  label,
  kind: valueIn('event-kinds'),
  date: date.optional(),
  stage,
  background: z.literal(true, { error: 'true, or nothing' }).optional(),
});

const outcome = fact({
  label,
  value: valueIn('outcomes'),
  sphere: valueIn('spheres').optional(),
  country: country.optional(),
  stage,
  background: z.literal(true, { error: 'true, or nothing' }).optional(),
});

const wordsByPlace = (example: string) =>
  z.record(place, z.array(line, { error: 'a list of words' }), {
    error: `words under their paragraphs, as "${example}"`,
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

const { figures: chosen, outcome: result } = caseSchema.shape.headline.shape;
const headline = z.strictObject({
  figures: chosen.max(4, { error: 'a list of at most four ids of figures' }).optional(),
  outcome: result,
});

const { value: direction } = caseSchema.shape.direction.unwrap().shape;
const reason = z.strictObject({
  label,
  // A reason that none of our topics fits has none.
  topics: z
    .record(slug, fact({}, false), {
      error: 'topics under their ids, as "risk-analysis: { exact: … }"; none where no topic fits',
    })
    .optional(),
});

/** Gives a key of the file the description that the same key has in the full case. */
function asInFull<Schema extends z.ZodType>(
  key: keyof typeof caseSchema.shape,
  schema: Schema,
): Schema {
  const full: z.ZodType = caseSchema.shape[key];
  const inner = full instanceof z.ZodOptional ? full.unwrap() : full;
  const description = descriptions.get(inner as z.ZodType);
  if (description === undefined) throw new Error(`The key ${key} has no description.`);
  return described(schema, description);
}

/** Front matter of `content/cases/*.md`. The body is the source's text. */
export const caseFileSchema = z.strictObject(
  {
    title: asInFull('title', line),
    draft: described(z.literal(true, { error: 'true, or left out' }), {
      zh: '由程序起草、尚未经人核对；这样的案例不公布。',
      en: 'Whether a program has drafted it and nobody has looked it through; such a case is not published.',
    }).optional(),
    summary: asInFull(
      'summary',
      line
        .max(120, { error: 'one sentence of at most 120 characters' })
        .refine((text) => /^[^。！？]+。$/.test(text), {
          error: 'one sentence that ends in a full stop (。) and holds no other',
        }),
    ),
    headline: asInFull('headline', headline),
    direction: asInFull('direction', fact({ value: direction })).optional(),
    rights: asInFull('rights', mapOf(fact({}))),
    goods: asInFull('goods', mapOf(fact({}))),
    channels: asInFull('channels', mapOf(fact({}))),
    countries: asInFull(
      'countries',
      z.record(country, fact({ role: valueIn('country-roles') })).optional(),
    ),
    customs: asInFull('customs', mapOf(fact({ role: valueIn('customs-roles') }))),
    ports: asInFull('ports', mapOf(fact({ role: valueIn('port-roles') }))),
    brands: asInFull(
      'brands',
      mapOf(fact({ role: valueIn('brand-roles'), written: z.array(line).min(1).optional() })),
    ),
    holders: asInFull(
      'holders',
      mapOf(fact({ label: line.optional(), brand: slug.optional(), country: country.optional() })),
    ),
    parties: asInFull(
      'parties',
      mapOf(fact({ label: line.optional(), role: valueIn('party-roles') })),
    ),
    bodies: asInFull(
      'bodies',
      mapOf(
        fact({
          label: line.optional(),
          kind: valueIn('body-kinds'),
          aka: z.array(line).optional(),
        }),
      ),
    ),
    detection: asInFull('detection', mapOf(fact({ label, stage }))),
    figures: asInFull('figures', mapOf(figure)),
    events: asInFull('events', mapOf(event)),
    outcomes: asInFull('outcomes', mapOf(outcome)),
    reasons: asInFull('reasons', z.record(paragraphId, reason).optional()),
    identifiers: asInFull('identifiers', mapOf(fact({ label }))),
    notNumbers: asInFull('notFigures', wordsByPlace('f1: [一举]').optional()),
    notOutcomes: described(wordsByPlace('f1: [判决]'), {
      zh: '与某种结果的用语相同而不表示有此结果的词语，按段落。',
      en: 'Words that are those of an outcome and tell of none, by paragraph.',
    }).optional(),
    notes: asInFull('notes', mapOf(note)),
    joins: asInFull(
      'joins',
      z
        .record(paragraphId, z.array(z.strictObject({ before: line, after: line })).min(1))
        .optional(),
    ),
    notNamed: asInFull(
      'notNamed',
      z.partialRecord(outOf(namedCollections), z.record(slug, line)).optional(),
    ),
  },
  { error: 'a front matter of keys and values' },
);

export type CaseFile = z.output<typeof caseFileSchema>;
