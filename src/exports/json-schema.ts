import { z } from 'zod';
import { descriptions } from '../i18n/en/descriptions.ts';
import { language } from '../i18n/language.ts';
import { publishedCase } from './case-json.ts';

/** A JSON Schema (2020-12), as far as we read it. */
export interface JsonSchema {
  type?: string;
  description?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
}

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
export function caseJsonSchema(address: string): Record<string, unknown> {
  return {
    $id: address,
    title: 'Case',
    ...schemaOfCase(),
  };
}

/** Every field of a published case with its meaning, in the order of the schema. */
export function dataDictionary(): DictionaryRow[] {
  return rowsOf(schemaOfCase() as JsonSchema, '');
}

/**
 * The schema with its descriptions in the language of this build.
 * @throws Error if one has no English
 */
function schemaOfCase(): object {
  return z.toJSONSchema(publishedCase, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      const { description } = jsonSchema;
      if (description === undefined) return;
      // What several keys share is met more than once.
      if (language === 'en' && /\p{Script=Han}/u.test(description)) {
        const english = descriptions[description];
        if (english !== undefined) jsonSchema.description = english;
        else if (!translations.has(description)) {
          throw new Error(
            `src/i18n/en/descriptions.ts has no English for "${description}"; add it.`,
          );
        }
      }
    },
  });
}

const translations = new Set(Object.values(descriptions));

function rowsOf(schema: JsonSchema, prefix: string): DictionaryRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const path = prefix + key;
    const entry = field.items ?? field;
    const row: DictionaryRow = {
      path,
      type: field.items ? `${typeOf(field.items)}[]` : typeOf(field),
      values: (field.enum ?? []).map(String),
      optional: !(schema.required ?? []).includes(key),
      meaning: field.description ?? entry.description ?? '',
    };
    const below = entry.anyOf ?? [entry];
    const inner = below.flatMap((one) => rowsOf(one, `${path}${field.items ? '[]' : ''}.`));
    return [row, ...new Map(inner.map((one) => [one.path, one])).values()];
  });
}

function typeOf({ type, const: fixed, anyOf }: JsonSchema): string {
  if (fixed !== undefined) return JSON.stringify(fixed);
  return type ?? [...new Set((anyOf ?? []).map(typeOf))].join(' | ');
}
