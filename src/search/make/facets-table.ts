import { type Book, type Case, declaredIn } from '../../book/book.ts';
import { firstEvent } from '../../facts/by-date.ts';
import { issuerKey, listOf } from '../../facts/lists.ts';
import type { Words } from '../../i18n/words.ts';
import { directions } from '../../schema/vocabulary.ts';
import type { Site } from '../../site/site.ts';
import type { FacetTable, StatedValue } from '../facets.ts';

type Column = keyof FacetTable['columns'];

/** Makes the table by which results are narrowed and sorted. */
export function makeFacets({ book, words }: Site): FacetTable {
  const ofCase = book.cases.map((one) => valuesOf(one, book));
  const column = (name: Column, values: Iterable<string>) =>
    Object.fromEntries(
      [...values].map((value) => [
        value,
        ofCase.flatMap((own, number) => (own[name].includes(value) ? [number] : [])),
      ]),
    );
  return {
    columns: {
      list: column(
        'list',
        book.editions.map(({ id }) => id),
      ),
      year: column('year', new Set(book.editions.map(({ year }) => String(year)))),
      issuer: column('issuer', new Set(book.editions.map(issuerKey))),
      brand: column('brand', book.brands.keys()),
      port: column('port', book.ports.keys()),
      customs: column('customs', book.customs.keys()),
      goods: column('goods', book.goods.keys()),
      direction: column('direction', directions),
      right: column(
        'right',
        ofCase.flatMap(({ right }) => right),
      ),
      topic: column('topic', book.topics.keys()),
      term: column('term', book.glossary.keys()),
    },
    dates: book.cases.map((one) => firstEvent(one)?.date.split('/')[0] ?? ''),
    values: book.cases.map((one) => largestValue(one, words)),
  };
}

function valuesOf(one: Case, book: Book): Record<Column, readonly string[]> {
  const { glossary } = book;
  const list = listOf(book, one);
  const { brands, ports, customs, goods } = declaredIn(one);
  return {
    list: [one.edition],
    year: list ? [String(list.year)] : [],
    issuer: list ? [issuerKey(list)] : [],
    brand: brands,
    port: ports,
    customs,
    goods,
    direction: one.direction ? [one.direction.value] : [],
    right: one.rights.map(({ value }) => value),
    topic: one.reasons.flatMap(({ topics }) => topics.map(({ id }) => id)),
    term: [...glossary.values()].filter(({ cases }) => cases.includes(one.id)).map(({ id }) => id),
  };
}

/**
 * The largest value of goods that a case states, in yuan if it states one in yuan. Values are never added up here, and
 * an amount involved is no value of goods.
 */
function largestValue({ figures }: Case, words: Words): StatedValue | null {
  const [largest] = figures
    .filter(({ kind, basis }) => kind === 'value' && basis !== 'computed')
    .sort((a, b) => Number(b.unit === 'CNY') - Number(a.unit === 'CNY') || b.value - a.value);
  if (!largest) return null;
  const { unit, value, label, id } = largest;
  return {
    currency: unit,
    amount: value,
    label,
    text: words.figure(largest),
    fact: `figures-${id}`,
  };
}
