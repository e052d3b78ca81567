import type { CaseIndex } from './case-index.ts';

/** The facets that results can be narrowed by, with the values that each has. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;
/** The values chosen, by facet. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** What narrowing gives: the pages left, and for each value how many there would be with it. */
export interface Narrowed {
  handles: Set<string>;
  counts: Record<string, Record<string, number>>;
}

/**
 * Narrows pages: OR within a facet, AND between facets. A value's count is the number of pages
 * that have it among those that the other facets leave, so that it is right in every combination.
 */
export async function narrow(
  handles: ReadonlySet<string>,
  values: FacetValues,
  chosen: Chosen,
  index: CaseIndex,
): Promise<Narrowed> {
  const facets = Object.keys(values);
  const allowed = new Map<string, Set<string>>();
  for (const facet of facets) {
    const picked = chosen[facet] ?? [];
    if (picked.length === 0) continue;
    const sets = await Promise.all(picked.map((value) => index.withValue(facet, value)));
    allowed.set(facet, sets.reduce((all, one) => all.union(one)));
  }
  const without = (left: string | undefined) =>
    [...allowed]
      .filter(([facet]) => facet !== left)
      .reduce((rest, [, set]) => rest.intersection(set), new Set(handles));
  const counts = await Promise.all(
    facets.map(async (facet) => {
      const rest = without(facet);
      const pairs = await Promise.all(
        (values[facet] ?? []).map(async (value) => {
          const having = await index.withValue(facet, value);
          return [value, rest.intersection(having).size] as const;
        }),
      );
      return [facet, Object.fromEntries(pairs)] as const;
    }),
  );
  return { handles: without(undefined), counts: Object.fromEntries(counts) };
}
