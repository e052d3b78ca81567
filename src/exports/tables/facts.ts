import type { Case } from '../../book/book.ts';
import { paths } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import type { FieldSpec, ForeignKey } from './table.ts';

/** The columns with which every table of facts begins. */
export const factKey = {
  case_id: { type: 'string', required: true },
  fact_id: { type: 'string', required: true },
} as const satisfies Record<string, FieldSpec>;

/** The columns with which every table of facts ends: how the fact was established, and its address. */
export const factGround = {
  basis: { type: 'string', required: true, values: ['stated', 'inferred', 'computed'] },
  note: { type: 'string' },
  url: { type: 'string', required: true, uri: true },
} as const satisfies Record<string, FieldSpec>;

/** The primary key of a table of facts. */
export const factPrimaryKey = ['case_id', 'fact_id'] as const;

/** The case that a row belongs to. */
export const ofCase = {
  fields: ['case_id'],
  reference: { resource: 'cases', fields: ['id'] },
} as const satisfies ForeignKey;

/**
 * The shared columns of a fact.
 * @param path where it stands in the front matter, as `brands.0`
 * @throws Error if there is no such fact
 */
export function factColumns({ root }: Site, one: Case, path: string) {
  const fact = one.facts.find((other) => other.path.join('.') === path);
  if (fact === undefined) throw new Error(`The case ${one.id} has no fact at ${path}.`);
  return {
    case_id: one.id,
    fact_id: fact.id,
    basis: fact.basis,
    note: fact.note ?? null,
    url: root + paths.fact(one.id, fact.id),
  };
}
