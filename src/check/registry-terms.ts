import { type Lexicon, lexiconOf } from '../book/lexicon.ts';
import { memoizeFunction } from '../memoize.ts';
import type { Entry, Records } from '../read/records.ts';
import type { WholeCheck } from './check.ts';
import { termProblems } from './english-terms.ts';

/**
 * Reports words of ours in the registries, vocabularies and editions whose English does not keep to the list of terms.
 * Whatever has a “zh” and an “en” is compared, at any depth.
 */
export const registryTerms: WholeCheck = ({ records }, report) => {
  const lexicon = lexiconOf(records);
  for (const entry of bilingualEntries(records)) {
    for (const { path, ...what } of problemsIn(entry, lexicon)) report(entry, path, what);
  }
};

// Entries stay the same while another file changes, and are compared once.
const problemsIn = memoizeFunction((entry: Entry<unknown>, lexicon: Lexicon) =>
  pairsIn(entry.data).flatMap(({ path, zh, en }) =>
    termProblems(zh, en, lexicon).map((what) => ({ path: [...path, 'en'], ...what })),
  ),
);

function bilingualEntries(records: Records): Entry<unknown>[] {
  const {
    brands,
    ports,
    customs,
    goods,
    topics,
    glossary,
    outside,
    editions,
    vocabulary,
    publisher,
  } = records;
  return [
    ...[brands, ports, customs, goods, topics, glossary, outside, editions].flat(),
    ...Object.values(vocabulary).flat(),
    ...(publisher ? [publisher] : []),
  ];
}

interface Pair {
  path: string[];
  zh: string;
  en: string;
}

function pairsIn(value: unknown, path: string[] = []): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const { zh, en } = Object.fromEntries(fields);
  const own = typeof zh === 'string' && typeof en === 'string' ? [{ path, zh, en }] : [];
  return [...own, ...fields.flatMap(([key, below]) => pairsIn(below, [...path, key]))];
}
