import { z } from 'zod';
import { alias, type Bilingual, bilingual, country, line, slug } from './shared.ts';

const forms = z
  .array(line, { error: 'a list of wordings found in the texts' })
  .optional()
  .describe('Further wordings found in the texts.');
const aliases = z.array(alias, { error: 'a list of aliases' }).optional();
const note = bilingual.optional();
/**
 * Further English wordings found in the translations, in any case, with or without an s at the end; an asterisk stands
 * for any ending: `seiz*`.
 */
const enForms = z
  .array(line, { error: 'a list of English wordings found in the translations' })
  .optional();
const degrees = (limit: number) =>
  z
    .number({ error: 'a number of degrees' })
    .min(-limit, { error: `degrees from -${limit} to ${limit}` })
    .max(limit, { error: `degrees from -${limit} to ${limit}` });
/** Longitude and latitude of the town, in degrees, for the plot of places: ours, not the source's. */
const at = z
  .tuple([degrees(180), degrees(90)], {
    error: 'longitude and latitude in degrees: [121.55, 29.87]',
  })
  .optional();

/** An entry of `content/registry/brands.yaml`. */
export const brandSchema = z.strictObject({
  /** The Chinese name, where the texts use one. */
  zh: line.optional(),
  /** The Latin name that the brand is listed under. */
  en: line,
  /** What the brand is, in one sentence of ours, from outside the source. */
  about: bilingual.optional(),
  /** Further wordings found in the texts. */
  forms,
  enForms,
  /** Other names, from outside the source. */
  aliases,
  /** A note of ours. */
  note,
});

/** An entry of `content/registry/ports.yaml`: a port or checkpoint (口岸). */
export const portSchema = z
  .strictObject({
    zh: line,
    en: line,
    /** Where it is, ISO 3166-1. */
    country,
    /** The customs district in charge (直属海关): an id in customs.yaml; none abroad. */
    customs: slug.optional(),
    at,
    forms,
    enForms,
    aliases,
    note,
  })
  .refine((port) => (port.country === 'CN') === (port.customs !== undefined), {
    path: ['customs'],
    error: 'the district in charge for a port in China (country: CN), and none for a port abroad',
  });

/** An entry of `content/registry/customs.yaml`: 直属海关 (district) or 隶属海关 (house). */
export const customsSchema = z
  .strictObject({
    zh: line,
    en: line,
    /** The form used in lists, as in 黄埔、天津海关. */
    short: line,
    /** `district` for 直属海关, `house` for 隶属海关. */
    level: z.enum(['district', 'house']),
    /** The district that a house belongs to. */
    parent: slug.optional(),
    at,
    enForms,
    aliases,
    note,
  })
  .refine((customs) => (customs.level === 'house') === (customs.parent !== undefined), {
    path: ['parent'],
    error: 'the district that a house belongs to; a district has no parent',
  });

/** An entry of `content/registry/goods.yaml`: a kind of goods. */
export const goodsSchema = z.strictObject({ zh: line, en: line, forms, enForms, aliases, note });

/** An entry of `content/registry/topics.yaml`: a theme under which reasons are read across cases. */
export const topicSchema = z.strictObject({
  zh: line,
  en: line,
  /** What the topic is about, in one sentence of ours. */
  note: bilingual,
  /** Words of which a quote must hold at least one to carry the topic. */
  words: z.array(line, { error: 'a list of words' }).min(1, { error: 'at least one word' }),
});

/** An entry of `content/registry/glossary.yaml`: a term of art, explained in our words. */
export const termSchema = z.strictObject({
  zh: line,
  en: line,
  /** The explanation, ours. */
  note: bilingual,
  /** The provisions it rests on, only where they are certain. */
  basis: bilingual.optional(),
  /** Further wordings found in the texts. */
  forms,
  enForms,
});

export type TopicData = z.output<typeof topicSchema>;
export type TermData = z.output<typeof termSchema>;
export type BrandData = z.output<typeof brandSchema>;
export type PortData = z.output<typeof portSchema>;
export type CustomsData = z.output<typeof customsSchema>;
export type GoodsData = z.output<typeof goodsSchema>;

/** An entry with what we say of it in one language. */
export type Localised<Data> = {
  [Key in keyof Data]: Key extends 'about' | 'note' | 'basis'
    ? Data[Key] extends infer Words
      ? Words extends Bilingual
        ? string
        : Words
      : never
    : Key extends 'aliases'
      ? { name: string; note: string }[] | Extract<Data[Key], undefined>
      : Data[Key];
};
