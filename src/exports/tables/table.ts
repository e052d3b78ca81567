import { csvFormatRow } from 'd3-dsv';
import type { LabelledVocabulary } from '../../schema/vocabulary-files.ts';
import type { Site } from '../../site/site.ts';
import { explainValues } from '../explain-values.ts';

/** A value in a table; null where the text does not say. A list holds ids or names, in order. */
export type Value = string | number | readonly string[] | null;

/** The types of Table Schema (datapackage.org, version 2) that the tables use. */
export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'list';

/** What a column holds. */
export interface FieldSpec {
  type: FieldType;
  /** Whether every row has a value. */
  required?: boolean;
  /** The values allowed, where they are listed. */
  values?: readonly string[];
  /** The vocabularies that they are from; new content may add to these. */
  vocabularies?: readonly LabelledVocabulary[];
  /** Whether it is an address. */
  uri?: boolean;
}

/** A column. */
export interface Field extends FieldSpec {
  name: string;
  meaning: string;
}

/** The values that vocabularies allow. */
export function valuesIn(
  { book }: Site,
  ...names: readonly LabelledVocabulary[]
): Required<Pick<FieldSpec, 'values' | 'vocabularies'>> {
  return {
    // Two vocabularies may have an id in common, and a list of allowed values has each once.
    values: [...new Set(names.flatMap((name) => [...book.vocabulary[name].keys()]))],
    vocabularies: names,
  };
}

/** A reference: the values of these columns stand in those of another table. */
export interface ForeignKey {
  fields: readonly string[];
  reference: { resource: TableName; fields: readonly string[] };
}

export const tableNames = [
  'cases',
  'figures',
  'brands',
  'places',
  'organisations',
  'events',
  'outcomes',
  'reasons',
  'evidence',
  'notes',
] as const;
export type TableName = (typeof tableNames)[number];

/** A table of the data package. */
export interface Table {
  name: TableName;
  title: string;
  description: string;
  fields: Field[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  rows: Readonly<Record<string, Value>>[];
}

/** The separator between the entries of a list in CSV. */
const listDelimiter = ';';

/**
 * Puts a table together: each row has each column.
 * @throws Error if nothing explains a column
 */
export function makeTable<Column extends string>(
  site: Site,
  name: TableName,
  {
    fields,
    primaryKey,
    foreignKeys = [],
    rows,
  }: {
    fields: Readonly<Record<Column, FieldSpec>>;
    primaryKey: readonly NoInfer<Column>[];
    foreignKeys?: readonly (ForeignKey & { fields: readonly NoInfer<Column>[] })[];
    rows: Readonly<Record<NoInfer<Column>, Value>>[];
  },
): Table {
  const { words } = site;
  const columns: Readonly<Record<string, string>> = words.data.columns;
  return {
    name,
    ...words.data.tables[name],
    fields: Object.entries<FieldSpec>(fields).map(([column, spec]) => {
      // A column name means the same in every table unless a table describes it itself.
      const meaning = columns[`${name}.${column}`] ?? columns[column];
      if (meaning === undefined) {
        throw new Error(
          `The words (data.columns) have nothing on "${column}" of the table ${name}.`,
        );
      }
      const { vocabularies } = spec;
      const said = vocabularies ? explainValues(site, meaning, vocabularies) : meaning;
      return { name: column, ...spec, meaning: said };
    }),
    primaryKey,
    foreignKeys,
    rows,
  };
}

/**
 * Writes a table as CSV: UTF-8, commas, quotes where needed, lines that end in CR LF (RFC 4180). Null is empty. It has no
 * byte order mark, which programs take for a part of the first column's name: spreadsheets have the workbook.
 */
export function writeCsv({ fields, rows }: Table): string {
  const lines = [
    fields.map(({ name }) => name),
    ...rows.map((row) => fields.map(({ name }) => writeValue(row[name] ?? null))),
  ];
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}

/** A table as JSON: an array of an object a row, a line each; lists are arrays, null stays null. */
export function writeTableJson({ rows }: Table): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/**
 * A value as it stands in CSV.
 * @throws Error if an entry of a list holds the separator
 */
export function writeValue(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  const wrong = value.find((entry) => entry.includes(listDelimiter));
  if (wrong !== undefined) throw new Error(`"${wrong}" holds "${listDelimiter}".`);
  return value.join(listDelimiter);
}
