import { type Book, type Case, declaredIn } from '../casebook/book.ts';
import { type NamedCollection, namedCollections } from '../schema/vocabulary.ts';
import { entityLabel } from './entities.ts';

/** A related case and what the two share, by name. */
export interface Related {
  one: Case;
  shared: string[];
}

/** How much a shared entry counts: brands, ports and goods tell cases apart better than districts. */
const weight: Readonly<Record<NamedCollection, number>> = {
  brands: 4,
  ports: 4,
  goods: 3,
  customs: 1,
};

/** The cases that share most with a case, with what they share; at most three. */
export function relatedCases(book: Book, one: Case): Related[] {
  return book.cases
    .filter(({ id }) => id !== one.id)
    .map((other) => {
      const shared = namedCollections.flatMap((collection) => {
        const own = new Set(declaredIn(one)[collection]);
        return declaredIn(other)
          [collection].filter((id) => own.has(id))
          .map((id) => ({ collection, id }));
      });
      const topics = topicIds(other).filter((id) => topicIds(one).includes(id));
      const score =
        shared.reduce((sum, { collection }) => sum + weight[collection], 0) + topics.length * 0.5;
      const names = [
        ...shared.map(({ collection, id }) => {
          const entity = book[collection].get(id);
          return entity ? entityLabel(collection, entity) : id;
        }),
        ...topics.map((id) => `“${book.topics.get(id)?.zh ?? id}”`),
      ];
      return { one: other, shared: names.slice(0, 4), score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, 3)
    .map(({ one: other, shared }) => ({ one: other, shared }));
}

function topicIds(one: Case): string[] {
  return [...new Set(one.reasons.flatMap(({ topics }) => topics.map(({ id }) => id)))];
}
