import type { Names } from './names.ts';

/** What a word can mean: an entry of a registry, a fact, an organisation, or other words of the texts. */
export type MeaningKind =
  | 'brands'
  | 'ports'
  | 'customs'
  | 'goods'
  | 'topics'
  | 'glossary'
  | 'outcomes'
  | 'detections'
  | 'channels'
  | 'rights'
  | 'directions'
  | 'countries'
  | 'bodies'
  | 'organisations'
  | 'places'
  | 'wordings';

/** The kinds that are facts of cases, which are shown with their words, each with what the ids of its facts begin with. */
export const factLists: Readonly<Partial<Record<string, string>>> = {
  outcomes: 'outcomes',
  detections: 'detection',
  channels: 'channels',
  rights: 'rights',
  directions: 'direction',
  countries: 'countries',
  bodies: 'bodies',
  topics: 'reasons',
};

/**
 * A meaning as the table has it: its id (empty for what is in no registry), its label unless the table of names has
 * it, and the everyday words for it in both languages, between bars; the numbers of the cases that it applies to; what the
 * texts write besides the label.
 */
export type MeaningRow = readonly [
  named: string,
  cases: readonly number[],
  written?: readonly string[],
];

/** The table that the browser fetches besides the names: what everyday words mean. */
export interface MeaningsTable {
  meanings: Readonly<Partial<Record<MeaningKind, readonly MeaningRow[]>>>;
  /** The characters that make a number of a Chinese numeral before them: those that units, currencies and dates begin with. */
  counters: string;
}

/** The meanings of a table, prepared for look-up. */
export function openMeanings(
  { meanings }: Pick<MeaningsTable, 'meanings'>,
  { all }: Pick<Names, 'all'>,
): Meaning[] {
  return (Object.keys(meanings) as MeaningKind[]).flatMap((kind) =>
    (meanings[kind] ?? []).map(([named, cases, written = []]) => {
      const [id = '', ...words] = named.split('|');
      const name = all.find((one) => one.kind === kind && one.id === id);
      const label = name?.label ?? words[0] ?? '';
      return {
        kind,
        id: id || label,
        label,
        words: wordsOf(kind, words, cases),
        cases,
        written: [label, ...written],
      };
    }),
  );
}

/** What readers call a meaning. */
function wordsOf(
  kind: MeaningKind,
  words: readonly string[],
  cases: readonly number[],
): readonly string[] {
  // The search finds the words of the texts by itself.
  if (kind === 'wordings' || kind === 'places') return words.slice(1);
  // Offices that no case names are known by their places too, and their entries are short.
  return cases.length > 0
    ? words
    : words.flatMap((word) => [word, word.replace(/海关$| Customs$/u, '')]);
}

/** A meaning, prepared for look-up. */
export interface Meaning {
  kind: MeaningKind;
  id: string;
  label: string;
  words: readonly string[];
  cases: readonly number[];
  /** The words of the texts that it is known by. */
  written: readonly string[];
}
