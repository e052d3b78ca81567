import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { type Problem, pathName, show } from './problem.ts';
import { keysAt } from './schema-keys.ts';
import type { YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/**
 * The message of every issue for which a schema has none. Zod's own only name types, so that we write better ones: give
 * `{ error: () => unworded }` when you parse.
 */
export const unworded = '';

/** What was parsed: the schema, the data, and where these stand. */
export interface ParsedData {
  schema: z.ZodType;
  data: unknown;
  source: YamlSource;
  /** The path of the entry in its file (a registry entry's id), left out of messages. */
  prefix: readonly PropertyKey[];
}

/**
 * Turns issues of Zod into problems: place, what was found, what is allowed, what to do. A misspelt key gives one
 * problem, although the key that is meant is missing too.
 */
export function explainIssues(issues: readonly Issue[], parsed: ParsedData): Problem[] {
  const meant = new Map(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [[pathName(issue.path), misspelt(issue, parsed)]] : [],
    ),
  );
  return issues
    .filter((issue) => {
      if (issue.code === 'unrecognized_keys') return true;
      if (issue.code === 'custom' && (meant.get(pathName(issue.path))?.length ?? 0) > 0)
        return false;
      const isMissing = valueAt(parsed.data, issue.path) === undefined;
      const siblings = meant.get(pathName(issue.path.slice(0, -1))) ?? [];
      return !(isMissing && siblings.includes(String(issue.path.at(-1))));
    })
    .flatMap((issue) => explainIssue(issue, parsed));
}

/** The keys that are meant by unknown ones. */
function misspelt({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, { schema }: ParsedData) {
  const allowed = keysAt(schema, path);
  return keys.flatMap((key) => nearest(key, allowed, 1));
}

function explainIssue(issue: Issue, parsed: ParsedData): Problem[] {
  const { schema, data, source, prefix } = parsed;
  const place = (path: readonly PropertyKey[]) => ({
    file: source.file,
    line: source.lineOf([...prefix, ...path]),
    field: pathName([...prefix, ...path]) || 'entry',
  });
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const [near] = nearest(key, keys, 1);
      return {
        ...place([...issue.path, key]),
        found: `the unknown key "${key}"`,
        allowed: keys.length > 0 ? keys.join(', ') : 'no other key',
        advice: adviseOnKey(key, valueAt(data, [...issue.path, key]), near, issue.path.length),
      };
    });
  }
  if (issue.code === 'invalid_key') {
    const [first = issue] = issue.issues;
    const found = `the key "${String(issue.path.at(-1))}"`;
    const allowed = allowedBy(first, parsed);
    return [{ ...place(issue.path), found, allowed, advice: 'Correct the key.' }];
  }
  const value = valueAt(data, issue.path);
  return [
    {
      ...place(issue.path),
      found: show(value),
      allowed: allowedBy(issue, parsed),
      advice: advise(issue, value),
    },
  ];
}

/** What to do about a key that is none, mostly by what it looks like. @param depth how deep in its entry it stands */
function adviseOnKey(key: string, value: unknown, near: string | undefined, depth: number): string {
  // An entry that was moved with its blanks belongs to the one above it.
  const isEntry = typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
  if (isEntry && depth === 0)
    return 'It looks like an entry of its own, moved to the right: begin its line at the margin.';
  // A comma within { … } ends a value.
  if (value === null && /\p{Script=Han}/u.test(key))
    return 'Text behind a half-width ","? Put the whole text in quotes "…", or write the "，" of the source.';
  return near === undefined ? 'Take it out.' : `Take it out, or write "${near}" if that is meant.`;
}

function advise(issue: Issue, value: unknown): string {
  if (value === undefined) return 'Add it.';
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return 'Correct the value.';
  const [near] = nearest(value, issue.values.map(String), 1);
  return near === undefined ? 'Correct the value.' : `Write "${near}" if that is meant.`;
}

/** What may stand there: as the schema words it, else in words of ours. */
function allowedBy(issue: Issue, parsed: ParsedData): string {
  if (issue.message !== unworded) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return typeAllowed(issue, parsed);
    case 'too_small':
      return amount(issue.origin, 'at least', issue.minimum, issue.inclusive);
    case 'too_big':
      return amount(issue.origin, 'at most', issue.maximum, issue.inclusive);
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return issue.pattern === undefined ? `text of the form ${issue.format}` : issue.pattern;
    case 'invalid_union':
      return choice(issue, parsed);
    default:
      return 'another value';
  }
}

/** The words of a choice: what each of its options allows. */
function choice({ errors }: z.core.$ZodIssueInvalidUnion, parsed: ParsedData): string {
  const options = errors.flatMap(([first]) => (first ? [allowedBy(first, parsed)] : []));
  return [...new Set(options)].join(', or ');
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  null: 'null',
  undefined: 'nothing',
};

function typeAllowed({ path, expected }: z.core.$ZodIssueInvalidType, { schema }: ParsedData) {
  if (expected in types) return types[expected] ?? expected;
  const keys = keysAt(schema, path);
  if (expected === 'object') return `an entry with ${keys.join(', ') || 'keys and values'}`;
  if (keys.length > 0) return `entries under these keys: ${keys.join(', ')}`;
  return path[0] === 'reasons' && path.at(-1) === 'topics'
    ? 'topics under their ids, as "risk-analysis: { exact: … }"; the ids are those of content/registry/topics.yaml'
    : 'entries under keys';
}

function amount(origin: string, limit: string, size: number | bigint, inclusive = true): string {
  if (origin === 'number' || origin === 'int') {
    return `a number of ${limit} ${size}${inclusive ? '' : ', and not the number itself'}`;
  }
  const unit = origin === 'string' ? 'character' : size === 1 ? 'entry' : 'entrie';
  return `${limit} ${size} ${size === 1 ? unit : `${unit}s`}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), data);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
