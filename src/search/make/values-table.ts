import type { Book, Case } from '../../book/book.ts';
import { namesOf } from '../../text/units.ts';
import type { StatedFigure, Unit, UnitRow, ValuesTable } from '../values.ts';

/** Makes the table of the values that cases state, with what is needed to read those that queries ask for. */
export function makeValues(book: Book): ValuesTable {
  const { units, currencies, 'figure-kinds': kinds } = book.vocabulary;
  const nouns = new Set(
    [...kinds.values()].flatMap(({ noun = [], enForms = [] }) => [...noun, ...enForms]),
  );
  // 个 and the like count all of these, and readers people; the word behind them tells which. Goods have names of their own.
  const thingsCounted = new Set([
    'people',
    ...[...units.values()].flatMap(({ general, counts }) => (general ? counts : [])),
  ]);
  thingsCounted.delete('quantity');
  return {
    figures: book.cases.flatMap((found, one) => [
      ...titledOffices(found, one),
      ...found.figures.map(({ value, unit, id, kind, of, upTo, hedge }): StatedFigure => {
        const isOpen =
          upTo === undefined &&
          (hedge === 'over' || hedge === 'about-over' || hedge === 'at-least');
        const end = isOpen ? null : upTo;
        const figure = [one, value, unit, id, kind] as const;
        const { goods = '', brand = '' } = of ?? {};
        if (end !== undefined) return [...figure, goods, brand, end];
        return brand ? [...figure, goods, brand] : goods ? [...figure, goods] : figure;
      }),
    ]),
    events: book.cases.flatMap(({ events }, one) =>
      events.map(({ date, id }) => [one, date, id] as const),
    ),
    units: rowsOf(
      unitsOf(
        book,
        [...units].map(([unit, { en, one, enForms = [], counts, measure, base, everyday }]) => ({
          unit,
          words: [
            ...new Set(
              [en, one, ...enForms.filter((form) => !nouns.has(form)), ...(everyday?.en ?? [])].map(
                // The reader knows the s of a plural.
                (word) => word.replace(/ \(.*|(?<=[a-z]{3})s$/g, ''),
              ),
            ),
          ],
          ...(measure ? { measure } : { kinds: counts }),
          ...(base && { base: [base.unit, base.times] as const }),
        })),
      ),
    ),
    nouns: [...book.vocabulary['figure-kinds']].flatMap(
      ([kind, { noun = [], enForms = [], words = [], everyday }]): string[] => {
        const all = [
          ...noun,
          ...enForms,
          ...(everyday?.zh ?? []),
          ...(everyday?.en ?? []),
          ...(thingsCounted.has(kind) ? words : []),
        ];
        // A single character begins other words as well; the reader knows the s of a plural.
        const own = all.filter(
          (one) => one.length > 1 && !all.some((other) => one === `${other}s`),
        );
        return own.length > 0 ? [[kind, ...new Set(own)].join('|')] : [];
      },
    ),
    currencies: [...currencies].map(([code, value]) =>
      [code, ...namesOf(code, value).filter((name) => name !== code)].join('|'),
    ),
  };
}

/** How many offices the title of a case names, which texts leave to the reader to count: none where it says that there are more. */
function titledOffices({ customs, title, original }: Case, one: number): StatedFigure[] {
  const count = customs.filter(({ role }) => role === 'titled').length;
  const isAll = !(original?.title ?? title).includes('等');
  return count > 1 && isAll ? [[one, count, '关', '', 'offices']] : [];
}

/** The units that count or measure what the cases do; others stand beside no number of a case. */
function unitsOf({ cases, goods, vocabulary }: Book, units: readonly Unit[]): Unit[] {
  const things = new Set([...goods.values()].flatMap(({ everyday }) => everyday?.en ?? []));
  const own = new Set(cases.flatMap(({ figures }) => figures.map(({ unit }) => unit)));
  const kinds = new Set(units.flatMap(({ unit, kinds = [] }) => (own.has(unit) ? kinds : [])));
  // What is counted as other things is of no one sort, so that no unit stands for another.
  kinds.delete('other');
  const bases = new Set(units.flatMap(({ unit, base }) => (base && own.has(unit) ? base[0] : [])));
  return units
    .filter(
      ({ unit, kinds: other = [], base }) =>
        own.has(unit) || other.some((kind) => kinds.has(kind)) || bases.has(base?.[0] ?? ''),
    )
    .map(({ kinds: all = [], words, ...unit }) => {
      // 300 bags are goods where no case counts them by the bag.
      const nouns = own.has(unit.unit) ? words : words.filter((word) => !things.has(word));
      // 1,000台 are no 1,000双: goods are counted in their own unit, or in one for things of any sort.
      const isGeneral = vocabulary.units.get(unit.unit)?.general;
      const counted = isGeneral ? all : all.filter((kind) => kind !== 'quantity');
      return { ...unit, words: nouns, ...(counted.length > 0 && { kinds: counted }) };
    });
}

/** The rows of some units, those together that differ in nothing else. */
function rowsOf(units: readonly Unit[]): UnitRow[] {
  const rows = new Map<string, UnitRow>();
  for (const { unit, words, kinds = [], measure, base } of units) {
    const counted = measure ? 0 : kinds.join('|');
    const key = JSON.stringify([words, counted, base]);
    const all = [rows.get(key)?.[0] ?? [], unit].flat().join('|');
    const row = [all, words.join('|')] as const;
    const isShort = counted === '' && !base;
    rows.set(key, isShort ? row : base ? [...row, counted, ...base] : [...row, counted]);
  }
  return [...rows.values()];
}
