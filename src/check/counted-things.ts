import type { Lexicon } from '../book/lexicon.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { Figure } from '../schema/case.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { clauseOf, type Item, itemsIn } from '../text/items.ts';
import type { Mention } from '../text/mentions.ts';
import { type Span, sentenceAround } from '../text/sentences.ts';
import { nameInTurn, toldOfAll } from '../text/told-together.ts';
import type { CaseCheck } from './check.ts';
import { countedIn, type FigureNumber, numbersOfFigure } from './figure-numbers.ts';
import { quotesOf } from './quotes-of.ts';
import { textWords } from './text-words.ts';

/**
 * Reports figures that are given to goods or a mark which their words do not count: the count of one mark given to another, a
 * total or a figure of two goods given to one of them. What a figure is of is read clause by clause, from the names nearest to
 * its number; a value or a total without names of its own takes those of the numbers before it.
 */
export const countedThings: CaseCheck = (one, { lexicon, vocabulary }, report) => {
  const { figures } = one.entry.data;
  for (const [index, figure] of figures.entries()) {
    for (const kind of ['goods', 'brand'] as const) {
      const given = figure.of?.[kind];
      // What the case does not declare, or the sentence does not name, is reported by other checks.
      if (given === undefined || !isNamed(one, index, kind, given, lexicon)) continue;
      const counted =
        figure.basis === 'computed'
          ? countedByInputs(figure, figures, kind)
          : countedByWords(one, index, kind, given, vocabulary);
      if (counted === undefined) continue;
      const { ids, open, words } = counted;
      const all = [...ids].join(', ');
      report(one.entry, ['figures', index, 'of'], {
        found: `"${given}" for what ${words} of ${all}${open ? ' and others' : ''}`,
        allowed:
          ids.size === 1 && !open
            ? all
            : `no ${kind === 'brand' ? 'mark' : 'goods'} for a figure of several`,
        advice: 'Correct "of"; what counts several together is of none of them.',
      });
    }
  }
};

/** Whether the case declares a name, and the sentence of a figure has it; a computed one has no sentence. */
function isNamed(
  one: ResolvedCase,
  index: number,
  kind: Kind,
  id: string,
  { wordingsOf }: Lexicon,
): boolean {
  const collection = collectionOf[kind];
  if (!one.entry.data[collection].some((name) => name.id === id)) return false;
  const quotes = quotesOf(one)(['figures', index]);
  const names = wordingsOf(collection, id).map((name) => name.toLowerCase());
  const sentences = quotes.map(({ paragraph, start }) => {
    const text = one.texts.get(paragraph) ?? '';
    const sentence = sentenceAround(text, start);
    return text.slice(sentence.start, sentence.end).toLowerCase();
  });
  return sentences.every((sentence) => names.some((name) => sentence.includes(name)));
}

type Kind = 'goods' | 'brand';

const collectionOf = { goods: 'goods', brand: 'brands' } as const;

/** What a figure counts. */
interface Counted {
  ids: ReadonlySet<string>;
  /** Whether 等 says that there are more. */
  open: boolean;
}

type Wrong = Counted & { words: string };

function isRight({ ids, open }: Counted, given: string): boolean {
  // Where no words tell, any of the names of the sentence will do.
  return ids.size === 0 || (ids.size === 1 && !open && ids.has(given));
}

function countedByInputs(
  { inputs = [], of }: Figure,
  figures: readonly Figure[],
  kind: Kind,
): Wrong | undefined {
  const given = of?.[kind];
  const ids = new Set(
    figures.flatMap((one) => (inputs.includes(one.id) ? (one.of?.[kind] ?? []) : [])),
  );
  if (given === undefined || isRight({ ids, open: false }, given)) return undefined;
  return { ids, open: false, words: 'is computed from figures' };
}

function countedByWords(
  one: ResolvedCase,
  index: number,
  kind: Kind,
  given: string,
  vocabulary: Vocabulary,
): Wrong | undefined {
  const all = numbersOfFigure(one, index, vocabulary).map((number) => ({
    ...countedAt(one, number, kind, vocabulary),
    words: `"${wordsAt(one, number)}" has`,
  }));
  const [first] = all;
  return first === undefined || all.some((counted) => isRight(counted, given)) ? undefined : first;
}

/** The clause of a number, as far as a message needs it. */
function wordsAt({ texts }: ResolvedCase, { paragraph, start, end }: FigureNumber): string {
  const text = texts.get(paragraph) ?? '';
  const before = /[^，。；]{0,24}$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^，。；]{0,24}/u.exec(text.slice(end))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

function countedAt(
  one: ResolvedCase,
  number: FigureNumber,
  kind: Kind,
  vocabulary: Vocabulary,
): Counted {
  const text = one.read.get(number.paragraph) ?? '';
  const sentence = sentenceAround(text, number.start);
  const numbers = (countedIn(one.texts, vocabulary).get(number.paragraph) ?? []).filter(
    ({ start }) => sentence.start <= start && start < sentence.end,
  );
  const names = (one.mentions[number.paragraph] ?? []).filter(
    (name) => name.collection === collectionOf[kind],
  );
  const items = itemsIn(text, sentence, numbers);
  const place = items.findIndex((item) => item.number.start === number.start);
  const own = (item: Item) => ownNames(text, item, names, kind);
  const item = items[place];
  if (item === undefined) return none;
  const paired = nameInTurn(text, sentence, number, numbers, names);
  if (paired !== undefined) return { ids: new Set([paired]), open: false };
  const mine = own(item);
  if (mine.ids.size > 0) return mine;
  const together = toldOfAll(text, sentence, number);
  const shared = together ? names.filter((name) => isInside(name, together)) : [];
  if (shared.length > 0) return marksIn(text, shared);
  const before = text.slice(sentence.start, number.start);
  const isTotal = textWords(vocabulary, 'totals').some((word) =>
    new RegExp(`${RegExp.escape(word)}[约近逾计为达有]*$`, 'u').test(before),
  );
  return union(isTotal ? items.slice(0, place).map(own) : contextOf(items.slice(0, place), own));
}

function isInside({ start, end }: Span, span: Span): boolean {
  return span.start <= start && end <= span.end;
}

const none: Counted = { ids: new Set(), open: false };

/** What the items before a number count, back to the last series that has names: 眼镜6302副、眼镜43副，案值…. */
function contextOf(items: readonly Item[], own: (item: Item) => Counted): Counted[] {
  const found: Counted[] = [];
  for (const item of items.toReversed()) {
    const counted = own(item);
    found.push(counted);
    if (counted.ids.size > 0 && !item.joined) break;
  }
  return found;
}

function union(all: readonly Counted[]): Counted {
  return {
    ids: new Set(all.flatMap(({ ids }) => [...ids])),
    open: all.some(({ open }) => open),
  };
}

/** The names that an item has itself: in the clause of its number, or else in the rest of it. */
function ownNames(text: string, item: Item, names: readonly Mention[], kind: Kind): Counted {
  for (const span of [clauseOf(text, item), item]) {
    const inside = names.filter((name) => isInside(name, span));
    if (inside.length > 0)
      return kind === 'goods' ? goodsIn(text, item, inside) : marksIn(text, inside);
  }
  return none;
}

function marksIn(text: string, names: readonly Mention[]): Counted {
  return {
    ids: new Set(names.map(({ id }) => id)),
    open: names.some(({ end }) => /^[^“”，。；]{0,8}”等/u.test(text.slice(end))),
  };
}

/** The goods nearest to a number, with those that stand in one series with them: 鞋服、背包、手机配件等. */
function goodsIn(text: string, { number }: Item, names: readonly Mention[]): Counted {
  const distance = ({ start, end }: Span) =>
    end <= number.start ? number.start - end : Math.max(0, start - number.end) + 0.5;
  const [nearest] = [...names].sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return none;
  const side = names.filter(({ end }) => end <= number.start === nearest.end <= number.start);
  const place = side.indexOf(nearest);
  const isSeries = (a: Mention | undefined, b: Mention | undefined) =>
    a !== undefined &&
    b !== undefined &&
    /^(?:[、和与及或]|以及)[^，。；]{0,20}$/u.test(text.slice(a.end, b.start));
  let [from, to] = [place, place];
  while (isSeries(side[from - 1], side[from])) from -= 1;
  while (isSeries(side[to], side[to + 1])) to += 1;
  const series = side.slice(from, to + 1);
  return {
    ids: new Set(series.map(({ id }) => id)),
    open: text.startsWith('等', series.at(-1)?.end ?? text.length),
  };
}
