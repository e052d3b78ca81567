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
 * A meaning as the table has it: its id unless it is in no registry, its label unless the table of names has
 * it, and the everyday words for it in both languages, between bars; the numbers of the cases that it applies to; what the
 * texts write besides the label; of a country, the cases whose goods go there and come from there.
 */
export type MeaningRow = readonly [
  named: string,
  cases: readonly number[],
  written?: readonly string[],
  ways?: CountryWays,
];

/** The kinds that are in no registry: their rows begin with the label. */
export const nameless: ReadonlySet<MeaningKind> = new Set(['organisations', 'places', 'wordings']);

/** The numbers of the cases whose goods go to a country, and of those whose goods come from there. */
export type CountryWays = readonly [to: readonly number[], from: readonly number[]];

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
    (meanings[kind] ?? []).flatMap(([named, cases, written = [], ways]) => {
      const [id = '', ...words] = (nameless.has(kind) ? `|${named}` : named).split('|');
      const name = all.find((one) => one.kind === kind && one.id === id);
      const label = name?.label ?? words[0] ?? '';
      const meaning: Meaning = {
        kind,
        id: id || label,
        label,
        words: wordsOf(kind, words, cases),
        cases,
        written: [label, ...written],
        ways,
      };
      // A place by its full name is also where texts have it for short: 江苏 in 江浙.
      const short: Meaning = { ...meaning, label: written.join('、'), words: [label], written };
      return kind === 'places' && written.length > 0 ? [meaning, short] : [meaning];
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
  // Offices that no case names stand there by their places alone.
  return cases.length > 0
    ? words
    : words.flatMap((word) => [word, word + (/^[A-Z]/.test(word) ? ' Customs' : '海关')]);
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
  /** Of a country. */
  ways?: CountryWays | undefined;
}
