import type { CaseData } from '../schema/case.ts';
import type { Basis, Quote } from '../schema/evidence.ts';

/** The lists of facts in a case. */
const factLists = [
  'direction',
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
  'reasons',
  'identifiers',
] as const;
export type FactList = (typeof factLists)[number];

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
  const facts: Fact[] = [];
  const add = (list: FactList, key: string, one: Grounded, path: (string | number)[]) =>
    facts.push({
      id: key === '' ? list : `${list}-${key}`,
      list,
      path,
      basis: one.basis,
      note: one.note,
      evidence: one.evidence ?? [],
    });
  add('direction', '', data.direction, ['direction']);
  for (const list of ['rights', 'channels', 'detection'] as const) {
    for (const [index, one] of data[list].entries()) add(list, one.value, one, [list, index]);
  }
  for (const [index, one] of data.countries.entries()) {
    add('countries', `${one.code.toLowerCase()}-${one.role}`, one, ['countries', index]);
  }
  for (const list of [
    'goods',
    'customs',
    'ports',
    'brands',
    'holders',
    'parties',
    'bodies',
    'figures',
    'events',
    'outcomes',
    'identifiers',
  ] as const) {
    for (const [index, one] of data[list].entries()) add(list, one.id, one, [list, index]);
  }
  for (const [index, { paragraph, topics }] of data.reasons.entries()) {
    for (const [place, topic] of topics.entries()) {
      add('reasons', `${paragraph}-${topic.id}`, topic, ['reasons', index, 'topics', place]);
    }
  }
  return facts.sort((a, b) => factLists.indexOf(a.list) - factLists.indexOf(b.list));
}
