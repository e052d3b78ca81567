import { z } from 'zod';
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
    ...z.toJSONSchema(publishedCase, { target: 'draft-2020-12' }),
  };
}

/** Every field of a published case with its meaning, in the order of the schema. */
export function dataDictionary(): DictionaryRow[] {
  return rowsOf(z.toJSONSchema(publishedCase, { target: 'draft-2020-12' }) as JsonSchema, '');
}

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
