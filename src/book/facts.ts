import type { CaseData } from '../schema/case.ts';
import type { Basis, Quote } from '../schema/evidence.ts';

/** The lists of facts that stand under ids, but for the reasons, in the order of the front matter. */
export const factMaps = [
  'rights',
  'goods',
  'channels',
  'countries',
  'customs',
  'ports',
  'brands',
  'holders',
  'parties',
  'bodies',
  'detection',
  'figures',
  'events',
  'outcomes',
  'identifiers',
] as const;

/** The lists of facts in a case, in the order of its front matter. */
const factLists: readonly FactList[] = [
  'direction',
  ...factMaps.filter((list) => list !== 'identifiers'),
  'reasons',
  'identifiers',
];
export type FactList = 'direction' | 'reasons' | (typeof factMaps)[number];

/** One asserted value of a case, from any of its lists. */
export interface Fact {
  /** The permanent id within its case, such as figures-heads-seized; it ends the fact's address. */
  id: string;
  list: FactList;
  /** The path in the front matter. */
  path: readonly (string | number)[];
  basis: Basis;
  note?: string | undefined;
  evidence: readonly Quote[];
}

interface Grounded {
  basis: Basis;
  note?: string | undefined;
  evidence?: readonly Quote[] | undefined;
}

/** Every fact of a case in the order of its front matter. */
export function factsOf(data: Pick<CaseData, FactList>): Fact[] {
  return factLists.flatMap((list) => factsIn(list, data));
}

function factsIn(list: FactList, data: Pick<CaseData, FactList>): Fact[] {
  if (list === 'direction')
    return data.direction ? [factOf(list, list, data.direction, [list])] : [];
  if (list === 'reasons') {
    return data.reasons.flatMap(({ paragraph, topics }, index) =>
      topics.map((topic, place) =>
        factOf(list, `${list}-${paragraph}-${topic.id}`, topic, [list, index, 'topics', place]),
      ),
    );
  }
  return [...data[list].entries()].map(([index, one]) =>
    factOf(list, `${list}-${keyOf(one)}`, one, [list, index]),
  );
}

/** What tells an entry from the others of its list; it becomes part of an address. */
function keyOf(one: { id: string } | { value: string } | { code: string; role: string }): string {
  if ('id' in one) return one.id;
  return 'value' in one ? one.value : `${one.code.toLowerCase()}-${one.role}`;
}

function factOf(list: FactList, id: string, one: Grounded, path: Fact['path']): Fact {
  return { id, list, path, basis: one.basis, note: one.note, evidence: one.evidence ?? [] };
}
