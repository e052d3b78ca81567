import type { CaseIndex } from './case-index.ts';
import type { Facet } from './name-table.ts';

/** The facets that results can be narrowed by, with the values that each has. */
export type FacetValues = Readonly<Partial<Record<Facet, readonly string[]>>>;
/** The values chosen, by facet. */
export type Chosen = FacetValues;

/** How many pages each value of each facet would leave. */
export type Counts = Partial<Record<Facet, Record<string, number>>>;

/**
 * Narrows pages: OR within a facet, AND between facets. A value's count is the number of pages
 * that have it among those that the other facets leave, so that it is right in every combination.
 */
export function narrow(
  handles: ReadonlySet<string>,
  values: FacetValues,
  chosen: Chosen,
  index: CaseIndex,
): { handles: Set<string>; counts: Counts } {
  const facets = Object.keys(values) as Facet[];
  const allowed = facets.flatMap((facet) => {
    const sets = (chosen[facet] ?? []).map((value) => index.withValue(facet, value));
    return sets.length === 0 ? [] : [{ facet, set: sets.reduce((all, one) => all.union(one)) }];
  });
  const without = (left: Facet | undefined) =>
    allowed
      .filter(({ facet }) => facet !== left)
      .reduce((rest, { set }) => rest.intersection(set), new Set(handles));
  const counts: Counts = {};
  for (const facet of facets) {
    const rest = without(facet);
    counts[facet] = Object.fromEntries(
      (values[facet] ?? []).map((value) => [
        value,
        rest.intersection(index.withValue(facet, value)).size,
      ]),
    );
  }
  return { handles: without(undefined), counts };
}
