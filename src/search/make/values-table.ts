import type { Book } from '../../book/book.ts';
import type { ValuesTable } from '../values.ts';

/** Makes the table of the values that cases state, with what is needed to read those that queries ask for. */
export function makeValues(book: Book): ValuesTable {
  const { units, currencies } = book.vocabulary;
  return {
    figures: book.cases.flatMap(({ figures }, one) =>
      figures.map(({ value, unit, id, kind, upTo }) =>
        upTo === undefined
          ? ([one, value, unit, id, kind] as const)
          : ([one, value, unit, id, kind, upTo] as const),
      ),
    ),
    events: book.cases.flatMap(({ events }, one) =>
      events.map(({ date, id }) => [one, date, id] as const),
    ),
    units: unitsOf(
      book,
      [...units].map(([unit, { en, one, counts, measure }]) => ({
        unit,
        words: [...new Set([en, one].map((word) => word.replace(/ \(.*/, '')))],
        kinds: counts,
        isMeasure: measure ?? false,
      })),
    ),
    nouns: [...book.vocabulary['figure-kinds']].flatMap(([kind, { noun }]) =>
      [...new Set(noun ?? [])].map((one): [string, string] => [kind, one]),
    ),
    currencies: [...currencies].map(([code, { zh, en, written, code: english, signs }]) => [
      code,
      { zh, en, written, code: english, ...(signs && { signs }) },
    ]),
  };
}

/** The units that count what the cases count; others stand beside no number of a case. */
function unitsOf({ cases }: Book, units: ValuesTable['units']): ValuesTable['units'] {
  const own = new Set(cases.flatMap(({ figures }) => figures.map(({ unit }) => unit)));
  const kinds = new Set(units.flatMap(({ unit, kinds }) => (own.has(unit) ? kinds : [])));
  return units.filter(
    ({ unit, kinds: other }) => own.has(unit) || other.some((kind) => kinds.has(kind)),
  );
}
