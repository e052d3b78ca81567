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
  | 'wordings';

/** The kinds that are facts of cases: what answers is shown with its words. */
export const factKinds = [
  'outcomes',
  'detections',
  'channels',
  'rights',
  'directions',
  'countries',
  'bodies',
] as const;

/**
 * A meaning, with the everyday words for it in both languages and the numbers of the cases that it applies to. What is in
 * no registry has no id.
 */
export type MeaningEntry = readonly [
  kind: MeaningKind,
  id: string,
  label: string,
  words: readonly string[],
  cases: readonly number[],
  /** What the texts write besides the label. */
  written?: readonly string[],
];

/** The table that the browser fetches besides the names: what everyday words mean. */
export interface MeaningsTable {
  meanings: MeaningEntry[];
  /** The characters that make a number of a Chinese numeral before them: those that units, currencies and dates begin with. */
  counters: string;
}

/** The meanings of a table, prepared for look-up. */
export function openMeanings({ meanings }: Pick<MeaningsTable, 'meanings'>): Meaning[] {
  return meanings.map(([kind, id, label, words, cases, written = []]) => ({
    kind,
    id: id || label,
    label,
    // Offices that no case names are known by their places too, and their entries are short.
    words:
      cases.length > 0
        ? words
        : [label, ...words].flatMap((word) => [word, word.replace(/海关$| Customs$/u, '')]),
    cases,
    written: [label, ...written],
  }));
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
