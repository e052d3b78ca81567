import { z } from 'zod';
import { descriptions } from '../schema/described.ts';
import { vocabularyOf } from '../schema/vocabulary-files.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { publishedCase } from './case-json.ts';
import { dataVersion } from './data-version.ts';
import { explainValues } from './explain-values.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A line of the data dictionary. */
export interface DictionaryRow {
  /** The path of the field; `[]` stands for the entries of a list. */
  path: string;
  type: string;
  /** The values allowed, where they are listed. */
  values: string[];
  /** Whether it may be absent. */
  optional: boolean;
  meaning: string;
}

/** The JSON Schema of a published case, made from its Zod schema. */
export function caseJsonSchema(site: Site): JsonSchema {
  return {
    $id: site.root + paths.caseSchema,
    title: `Case, format ${dataVersion}`,
    ...schemaOfCase(site),
  };
}

/** Every field of a published case with its meaning, in the order of the schema. */
export function dataDictionary(site: Site): DictionaryRow[] {
  return rowsOf(schemaOfCase(site), '');
}

function schemaOfCase(site: Site): JsonSchema {
  const { book, language } = site;
  return z.toJSONSchema(publishedCase, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const description = descriptions.get(zodSchema);
      if (description) jsonSchema.description = description[language];
      const vocabulary = vocabularyOf.get(zodSchema);
      if (vocabulary) {
        delete jsonSchema.pattern;
        jsonSchema.enum = [...book.vocabulary[vocabulary.name].keys()];
        jsonSchema.description = explainValues(site, jsonSchema.description ?? '', [
          vocabulary.name,
        ]);
        jsonSchema.$comment = 'New content may add values.';
      }
      // The limit on the length of labels holds for Chinese ones only; English ones are longer.
      if (language === 'en') delete jsonSchema.maxLength;
    },
  });
}

function rowsOf(schema: JsonSchema, prefix: string): DictionaryRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const path = prefix + key;
    const field = single(property);
    const entry = single(field.items);
    const row: DictionaryRow = {
      path,
      type: field.items ? `${typeOf(entry)}[]` : typeOf(field),
      values: (field.enum ?? []).map(String),
      optional: !(schema.required ?? []).includes(key),
      meaning: field.description ?? '',
    };
    const below = field.items ? `${path}[].` : `${path}.`;
    const shape = field.items ? entry : field;
    const inner = (shape.anyOf ?? [shape]).flatMap((one) => rowsOf(one, below));
    return [row, ...new Map(inner.map((one) => [one.path, one])).values()];
  });
}

/** Narrows `items` to a single schema; JSON Schema also allows a list, nothing or `true`. */
function single(schema: JsonSchema['items']): JsonSchema {
  return typeof schema === 'object' && !Array.isArray(schema) ? schema : {};
}

function typeOf({ type, const: fixed, anyOf = [] }: JsonSchema): string {
  if (fixed !== undefined) return JSON.stringify(fixed);
  const types = type === undefined ? anyOf.map(typeOf) : [type].flat();
  return [...new Set(types)].join(' | ');
}
