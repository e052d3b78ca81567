import type { NamedCollection } from '../schema/vocabulary.ts';
import { type Case, declaredIn, type Topic } from './book.ts';

/** Which cases use each registry entry, in the order of the cases. */
export interface Uses {
  /** The ids of the cases that declare an entity, or use a term. */
  cases(collection: NamedCollection | 'glossary', id: string): string[];
  /** The reasons that bear on a topic. */
  reasons(topic: string): Topic['reasons'];
}

/** Goes through the cases once and collects what they use. */
export function usesIn(cases: readonly Case[]): Uses {
  const users = new Map<string, string[]>();
  const reasons = new Map<string, Topic['reasons']>();
  const add = <Value>(to: Map<string, Value[]>, key: string, value: Value) => {
    const known = to.get(key);
    if (known) known.push(value);
    else to.set(key, [value]);
  };
  for (const one of cases) {
    const used = { ...declaredIn(one), glossary: one.terms.map(({ id }) => id) };
    for (const [collection, ids] of Object.entries(used)) {
      for (const id of new Set(ids)) add(users, `${collection} ${id}`, one.id);
    }
    for (const { paragraph, topics } of one.reasons) {
      for (const { id } of topics) add(reasons, id, { case: one.id, paragraph });
    }
  }
  return {
    cases: (collection, id) => users.get(`${collection} ${id}`) ?? [],
    reasons: (topic) => reasons.get(topic) ?? [],
  };
}
