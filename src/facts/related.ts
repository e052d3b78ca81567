import { type Book, type Case, declaredIn } from '../book/book.ts';
import { memoize } from '../memoize.ts';
import { type NamedCollection, namedCollections } from '../schema/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { entityLabel, topicName } from './entities.ts';

/** A related case and what the two share, by name: what both texts name, and the topics that we give both. */
export interface Related {
  one: Case;
  names: string[];
  topics: string[];
}

/** How much a shared entry counts: brands, ports and goods tell cases apart better than districts. */
const weight: Readonly<Record<NamedCollection, number>> = {
  brands: 4,
  ports: 4,
  goods: 3,
  customs: 1,
};

/** The cases that share most with a case, with what they share; at most three. */
export function relatedCases(site: Site, one: Case): Related[] {
  const { book } = site;
  return [...scores(book, one)]
    .sort(([a, more], [b, less]) => less - more || placeOf(book, a) - placeOf(book, b))
    .slice(0, 3)
    .flatMap(([id]) => {
      const other = book.casesById.get(id);
      return other ? { one: other, ...sharedBy(site, one, other) } : [];
    });
}

const places = memoize<ReadonlyMap<string, number>>();

/** The place of a case in the book. */
function placeOf(book: Book, id: string): number {
  const known = places(book, 'places', () => new Map(book.cases.map((one, at) => [one.id, at])));
  return known.get(id) ?? 0;
}

/** How much each other case shares with a case, by id; cases that share nothing are left out. */
function scores(book: Book, one: Case): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (ids: Iterable<string>, points: number) => {
    for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + points);
  };
  const declared = declaredIn(one);
  for (const collection of namedCollections) {
    for (const id of new Set(declared[collection])) {
      add(book[collection].get(id)?.cases ?? [], weight[collection]);
    }
  }
  for (const id of topicIds(one)) add(casesOfTopic(book, id), 0.5);
  sums.delete(one.id);
  return sums;
}

const topicCases = memoize<readonly string[]>();

/** The ids of the cases with a reason on a topic, in order. */
function casesOfTopic(book: Book, id: string): readonly string[] {
  return topicCases(book, id, () => [
    ...new Set(book.topics.get(id)?.reasons.map((reason) => reason.case)),
  ]);
}

function sharedBy(site: Site, one: Case, other: Case): Omit<Related, 'one'> {
  const { book, language } = site;
  const own = declaredIn(one);
  const theirs = declaredIn(other);
  const ownTopics = topicIds(one);
  const names = namedCollections.flatMap((collection) =>
    theirs[collection]
      .filter((id) => own[collection].includes(id))
      .map((id) => {
        const entity = book[collection].get(id);
        return entity ? entityLabel(collection, entity, language) : id;
      }),
  );
  const topics = topicIds(other)
    .filter((id) => ownTopics.includes(id))
    .map((id) => topicName(site, id));
  // A line has room for a few.
  const shown = names.slice(0, 4);
  return { names: shown, topics: topics.slice(0, 4 - shown.length) };
}

function topicIds(one: Case): string[] {
  return [...new Set(one.reasons.flatMap(({ topics }) => topics.map(({ id }) => id)))];
}
