import { bisector } from 'd3-array';
import { type Book, type Case, declaredIn } from '../casebook/book.ts';
import { ui } from '../i18n/ui.ts';
import { keeper } from '../keeper.ts';
import { type NamedCollection, namedCollections } from '../schema/vocabulary.ts';
import { entityLabel, topicName } from './entities.ts';

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
  return [...scores(book, one)]
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .slice(0, 3)
    .flatMap(([id]) => {
      const other = book.casesById.get(id);
      return other ? { one: other, shared: sharedNames(book, one, other).slice(0, 4) } : [];
    });
}

/** Of a name that more cases share, so many before and after the case count: those nearest in time. */
const reach = 50;

/** How much each other case shares with a case, by id; cases that share nothing are left out. */
function scores(book: Book, one: Case): Map<string, number> {
  const sums = new Map<string, number>();
  const { place, near } = orders(book, 'order', () => orderOf(book));
  const own = place(one.id);
  const add = (ids: Iterable<string>, points: number) => {
    for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + points);
  };
  const declared = declaredIn(one);
  for (const collection of namedCollections) {
    for (const id of new Set(declared[collection])) {
      add(near(book[collection].get(id)?.cases ?? [], own), weight[collection]);
    }
  }
  for (const id of topicIds(one)) {
    add(near(casesOfTopic(book, id), own), 0.5);
  }
  sums.delete(one.id);
  return sums;
}

const orders = keeper<ReturnType<typeof orderOf>>();

function orderOf({ cases }: Book) {
  const places = new Map(cases.map(({ id }, index) => [id, index]));
  const place = (id: string) => places.get(id) ?? -1;
  const search = bisector(place);
  return {
    /** A case's place in the book. */
    place,
    /** Of ids in the order of the book, those nearest to a place. */
    near(ids: readonly string[], at: number): readonly string[] {
      const middle = search.left(ids, at);
      return ids.slice(Math.max(0, middle - reach), middle + reach + 1);
    },
  };
}

const topicCases = keeper<readonly string[]>();

/** The ids of the cases with a reason on a topic, in order. */
function casesOfTopic(book: Book, id: string): readonly string[] {
  return topicCases(book, id, () => [
    ...new Set(book.topics.get(id)?.reasons.map((reason) => reason.case)),
  ]);
}

function sharedNames(book: Book, one: Case, other: Case): string[] {
  const own = declaredIn(one);
  const theirs = declaredIn(other);
  const topics = topicIds(one);
  return [
    ...namedCollections.flatMap((collection) =>
      theirs[collection]
        .filter((id) => own[collection].includes(id))
        .map((id) => {
          const entity = book[collection].get(id);
          return entity ? entityLabel(collection, entity) : id;
        }),
    ),
    ...topicIds(other)
      .filter((id) => topics.includes(id))
      .map((id) => ui.quoted(topicName(book, id))),
  ];
}

function topicIds(one: Case): string[] {
  return [...new Set(one.reasons.flatMap(({ topics }) => topics.map(({ id }) => id)))];
}
