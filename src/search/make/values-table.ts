import type { Book, Case } from '../../book/book.ts';
import { namesOf } from '../../text/units.ts';
import type { StatedFigure, ValuesTable } from '../values.ts';

/** Makes the table of the values that cases state, with what is needed to read those that queries ask for. */
export function makeValues(book: Book): ValuesTable {
  const { units, currencies, 'figure-kinds': kinds } = book.vocabulary;
  const nouns = new Set(
    [...kinds.values()].flatMap(({ noun = [], enForms = [] }) => [...noun, ...enForms]),
  );
  return {
    figures: book.cases.flatMap((found, one) => [
      ...titledOffices(found, one),
      ...found.figures.map(({ value, unit, id, kind, upTo, hedge }) => {
        const isOpen =
          upTo === undefined &&
          (hedge === 'over' || hedge === 'about-over' || hedge === 'at-least');
        const end = isOpen ? null : upTo;
        return end === undefined
          ? ([one, value, unit, id, kind] as const)
          : ([one, value, unit, id, kind, end] as const);
      }),
    ]),
    events: book.cases.flatMap(({ events }, one) =>
      events.map(({ date, id }) => [one, date, id] as const),
    ),
    units: unitsOf(
      book,
      [...units].map(([unit, { en, one, enForms = [], counts, measure, base, everyday }]) => ({
        unit,
        words: [
          ...new Set(
            [en, one, ...enForms.filter((form) => !nouns.has(form)), ...(everyday?.en ?? [])].map(
              (word) => word.replace(/ \(.*/, ''),
            ),
          ),
        ].filter(
          (word, _, words) => !words.includes(word.replace(/s$/, '')) || !word.endsWith('s'),
        ),
        ...(measure ? { measure } : { kinds: counts }),
        ...(base && { base: [base.unit, base.times] as const }),
      })),
    ),
    nouns: [...book.vocabulary['figure-kinds']].flatMap(([kind, { noun = [], enForms = [] }]) =>
      [...new Set([...noun, ...enForms])].map((one): [string, string] => [kind, one]),
    ),
    currencies: [...currencies].map(([code, value]) => [
      code,
      { written: namesOf(code, value).filter((name) => name !== code) },
    ]),
  };
}

/** How many offices the title of a case names, which texts leave to the reader to count: none where it says that there are more. */
function titledOffices({ customs, title, original }: Case, one: number): StatedFigure[] {
  const count = customs.filter(({ role }) => role === 'titled').length;
  const isAll = !(original?.title ?? title).includes('等');
  return count > 1 && isAll ? [[one, count, '关', '', 'offices']] : [];
}

/** The units that count or measure what the cases do; others stand beside no number of a case. */
function unitsOf({ cases, vocabulary }: Book, units: ValuesTable['units']): ValuesTable['units'] {
  const own = new Set(cases.flatMap(({ figures }) => figures.map(({ unit }) => unit)));
  const kinds = new Set(units.flatMap(({ unit, kinds = [] }) => (own.has(unit) ? kinds : [])));
  const bases = new Set(units.flatMap(({ unit, base }) => (base && own.has(unit) ? base[0] : [])));
  return units
    .filter(
      ({ unit, kinds: other = [], base }) =>
        own.has(unit) || other.some((kind) => kinds.has(kind)) || bases.has(base?.[0] ?? ''),
    )
    .map(({ kinds: all = [], ...unit }) => {
      // 1,000台 are no 1,000双: goods are counted in their own unit, or in one for things of any sort.
      const isGeneral = vocabulary.units.get(unit.unit)?.general;
      const counted = isGeneral ? all : all.filter((kind) => kind !== 'quantity');
      return { ...unit, ...(counted.length > 0 && { kinds: counted }) };
    });
}
