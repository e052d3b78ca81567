import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { type Problem, pathName, show } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns an issue of Zod into problems: place, what was found, what is allowed, what to do.
 * @param prefix the path of the entry in its file (a registry entry's id), left out of messages
 */
export function explainIssue(
  issue: Issue,
  schema: z.ZodType,
  data: unknown,
  source: YamlSource,
  prefix: readonly PropertyKey[],
): Problem[] {
  const place = (path: readonly PropertyKey[]) => ({
    file: source.file,
    line: source.lineOf([...prefix, ...path]),
    field: pathName([...prefix, ...path]),
  });
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const [near] = nearest(key, keys, 1);
      return {
        ...place([...issue.path, key]),
        found: `the unknown key "${key}"`,
        allowed: keys.join(', '),
        advice:
          near === undefined ? 'Take it out.' : `Take it out, or write "${near}" if that is meant.`,
      };
    });
  }
  const value = valueAt(data, issue.path);
  return [
    {
      ...place(issue.path),
      found: show(value),
      allowed: allowedBy(issue, schema),
      advice: value === undefined ? 'Add it.' : 'Correct the value.',
    },
  ];
}

function allowedBy(issue: Issue, schema: z.ZodType): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  // Zod's own message only names types, so we write a better one if the schema has none.
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const keys = keysAt(schema, issue.path);
    return keys.length > 0
      ? `an entry with ${keys.join(', ')}`
      : `a value of type ${issue.expected}`;
  }
  return issue.message;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), data);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The keys that an object schema allows at a path, through arrays, options and refinements. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  const inner = (type: unknown): unknown => {
    if (isRecord(type) && isRecord(type.def) && type.def.type === 'optional') {
      return inner(type.def.innerType);
    }
    return type;
  };
  for (const step of path) {
    const type = inner(here);
    if (!isRecord(type) || !isRecord(type.def)) return [];
    if (typeof step === 'number') here = type.def.element;
    else here = isRecord(type.def.shape) ? type.def.shape[step] : undefined;
  }
  const type = inner(here);
  if (!isRecord(type) || !isRecord(type.def) || !isRecord(type.def.shape)) return [];
  return Object.keys(type.def.shape);
}
