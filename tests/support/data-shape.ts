import type { z } from 'zod';
import { caseJsonSchema } from '../../src/exports/json-schema.ts';
import { tablesOf } from '../../src/exports/tables/index.ts';
import type { Field, Table } from '../../src/exports/tables/table.ts';
import type { Site } from '../../src/site/site.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The shape of the data files, as far as programs rely on it: the name of each field, column, allowed value and
 * reference → what it is. What they mean is in words, and words are not compared.
 */
export type Shape = Readonly<Record<string, string>>;
type Part = [name: string, is: string];

/** The shape that a version of the data format has. */
export interface Recorded {
  version: string;
  shape: Shape;
}

/** The shape of a published case and of the tables. */
export function shapeOf(site: Site): Shape {
  return Object.fromEntries([
    ...fieldsOf(caseJsonSchema(site), 'case '),
    ...tablesOf(site).flatMap(partsOfTable),
  ]);
}

/**
 * The names of the allowed values that come from vocabularies. New content adds to them without a change of the shape,
 * so those that a record lacks are left out of a comparison with it.
 */
export function openValues(site: Site): ReadonlySet<string> {
  const ofFields = openBelow(caseJsonSchema(site), 'case ');
  const ofTables = tablesOf(site).flatMap(({ name, fields }) =>
    fields
      .filter(({ vocabularies }) => vocabularies)
      .flatMap((field) => (field.values ?? []).map((value) => [name, field.name, value] as const)),
  );
  return new Set([
    ...ofFields,
    ...ofTables.map(([table, column, value]) => `table ${table}, column ${column} = ${value}`),
  ]);
}

function openBelow({ properties = {} }: JsonSchema, before: string): string[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const field = single(property);
    const entry = field.items ? single(field.items) : field;
    const name = before + key + (field.items ? '[]' : '');
    const own = entry.$comment === undefined ? [] : (entry.enum ?? []);
    return [...own.map((value) => `${before}${key} = ${value}`), ...openBelow(entry, `${name}.`)];
  });
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, before: string): Part[] {
  return Object.entries(properties).flatMap(([key, property]): Part[] => {
    const name = before + key;
    const field = single(property);
    const presence = required.includes(key) ? 'required' : 'optional';
    return [[name, `${typeOf(field)}, ${presence}`], ...partsBelow(field, name)];
  });
}

/** The values, entries and fields of a field; each of several alternatives has a number. */
function partsBelow(field: JsonSchema, name: string): Part[] {
  // The version that a case states is the one beside the shape.
  const fixed = name === 'case formatVersion' ? undefined : field.const;
  const values = field.enum ?? (fixed === undefined ? [] : [fixed]);
  const alternatives = field.anyOf ?? [];
  return [
    ...values.map((value): Part => [`${name} = ${value}`, 'value']),
    ...(field.items ? partsBelow(single(field.items), `${name}[]`) : []),
    ...alternatives.flatMap((one, index) => partsBelow(single(one), `${name}(${index + 1})`)),
    ...fieldsOf(field, `${name}.`),
  ];
}

function typeOf({ type, format, items, anyOf }: JsonSchema): string {
  if (items) return `list of ${typeOf(single(items))}`;
  if (anyOf) return anyOf.map((one) => typeOf(single(one))).join(' or ');
  const name = [type ?? 'any'].flat().join(' or ');
  return format === undefined ? name : `${name} (${format})`;
}

/** A schema where JSON Schema would also allow a list of them, none, or `true` for anything. */
function single(schema: JsonSchema['items']): JsonSchema {
  return typeof schema === 'object' && !Array.isArray(schema) ? schema : {};
}

function partsOfTable({ name, fields, primaryKey, foreignKeys }: Table): Part[] {
  const table = `table ${name}`;
  return [
    [table, `a row for each ${primaryKey.join(', ')}`],
    ...fields.flatMap((field) => partsOfColumn(field, `${table}, column ${field.name}`)),
    ...foreignKeys.map(({ fields: own, reference: { resource, fields: theirs } }): Part => {
      return [`${table}, ${own.join(', ')}: ${resource}, ${theirs.join(', ')}`, 'reference'];
    }),
  ];
}

function partsOfColumn({ type, uri, required, values = [] }: Field, name: string): Part[] {
  const is = `${uri ? `${type} (uri)` : type}, ${required ? 'required' : 'optional'}`;
  return [[name, is], ...values.map((value): Part => [`${name} = ${value}`, 'value'])];
}

/** What has to rise when a part changes: the first number of the version, or the second. */
type Level = 'major' | 'minor';

interface Change {
  level: Level;
  said: string;
}

/** What has changed from one shape to another, by the rule of `docs/data-format.md`. */
function changesOf(before: Shape, after: Shape): Change[] {
  const old = Object.entries(before).flatMap(([name, was]): Change[] => {
    const is = after[name];
    if (is === was) return [];
    if (is === undefined) return [{ level: 'major', said: `"${name}" is gone` }];
    // What was there at times and always is now surprises nobody.
    const level = is === was.replace(/, optional$/, ', required') ? 'minor' : 'major';
    return [{ level, said: `"${name}" was "${was}" and is "${is}"` }];
  });
  const added = Object.keys(after)
    .filter((name) => before[name] === undefined)
    .map((name): Change => ({ level: 'minor', said: `"${name}" is new` }));
  return [...old, ...added];
}

/**
 * What is wrong with a version, in a sentence: the shape has changed since one was recorded, and the version has not
 * risen as the rule asks. Nothing if it has.
 */
export function faultOfVersion(before: Recorded, now: Recorded): string | undefined {
  const changes = changesOf(before.shape, now.shape);
  const level = changes.some((one) => one.level === 'major') ? 'major' : changes[0]?.level;
  const [major, minor, patch] = numbersOf(before.version);
  const needed = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    none: [major, minor, patch],
  }[level ?? 'none'];
  if (compare(numbersOf(now.version), needed) >= 0) return undefined;
  const least = needed.join('.');
  if (level === undefined) {
    return `The data format has version ${now.version}, and version ${before.version} is recorded: a version never falls.`;
  }
  const said = changes.map((one) => `${one.said} (${one.level})`).join('; ');
  return `The shape of the data has changed since version ${before.version}: ${said}. The ${level} number of dataVersion in src/exports/data-version.ts, which is ${now.version}, must rise: ${least} or later (the rule is in docs/data-format.md).`;
}

type Numbers = readonly [major: number, minor: number, patch: number];

function numbersOf(version: string): Numbers {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, at) => number !== other[at]);
  return (one[index] ?? 0) - (other[index] ?? 0);
}
