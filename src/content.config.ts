import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import type { Entry, TextEntry } from './read/records.ts';
import { folders, registries } from './schema/collections.ts';
import { correctionsSchema } from './schema/correction.ts';
import { records } from './site/sites.ts';

type Name = keyof typeof folders | keyof typeof registries;

/**
 * A loader that fills a collection from the one reading that the check, the pages and the index share. Every entry
 * was validated there by the schema of its collection.
 */
function fromRecords(name: Name): Loader {
  return {
    name: 'records',
    load: async ({ store }) => {
      store.clear();
      const entries: readonly (Entry<object> | TextEntry<object>)[] = records()[name];
      for (const entry of entries) {
        const { id, data, file } = entry;
        store.set({
          id,
          data: { ...data },
          filePath: file,
          ...('markdown' in entry && { body: entry.markdown }),
        });
      }
    },
  };
}

const folder = <Folder extends keyof typeof folders>(name: Folder) =>
  defineCollection({ loader: fromRecords(name), schema: folders[name].schema });
const registry = <Registry extends keyof typeof registries>(name: Registry) =>
  defineCollection({ loader: fromRecords(name), schema: registries[name].schema });

export const collections = {
  cases: folder('cases'),
  editions: folder('editions'),
  translations: folder('translations'),
  brands: registry('brands'),
  ports: registry('ports'),
  customs: registry('customs'),
  goods: registry('goods'),
  topics: registry('topics'),
  glossary: registry('glossary'),
  outside: registry('outside'),
  corrections: defineCollection({
    // The whole log is one entry, because Astro warns of an empty collection and a log may be empty.
    loader: {
      name: 'records',
      load: async ({ store }) => {
        store.clear();
        const entries = records().corrections.map(({ data }) => data);
        store.set({ id: 'log', data: { entries } });
      },
    },
    schema: z.object({ entries: correctionsSchema }),
  }),
};
