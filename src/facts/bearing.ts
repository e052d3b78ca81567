import { type Case, paragraphsOf } from '../book/book.ts';
import type { Mention } from '../text/mentions.ts';
import { clauseAround, type Span } from '../text/sentences.ts';
import { figuresOf } from './figures-of.ts';
import type { Subject } from './subjects.ts';

/**
 * How what a case tells bears on a brand or on goods, of which it may name several: it tells it of them (`own`), of the
 * case without naming any (`whole`), or of others alone (`other`).
 */
export type Bearing = 'own' | 'whole' | 'other';

type Of = Pick<Subject, 'collection' | 'id'>;
type Named = 'brands' | 'goods';

/** A text of a case with what it names. */
interface Told {
  id: string;
  text: string;
  mentions: readonly Mention[];
}

/** How an outcome or a figure bears on a subject: by what the sentences of its evidence name. */
export function bearingOf(one: Case, subject: Of, fact: string): Bearing {
  const { collection, id } = subject;
  if (!isNamed(collection) || isAlone(one, collection, id)) return 'own';
  const told = textsOf(one);
  const evidence = one.facts.find((other) => other.id === fact)?.evidence ?? [];
  const bearings = evidence.map((place) => {
    const text = told.find((other) => other.id === place.paragraph);
    const names = text ? namesIn(text, sentencesAround(text.text, place), collection) : [];
    if (names.includes(id)) return 'own';
    return names.length > 0 ? 'other' : 'whole';
  });
  return (['own', 'whole'] as const).find((bearing) => bearings.includes(bearing)) ?? 'other';
}

/**
 * How goods of a case bear on a brand: they are the brand's where a figure counts them under it, or a clause names both.
 * Where none are, those that stand with no brand may be.
 */
export function bearingOfGoods(one: Case, subject: Of, goods: string): Bearing {
  const { collection, id } = subject;
  if (collection !== 'brands' || isAlone(one, collection, id)) return 'own';
  // A holder of rights in other marks is named with none of the goods.
  if (one.brands.find((brand) => brand.id === id)?.role !== 'mark') return 'whole';
  const own = goodsOf(one, id);
  if (own.has(goods)) return 'own';
  const isOfOther = one.brands.some((brand) => goodsOf(one, brand.id).has(goods));
  return own.size > 0 || isOfOther ? 'other' : 'whole';
}

/** The goods that stand with a brand in a figure or in a clause. */
function goodsOf(one: Case, brand: string): ReadonlySet<string> {
  const counted = figuresOf(one, 'brands', brand).flatMap(({ of }) => of?.goods ?? []);
  const named = textsOf(one).flatMap((told) =>
    told.mentions
      .filter(({ collection, id }) => collection === 'brands' && id === brand)
      .flatMap((mention) => namesIn(told, clauseAround(told.text, mention), 'goods')),
  );
  return new Set([...counted, ...named]);
}

function isNamed(collection: Of['collection']): collection is Named {
  return collection === 'brands' || collection === 'goods';
}

function isAlone(one: Case, collection: Named, id: string): boolean {
  return one[collection].every((other) => other.id === id);
}

/** The title and the paragraphs of a case in Chinese, in which its facts are quoted. */
function textsOf(one: Case): Told[] {
  const { title, titleMentions, mentions, ...own } = one.original ?? one;
  return [
    { id: 'title', text: title, mentions: titleMentions },
    ...paragraphsOf(own).map(({ id, text }) => ({ id, text, mentions: mentions[id] ?? [] })),
  ];
}

function namesIn({ mentions }: Told, { start, end }: Span, collection: Named): string[] {
  return mentions.flatMap((one) =>
    one.collection === collection && start <= one.start && one.end <= end ? [one.id] : [],
  );
}

/** The sentences in which a run stands, each up to its full stop: what a semicolon parts is told of the same. */
function sentencesAround(text: string, { start, end }: Span): Span {
  const stop = text.slice(end - 1).search(/[。！？]/u);
  return {
    start: text.slice(0, start).search(/[^。！？]*$/u),
    end: stop < 0 ? text.length : end + stop,
  };
}
