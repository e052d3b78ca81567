import type { NameKind } from '../../search/names.ts';
import type { Wording } from '../wording.ts';
import type { zhSearch } from '../zh/search.ts';
import { counted, listed } from './words.ts';

const mention = (count: number) => (count === 1 ? 'mentions' : 'mention');

/** The words that search says in English, in the browser too. */
export const enSearch: Wording<typeof zhSearch> = {
  paragraph: (kind: 'f' | 'r', number: number) =>
    `${kind === 'f' ? 'Information' : 'Reason'} ${number}`,
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
  caseOf: (edition: string, number: number) => `Case ${number} of ${edition}`,
  search: {
    name: 'Search',
    placeholder: 'Brand, port or any words',
    submit: 'Search',
    results: 'Search results',
    names: 'Names in the lists',
    kindAndCount: (kind: string, count: number) => `${kind}, ${counted(count, 'case')}`,
    filters: 'Narrow the results',
    clear: 'Clear filters',
    chips: 'Chosen filters',
    removeChip: (facet: string, label: string) => `Remove ${facet.toLowerCase()}: ${label}`,
    section: 'Search in',
    sections: {
      all: 'Full text',
      title: 'Title',
      f: 'Case information',
      r: 'Recommendation reasons',
    },
    order: 'Sort by',
    orders: {
      relevance: 'Relevance',
      number: 'Case number',
      date: 'Earliest date',
      value: 'Stated value',
    },
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
    retry: 'Try again',
    none: (query: string) => `No case mentions “${query}”.`,
    noneFiltered: 'No case meets all of these conditions.',
    nearNames: 'Did you mean',
    knownParts: 'Search for some of these words alone',
    all: (count: number) => (count === 1 ? 'The only case.' : `All ${counted(count, 'case')}.`),
    count: (count: number) => counted(count, 'case'),
    countOf: (count: number, query: string) =>
      `Exact match: ${counted(count, 'case')} ${mention(count)} “${query}”.`,
    filtered: (count: number) =>
      `${counted(count, 'case')} ${count === 1 ? 'meets' : 'meet'} the chosen conditions.`,
    named: (count: number, query: string, names: string) =>
      `“${query}”: ${counted(count, 'case')} ${count === 1 ? 'contains this wording or involves' : 'contain this wording or involve'} ${names}.`,
    // A port or a customs office says itself what it is; a brand or a kind of goods does not.
    nameInSentence: (kind: NameKind, label: string) =>
      kind === 'brands'
        ? `the brand “${label}”`
        : kind === 'goods'
          ? `the goods “${label}”`
          : label,
    near: (count: number, query: string, names: string) =>
      `No case mentions “${query}”. Near results by similar name: ${counted(count, 'case')} for ${names}.`,
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
    proposed: (was: string) => `Proposed reading; the source has “${was}”`,
    moreParagraphs: (count: number) => counted(count, 'more paragraph'),
    more: (count: number) => `Show ${counted(count, 'more case')}`,
    facet: {
      brand: 'Brand',
      port: 'Port',
      customs: 'Customs office',
      goods: 'Goods',
      direction: 'Direction',
      right: 'Right',
      topic: 'Topic',
    },
    helpTitle: 'How to search',
    help: [
      {
        example: 'port-shifting',
        meaning:
          'Words are looked for as written, the last also as the beginning of a longer word. Capitals, accents and punctuation make no difference.',
      },
      {
        example: 'Pingxiang NIKE',
        meaning: 'Words with spaces between them must all be there, but not side by side.',
      },
      {
        example: '"risk analysis" Ningbo',
        meaning: 'Words in quotation marks must stand exactly so.',
      },
      {
        example: 'port-shifting -Qingdao',
        meaning: 'A word after a minus sign must not be there.',
      },
      {
        example: 'naike',
        meaning:
          'Brands, ports, customs offices and other names can also be typed in Chinese, in pinyin or by the initials of the pinyin.',
      },
      {
        example: 'self-balancing scooters',
        meaning: 'Other usual names are found too, even where the text does not use them.',
      },
      { example: 'Case 4', meaning: 'A case can be found by its number; 2016-04 works too.' },
      {
        example: 'TRI-CIRCLE',
        meaning:
          'A trademark that the source misspells is found by its spelling in the source and by the proposed reading.',
      },
    ],
    waysIn: 'Lists of names',
    waysInIntro: 'The number after each name is the number of cases.',
  },
};
