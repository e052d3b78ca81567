import { memoizeFunction } from '../memoize.ts';
import type { WholeCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports statements of the registries whose source `outside.yaml` lacks, and sources that nothing names. */
export const namedSources: WholeCheck = ({ records }, report) => {
  const { brands, ports, customs, goods, glossary, outside } = records;
  const ids = outside.map(({ id }) => id);
  const named = new Set(outside.flatMap(({ id, data }) => (data.covers ? [id] : [])));
  for (const entry of [brands, ports, customs, goods, glossary].flat()) {
    for (const { path, id } of namesOf(entry.data)) {
      named.add(id);
      if (ids.includes(id)) continue;
      report(entry, path, {
        found: `"${id}"`,
        allowed: `an id in content/registry/outside.yaml${suggest(id, ids)}`,
        advice:
          'Correct the id, add the source to that file, or leave the field out: the statement is then shown as unconfirmed.',
      });
    }
  }
  for (const entry of outside.filter(({ id }) => !named.has(id))) {
    report(entry, [], {
      found: `"${entry.id}", which no statement names`,
      allowed: 'sources that a registry names under "from", or that cover a kind of statement',
      advice: 'Take the entry out, or name it where it is the source.',
    });
  }
};

/** The same for an entry, found once. */
const namesOf = memoizeFunction((data: object) => namesIn(data));

/** The sources named anywhere in a value, with their paths. */
function namesIn(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'from' && typeof below === 'string'
      ? [{ path: place, id: below }]
      : namesIn(below, place);
  });
}
