import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { folders, registries } from './schema/collections.ts';
import { correctionsSchema } from './schema/correction.ts';
import { siteAddress } from './site-address.ts';

const { contentDir } = siteAddress(process.env);
const registry = <Schema>(of: { file: string; schema: Schema }) => ({
  loader: file(`${contentDir}/${of.file}`),
  schema: of.schema,
});

export const collections = {
  cases: defineCollection({
    // Deferred, because an error in a Markdown plugin must stop the build.
    loader: glob({
      base: `./${contentDir}/${folders.cases.folder}`,
      pattern: folders.cases.pattern,
      deferRender: true,
    }),
    schema: folders.cases.schema,
  }),
  editions: defineCollection({
    loader: glob({
      base: `./${contentDir}/${folders.editions.folder}`,
      pattern: folders.editions.pattern,
    }),
    schema: folders.editions.schema,
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
