import { caseFileSchema } from './case-file.ts';
import { editionSchema } from './edition.ts';
import {
  brandSchema,
  customsSchema,
  goodsSchema,
  portSchema,
  termSchema,
  topicSchema,
} from './registry.ts';
import { translationSchema } from './translation.ts';

/** The registries: collection → file below `content/` and the shape of an entry. */
export const registries = {
  brands: { file: 'registry/brands.yaml', schema: brandSchema },
  ports: { file: 'registry/ports.yaml', schema: portSchema },
  customs: { file: 'registry/customs.yaml', schema: customsSchema },
  goods: { file: 'registry/goods.yaml', schema: goodsSchema },
  topics: { file: 'registry/topics.yaml', schema: topicSchema },
  glossary: { file: 'registry/glossary.yaml', schema: termSchema },
} as const;

/** The collections with one file for each entry: collection → folder, file name and shape. */
export const folders = {
  cases: {
    folder: 'cases',
    pattern: '*.md',
    name: /^[0-9]{4}-[0-9]{2,}\.md$/,
    schema: caseFileSchema,
  },
  editions: {
    folder: 'editions',
    pattern: '*.yaml',
    name: /^[0-9]{4}\.yaml$/,
    schema: editionSchema,
  },
  translations: {
    folder: 'translations/en',
    pattern: '*.md',
    name: /^[0-9]{4}-[0-9]{2,}\.md$/,
    schema: translationSchema,
  },
} as const;
