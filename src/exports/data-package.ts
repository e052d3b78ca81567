import type { Book } from '../book/book.ts';
import { bookUpdated, startOfDay } from '../facts/updated.ts';
import type { Counts } from '../i18n/counts.ts';
import type { Words } from '../i18n/words.ts';
import { bareMediaTypeOf } from '../site/media-types.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { dataVersion } from './data-version.ts';
import { sha256 } from './sha256.ts';
import type { Field, FieldType, ForeignKey, Table } from './tables/table.ts';

/** A column as Table Schema describes it. */
export interface FieldDescription {
  name: string;
  type: Exclude<FieldType, 'list'>;
  description: string;
  format?: 'uri';
  constraints?: { required?: true; enum?: readonly string[] };
}

/** A table as the data package describes it. */
export interface ResourceDescription {
  name: string;
  type: 'table';
  title: string;
  description: string;
  path: string;
  format: 'csv';
  mediatype: string;
  encoding: 'utf-8';
  /** The length of the file, and its hash with the name of the algorithm before it. */
  bytes: number;
  hash: string;
  schema: {
    fields: FieldDescription[];
    missingValues: string[];
    primaryKey: readonly string[];
    foreignKeys?: readonly ForeignKey[];
  };
}

/** The part of a data package (datapackage.org, version 2) that we write. */
export interface DataPackage {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  name: string;
  title: string;
  description: string;
  version: string;
  /** The day on which the data last changed, not the day of the build. */
  created: string;
  homepage: string;
  keywords: string[];
  sources: { title: string; path?: string }[];
  contributors: { title: string; roles: string[]; path?: string; email?: string }[];
  /** The licence of our own words, where there is one. */
  licenses?: { title: string; path?: string }[];
  resources: ResourceDescription[];
}

/**
 * Describes the tables as a data package.
 * @param csv writes a table as the bytes of its CSV file
 */
export function dataPackage(
  { book, root, words }: Site,
  tables: readonly Table[],
  csv: (table: Table) => Uint8Array,
): DataPackage {
  const issuers = new Set(book.editions.flatMap(({ issuer }) => issuer ?? []));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'customs-ip-casebook',
    title: words.data.packageTitle(words.site),
    description: words.data.description(countsOf(book)),
    version: dataVersion,
    created: startOfDay(bookUpdated(book)),
    homepage: root + paths.data,
    keywords: [...words.data.keywords],
    sources: book.editions.map(({ title, issuer, published, source: { url } }) => ({
      title: words.data.source({ title, issuer, published, url }),
      ...(url !== undefined && { path: url }),
    })),
    contributors: [
      ...[...issuers].map((title) => ({ title, roles: ['author', 'publisher'] })),
      { title: words.site, path: root, roles: ['editor', 'compiler'] },
      ...publishers(book),
    ],
    ...licencesOf(book),
    resources: tables.map((table) => describeTable(table, csv(table), words)),
  };
}

/** Who publishes the casebook, where it is known. */
function publishers({ publisher: { name, contact } }: Book): DataPackage['contributors'] {
  if (name === undefined) return [];
  return [
    {
      title: name,
      roles: ['publisher'],
      ...(contact?.startsWith('http') && { path: contact }),
      ...(contact?.startsWith('mailto:') && { email: contact.replace('mailto:', '') }),
    },
  ];
}

function licencesOf({ publisher: { licence } }: Book): Pick<DataPackage, 'licenses'> {
  if (licence === undefined) return {};
  const { name, url } = licence;
  return { licenses: [{ title: name, ...(url !== undefined && { path: url }) }] };
}

function describeTable(table: Table, bytes: Uint8Array, words: Words): ResourceDescription {
  const path = `${table.name}.csv`;
  return {
    name: table.name,
    type: 'table',
    title: table.title,
    description: table.description,
    path,
    format: 'csv',
    mediatype: bareMediaTypeOf(path),
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    schema: {
      fields: table.fields.map((field) => describeField(field, words)),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys }),
    },
  };
}

/** Counts what the book holds. */
export function countsOf({ editions, cases }: Book): Counts {
  const facts = cases.flatMap((one) => one.facts);
  return {
    editions: editions.length,
    cases: cases.length,
    facts: facts.length,
    quotes: facts.reduce((sum, { evidence }) => sum + evidence.length, 0),
    figures: cases.reduce((sum, { figures }) => sum + figures.length, 0),
    notes: cases.reduce((sum, { notes }) => sum + notes.length, 0),
  };
}

/**
 * Describes a column. A list is text: released versions of frictionless refuse a package that names the type "list", and
 * the profile of version 2.0 lacks it.
 */
function describeField(
  { name, type, meaning, required, values, uri }: Field,
  { data, space }: Words,
): FieldDescription {
  return {
    name,
    ...(type === 'list'
      ? { type: 'string', description: meaning + space + data.listCell }
      : { type, description: meaning }),
    ...(uri && { format: 'uri' as const }),
    ...((required || values) && {
      constraints: {
        ...(required && { required: true as const }),
        ...(values && { enum: values }),
      },
    }),
  };
}
