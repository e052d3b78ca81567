import { caseFileSchema } from './case-file.ts';
import { editionSchema } from './edition.ts';
import {
  brandSchema,
  customsSchema,
  goodsSchema,
  outsideSchema,
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
  outside: { file: 'registry/outside.yaml', schema: outsideSchema },
} as const;

/** Names of files become ids, and ids addresses. */
const named = (ending: string) => new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.${ending}$`);

/** The collections with one file for each entry: collection → folder, file name and shape. */
export const folders = {
  cases: { folder: 'cases', pattern: '*.md', name: named('md'), schema: caseFileSchema },
  editions: { folder: 'editions', pattern: '*.yaml', name: named('yaml'), schema: editionSchema },
  translations: {
    folder: 'translations/en',
    pattern: '*.md',
    name: named('md'),
    schema: translationSchema,
  },
} as const;
