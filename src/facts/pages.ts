import { type Book, type Case, declaredIn, type Edition } from '../casebook/book.ts';

/** So many cases stand on one page of a list. */
export const casesPerPage = 12;

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

/** Things of cases in the order of lists that grow: the latest edition first, its cases by number. */
export function latestFirst<Item>(
  items: readonly Item[],
  caseOf: (item: Item) => Pick<Case, 'edition'>,
): Item[] {
  return [...Map.groupBy(items, (item) => caseOf(item).edition)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, own]) => own);
}

/** Whether the book has every case in both languages: only then are its lists cut into the same pages. */
export function isAllTranslated({ editions, translated }: Book): boolean {
  return translated.size === editions.reduce((sum, { total }) => sum + total, 0);
}

const narrowed = new WeakMap<Edition, Book>();

/** The book as if it held one edition only. */
export function inEdition(book: Book, edition: Edition): Book {
  if (book.editions.length === 1) return book;
  const known = narrowed.get(edition);
  if (known) return known;
  const { cases } = edition;
  const keep = <Entry extends { cases: string[] }>(
    entries: ReadonlyMap<string, Entry>,
    idsOf: (one: Case) => readonly string[],
  ) => {
    const own = valuesById(cases, idsOf, ({ id }) => id);
    return new Map([...entries].map(([id, entry]) => [id, { ...entry, cases: own(id) }]));
  };
  const reasons = valuesById(
    cases.flatMap((one) => one.reasons.map((reason) => ({ one, reason }))),
    ({ reason }) => reason.topics.map(({ id }) => id),
    ({ one, reason }) => ({ case: one.id, paragraph: reason.paragraph }),
  );
  const alone: Book = {
    ...book,
    editions: [edition],
    cases,
    casesById: new Map(cases.map((one) => [one.id, one])),
    brands: keep(book.brands, (one) => declaredIn(one).brands),
    ports: keep(book.ports, (one) => declaredIn(one).ports),
    customs: keep(book.customs, (one) => declaredIn(one).customs),
    goods: keep(book.goods, (one) => declaredIn(one).goods),
    glossary: keep(book.glossary, ({ terms }) => terms.map(({ id }) => id)),
    topics: new Map(
      [...book.topics].map(([id, topic]) => [id, { ...topic, reasons: reasons(id) }]),
    ),
  };
  narrowed.set(edition, alone);
  return alone;
}

/** What stands for the items under each of their ids, in their order. */
function valuesById<Item, Value>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
  toValue: (item: Item) => Value,
): (id: string) => Value[] {
  const pairs = items.flatMap((item) =>
    [...new Set(idsOf(item))].map((id) => ({ id, value: toValue(item) })),
  );
  const byId = Map.groupBy(pairs, ({ id }) => id);
  return (id) => (byId.get(id) ?? []).map(({ value }) => value);
}
