import type { VocabularyName } from './vocabulary-files.ts';

/*
 * What the programs know of the facts of a case by name. All other kinds, roles and words are content:
 * `content/registry/vocabulary/`, whose shapes are in `vocabulary-files.ts`.
 */

/** Which way the goods crossed the border. */
export const directions = ['import', 'export'] as const;
/**
 * How exact the text calls a number: as it stands; over (余 多 逾 超过); under (近 不到 不足), also where it is an upper
 * limit; about (约 左右); about and over together; at least (至少 以上); several (数 几 上千 十几), where the value is the
 * lower bound that the words fix.
 */
export const hedges = [
  'exact',
  'over',
  'under',
  'about',
  'about-over',
  'at-least',
  'several',
] as const;
export const certainties = ['high', 'medium', 'low'] as const;
/** The collections whose names are looked for in the texts. */
export const namedCollections = ['brands', 'ports', 'customs', 'goods'] as const;
/** The kinds of facts whose values have pages: how a case was found, how goods travelled, what came of it. */
export const kindCollections = ['found', 'channels', 'outcomes'] as const;

/** The values of vocabularies to which programs give a meaning; the content must have them. */
export const knownValues = {
  directions,
  'country-roles': ['destination'],
  'customs-roles': ['titled', 'acting', 'declared-to'],
  'brand-roles': ['holder'],
  'body-kinds': ['person'],
  'figure-kinds': ['quantity', 'value', 'magnitude', 'prison-term'],
  stages: ['seizure', 'police', 'decision', 'background'],
  outcomes: ['pending'],
  units: ['月'],
  currencies: ['CNY'],
  'text-words': [
    'subordinate',
    'before-names',
    'general-names',
    'kinds-of-places',
    'not-ports',
    'mark-nouns',
    'mark-verbs',
    'works',
    'not-marks',
    'holder-words',
    'holder-acts',
    'firm-ends',
    'earlier',
    'declared',
    'totals',
    'sums',
    'alleged',
    'infringing',
    'negations',
    'general-administration',
    'publishing',
  ],
} as const satisfies Partial<Record<VocabularyName, readonly string[]>>;

export type NamedCollection = (typeof namedCollections)[number];
export type KindCollection = (typeof kindCollections)[number];
/** A collection whose entries have pages with their cases. */
export type CaseCollection = NamedCollection | KindCollection;
export type Hedge = (typeof hedges)[number];
