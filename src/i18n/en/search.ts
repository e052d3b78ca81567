import { inQuotes } from '../../text/quotation.ts';
import type { SearchWords } from '../zh/search.ts';
import { counted, listed } from './words.ts';

const mention = (count: number) => (count === 1 ? 'mentions' : 'mention');

/** The English words of the search script. */
export const searchWords: SearchWords = {
  paragraph: (kind: 'f' | 'r', number: number) =>
    `${kind === 'f' ? 'Case information' : 'Reason'} ${number}`,
  list: listed,
  caseCount: (count: number) => counted(count, 'case'),
  kinds: {
    brands: 'Brand',
    ports: 'Port',
    customs: 'Customs office',
    goods: 'Goods',
    topics: 'Topic',
    glossary: 'Term',
    cases: 'Case',
  },
  caseOf: (list: string, number: number) => `Case ${number} of ${list}`,
  search: {
    names: 'Names in the lists',
    kindAndCount: (kind: string, count: number) => `${kind}, ${counted(count, 'case')}`,
    removeChip: (facet: string, label: string) => `Remove ${facet.toLowerCase()}: ${label}`,
    loading: 'Searching…',
    idle: 'Type the words to look for, or start from the lists below.',
    failed: {
      offline: 'You are offline, so search cannot be loaded. Try again once you are connected.',
      file: (path: string) =>
        `A file that search needs could not be loaded (${path}), so we cannot tell whether there are results. Try again.`,
      wasm: 'This browser or network does not allow WebAssembly, which full-text search needs. You can still use the lists of names.',
      other: 'Search went wrong, so we cannot tell whether there are results. Try again.',
    },
    namesStill: 'You can still open the names in the lists',
    none: (query: string) => `No case mentions ${inQuotes(query)}.`,
    noneFiltered: 'No case meets all of these conditions.',
    nearNames: 'Did you mean',
    knownParts: 'Search for some of these words alone',
    all: (count: number) => (count === 1 ? 'The only case.' : `All ${counted(count, 'case')}.`),
    count: (count: number) => counted(count, 'case'),
    countOf: (count: number, query: string) =>
      `Exact match: ${counted(count, 'case')} ${mention(count)} ${inQuotes(query)}.`,
    filtered: (count: number) =>
      `${counted(count, 'case')} ${count === 1 ? 'meets' : 'meet'} the chosen conditions.`,
    named: (count: number, query: string, names: string) =>
      `${inQuotes(query)}: ${counted(count, 'case')} ${count === 1 ? 'contains this wording or involves' : 'contain this wording or involve'} ${names}.`,
    // A port or a customs office says itself what it is; a brand or a kind of goods does not.
    nameInSentence: (kind: string, label: string) =>
      kind === 'brands'
        ? `the brand ${inQuotes(label)}`
        : kind === 'goods'
          ? `the goods ${inQuotes(label)}`
          : label,
    near: (count: number, query: string, names: string) =>
      `No case mentions ${inQuotes(query)}. Near results by similar name: ${counted(count, 'case')} for ${names}.`,
    // These follow the number of cases at once.
    rung: {
      terms: ' with all the words, but not next to each other.',
      runs: ' with all the words, punctuation aside.',
      words: ' as near results, with some of the words but not the wording typed.',
    },
    // These follow a sentence at once.
    unranked: ' There are many results: the most recent come first.',
    byValue:
      ' Values in renminbi come first, then those in other currencies, then cases that state no value; different currencies are not compared.',
    noValue: 'Value not stated',
    proposed: (was: string) => `Proposed reading; the source has ${inQuotes(was)}`,
    moreParagraphs: (count: number) => counted(count, 'more paragraph'),
    more: (count: number) => `Show ${counted(count, 'more case')}`,
    facet: {
      list: 'List',
      year: 'Year',
      issuer: 'Issuer',
      brand: 'Brand',
      port: 'Port',
      customs: 'Customs office',
      goods: 'Goods',
      direction: 'Direction',
      right: 'Right',
      topic: 'Topic',
    },
  },
};
