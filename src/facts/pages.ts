import type { Book, Case, Edition } from '../book/book.ts';
import { usesIn } from '../book/uses.ts';
import { memoize } from '../memoize.ts';
import type { Site } from '../site/site.ts';

/** The number of cases on one page of a list. */
const casesPerPage = 12;

/** Cuts a list into pages; an empty list has one. */
export function pagesOf<Item>(items: readonly Item[], size = casesPerPage): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}

/** The editions that a page shows in full, latest first, and those that it only links to. */
export function editionsByAge({ editions }: Pick<Book, 'editions'>): {
  shown: Edition[];
  older: Edition[];
} {
  const latestFirst = editions.toReversed();
  let cases = 0;
  const full = latestFirst.findIndex((edition) => {
    cases += edition.cases.length;
    return cases >= casesPerPage;
  });
  const end = full < 0 ? latestFirst.length : full + 1;
  return { shown: latestFirst.slice(0, end), older: latestFirst.slice(end) };
}

/**
 * Sorts things that belong to cases by list, latest first; those of one list keep their order.
 * @param items in the order of the book
 */
export function latestFirst<Item>(
  items: readonly Item[],
  caseOf: (item: Item) => Pick<Case, 'edition'>,
): Item[] {
  return [...Map.groupBy(items, (item) => caseOf(item).edition).values()].toReversed().flat();
}

/** Whether every case is translated; only then are the lists cut into the same pages in both languages. */
export function isAllTranslated({ editions, translated }: Book): boolean {
  return translated.size === editions.reduce((sum, { total }) => sum + total, 0);
}

/** Whether a page about cases stands in both languages: in English there is none of what is not translated at all. */
export function isInBoth(
  { book }: Site,
  { cases }: { cases: readonly (Case | string)[] },
): boolean {
  return cases.some((one) => book.translated.has(typeof one === 'string' ? one : one.id));
}

const narrowed = memoize<Book>();

/** The site as if its book held some lists only, in the order of the book. */
export function inEditions(site: Site, editions: readonly Edition[]): Site {
  const [first] = editions;
  if (first === undefined || editions.length === site.book.editions.length) return site;
  const name = editions.map(({ id }) => id).join(' ');
  return { ...site, book: narrowed(first, name, () => onlyEditions(site.book, editions)) };
}

/** The site as if its book held one list only. */
export function inEdition(site: Site, edition: Edition): Site {
  return inEditions(site, [edition]);
}

function onlyEditions(book: Book, editions: readonly Edition[]): Book {
  const cases = editions.flatMap((edition) => edition.cases);
  const uses = usesIn(cases);
  const keep = <Entry>(
    collection: Parameters<typeof uses.cases>[0],
    entries: ReadonlyMap<string, Entry>,
  ) =>
    new Map(
      [...entries].map(([id, entry]) => [id, { ...entry, cases: uses.cases(collection, id) }]),
    );
  return {
    ...book,
    editions: [...editions],
    cases,
    casesById: new Map(cases.map((one) => [one.id, one])),
    brands: keep('brands', book.brands),
    ports: keep('ports', book.ports),
    customs: keep('customs', book.customs),
    goods: keep('goods', book.goods),
    glossary: keep('glossary', book.glossary),
    topics: new Map(
      [...book.topics].map(([id, topic]) => [id, { ...topic, reasons: uses.reasons(id) }]),
    ),
  };
}
