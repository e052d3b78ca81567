import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { withoutRendering } from './casebook/without-rendering.ts';
import { folders, registries } from './schema/collections.ts';
import { correctionsSchema } from './schema/correction.ts';
import { siteAddress } from './site-address.ts';

const { contentDir } = siteAddress(process.env);
const registry = <Schema>(of: { file: string; schema: Schema }) => ({
  loader: file(`${contentDir}/${of.file}`),
  schema: of.schema,
});
const filesOf = ({ folder, pattern }: { folder: string; pattern: string }) =>
  withoutRendering(glob({ base: `./${contentDir}/${folder}`, pattern }));

export const collections = {
  cases: defineCollection({
    loader: filesOf(folders.cases),
    schema: folders.cases.schema,
  }),
  editions: defineCollection({
    loader: filesOf(folders.editions),
    schema: folders.editions.schema,
  }),
  translations: defineCollection({
    loader: filesOf(folders.translations),
    schema: folders.translations.schema,
  }),
  brands: defineCollection(registry(registries.brands)),
  ports: defineCollection(registry(registries.ports)),
  customs: defineCollection(registry(registries.customs)),
  goods: defineCollection(registry(registries.goods)),
  topics: defineCollection(registry(registries.topics)),
  corrections: defineCollection({
    // One entry that holds the whole log: Astro warns of a collection that is empty, and a log may be.
    loader: file(`${contentDir}/corrections.yaml`, {
      parser: (text) => [{ id: 'log', entries: parse(text) }],
    }),
    schema: z.object({ entries: correctionsSchema }),
  }),
  glossary: defineCollection(registry(registries.glossary)),
};
