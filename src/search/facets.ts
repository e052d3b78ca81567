/** The facets by which results can be narrowed. */
export const facets = [
  'list',
  'year',
  'issuer',
  'brand',
  'port',
  'customs',
  'goods',
  'direction',
  'right',
  'topic',
] as const;
export type Facet = (typeof facets)[number];

/** The values chosen, by facet. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many cases would remain with each value of each facet. */
export type Counts = Record<Facet, Record<string, number>>;

/** The largest value of goods that a case states, in one currency. */
export interface StatedValue {
  /** ISO 4217. */
  currency: string;
  amount: number;
  /** What is valued, in our words, and the value as one would write it, with its hedge. */
  label: string;
  text: string;
  /** The place on the case's page where the words are. */
  fact: string;
}

/** The table that the browser fetches to narrow and sort. Cases are named by their numbers in the pages table. */
export interface FacetTable {
  /** Facet → value → the cases that have it. `term` is for glossary terms that a query names. */
  columns: Record<Facet | 'term', Record<string, number[]>>;
  /** The day on which the first dated event of each case begins, ISO 8601; '' where there is none. */
  dates: string[];
  values: (StatedValue | null)[];
}

/**
 * Narrows cases: OR within a facet, AND between facets. A value's count is the number of cases that
 * have it among those that the other facets leave, so that it is right in every combination.
 */
export function narrow(
  cases: ReadonlySet<number>,
  chosen: Chosen,
  { columns }: FacetTable,
): { cases: Set<number>; counts: Counts } {
  const allowed = facets.flatMap((facet) => {
    const values = chosen[facet] ?? [];
    if (values.length === 0) return [];
    return [{ facet, set: new Set(values.flatMap((value) => columns[facet][value] ?? [])) }];
  });
  const without = (left: Facet | undefined) => {
    const others = allowed.filter(({ facet }) => facet !== left);
    return new Set([...cases].filter((one) => others.every(({ set }) => set.has(one))));
  };
  const count = (facet: Facet) => {
    const rest = without(facet);
    return Object.fromEntries(
      Object.entries(columns[facet]).map(([value, members]) => [
        value,
        members.filter((one) => rest.has(one)).length,
      ]),
    );
  };
  const counts = Object.fromEntries(facets.map((facet) => [facet, count(facet)])) as Counts;
  return { cases: without(undefined), counts };
}
