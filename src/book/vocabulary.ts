import { memoizeFunction } from '../memoize.ts';
import type { Entry, VocabularyRecords } from '../read/records.ts';
import { type Vocabulary, type VocabularyName, vocabularies } from '../schema/vocabulary-files.ts';

const names = Object.keys(vocabularies) as VocabularyName[];

/** The vocabulary of the records; the same lists always give the same object. */
export function vocabularyIn(records: VocabularyRecords): Vocabulary {
  return fromLists(...names.map((name) => records[name]));
}

const fromLists = memoizeFunction(
  (...lists: readonly (readonly Entry<unknown>[])[]): Vocabulary =>
    // The lists stand in the order of the names, so each name has the values of its own vocabulary.
    Object.fromEntries(
      lists.map((list, index) => [names[index], new Map(list.map(({ id, data }) => [id, data]))]),
    ) as unknown as Vocabulary,
);

/** The kinds of figures that a unit can count, the likeliest first. */
export function kindsOf(vocabulary: Vocabulary, unit: string): string[] {
  if (!vocabulary.currencies.has(unit)) return vocabulary.units.get(unit)?.counts ?? [];
  return [...vocabulary['figure-kinds']].flatMap(([kind, { money }]) => (money ? [kind] : []));
}
