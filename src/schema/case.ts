import { z } from 'zod';
import { country, line, paragraphId, slug, uniqueList } from './shared.ts';

/** Which way the goods crossed the border. */
export const directions = ['import', 'export'] as const;
/** Kinds of intellectual property right. */
export const rights = ['trademark', 'patent', 'copyright'] as const;
/** How the goods travelled or were traded, as the text says or shows it. */
export const channels = [
  'sea',
  'land-border',
  'post-and-courier',
  'general-cargo',
  'bonded-zone',
  'border-trade',
  'cross-border-e-commerce',
  'trade-service-platform',
] as const;
/** What a customs office does in a case: stands in the title, acts in the text, is only mentioned. */
export const customsRoles = ['titled', 'acting', 'mentioned'] as const;
/** How a brand comes into a case: its mark is infringed, or only its right holder is named. */
export const brandRoles = ['mark', 'holder'] as const;
/** The collections whose names are looked for in the texts. */
export const namedCollections = ['brands', 'ports', 'customs', 'goods'] as const;

const id = (of: string) => slug.describe(`id in content/registry/${of}.yaml`);

/** Front matter of `content/cases/*.md`: what we assert of a case. The body is the source's text. */
export const caseSchema = z.strictObject(
  {
    /** The edition the case belongs to: the name of a file in `content/editions`. */
    edition: z.string({ error: 'the edition in quotes, such as "2016"' }),
    /** The case's number in its edition, from 1. */
    number: z.int({ error: 'a whole number from 1' }).min(1, { error: 'a whole number from 1' }),
    /** The title, verbatim, without 案例一：. */
    title: line,
    /** One sentence of ours that adds no fact to the text. */
    summary: line
      .max(120, { error: 'one sentence of at most 120 characters' })
      .refine((text) => /^[^。！？]+。$/.test(text), {
        error: 'one sentence that ends in a full stop (。) and holds no other',
      }),
    /** Import or export. */
    direction: z.enum(directions),
    /** The rights infringed or suspected to be. */
    rights: uniqueList(z.enum(rights), (right) => right).refine((list) => list.length > 0, {
      error: 'at least one kind of right',
    }),
    /** The goods, as the text names them. */
    goods: uniqueList(id('goods'), (goods) => goods),
    /** Channels of transport and trade; empty where the text states none. */
    channels: uniqueList(z.enum(channels), (channel) => channel),
    /** Where exported goods were bound, ISO 3166-1; empty where the text does not say. */
    destinations: uniqueList(country, (code) => code),
    /** Customs districts and houses in the case, in the order of the text. */
    customs: uniqueList(
      z.strictObject({ id: id('customs'), role: z.enum(customsRoles) }),
      (customs) => customs.id,
    ),
    /** Ports and checkpoints named in the text. */
    ports: uniqueList(id('ports'), (port) => port),
    /** Brands whose marks or holders the text names. */
    brands: uniqueList(
      z.strictObject({ id: id('brands'), role: z.enum(brandRoles) }),
      (brand) => brand.id,
    ),
    /** Sentences that a page break of the source cut in two, joined here. */
    joins: uniqueList(
      z.strictObject({
        /** The paragraph in which the halves are joined. */
        paragraph: paragraphId,
        /** The words just before the page break. */
        before: line,
        /** The words just after it. */
        after: line,
      }),
      (join) => `${join.paragraph} ${join.before}`,
    ),
    /** Registry names whose words stand in the text but mean something else there. */
    notNamed: uniqueList(
      z.strictObject({
        collection: z.enum(namedCollections),
        id: slug,
        /** What the words mean here, in one sentence of ours. */
        reason: line,
      }),
      (name) => `${name.collection} ${name.id}`,
    ).optional(),
  },
  { error: 'a front matter of keys and values' },
);

export type CaseData = z.output<typeof caseSchema>;
export type Direction = CaseData['direction'];
export type NamedCollection = (typeof namedCollections)[number];
