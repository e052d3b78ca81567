/** What a word can mean besides the words of the texts: an entry of a registry, a fact, or an organisation. */
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
  | 'organisations';

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

/** A meaning, with the everyday words for it in both languages and the numbers of the cases that it applies to. */
export type MeaningEntry = readonly [
  kind: MeaningKind,
  id: string,
  label: string,
  words: readonly string[],
  cases: readonly number[],
];

/** The table that the browser fetches besides the names: what everyday words mean. */
export interface MeaningsTable {
  meanings: MeaningEntry[];
  /** The characters that make a number of a Chinese numeral before them: those that units, currencies and dates begin with. */
  counters: string;
}

/** The meanings of a table, prepared for look-up. */
export function openMeanings({ meanings }: Pick<MeaningsTable, 'meanings'>): Meaning[] {
  return meanings.map(([kind, id, label, words, cases]) => ({ kind, id, label, words, cases }));
}

/** A meaning, prepared for look-up. */
export interface Meaning {
  kind: MeaningKind;
  id: string;
  label: string;
  words: readonly string[];
  cases: readonly number[];
}
