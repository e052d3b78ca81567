import { inQuotes } from '../../text/quotation.ts';
import type { SearchWords } from '../zh/search.ts';
import { counted, listed } from './words.ts';

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
    filtered: (count: number) =>
      `${counted(count, 'case')} ${count === 1 ? 'meets' : 'meet'} the chosen conditions.`,
    had: (words: readonly string[], ways: readonly string[]) =>
      `${listed(words.map(inQuotes))} ${ways.join(' or ')}`,
    allHad: (count: number, parts: readonly string[]) =>
      `${counted(count, 'case')}: ${parts.join('; ')}`,
    apart: ', but not next to each other',
    inText: 'in the text',
    asName: (name: string) => `as ${name}`,
    asValue: 'as an amount or date',
    asMeaning: (labels: string) => `as ${labels}`,
    asNear: (words: string) => `as the similar ${inQuotes(words)}`,
    inOther: 'in the Chinese text, not in the English',
    // A port or a customs office says itself what it is; a brand or a kind of goods does not.
    nameInSentence: (kind: string, label: string) =>
      kind === 'brands'
        ? `the brand ${inQuotes(label)}`
        : kind === 'goods'
          ? `the goods ${inQuotes(label)}`
          : label,
    numbered: (query: string, cases: string) => `${inQuotes(query)} is ${cases}`,
    quoted: (words: string) => inQuotes(words),
    noneHas: (words: string) => `No case mentions ${words}.`,
    missing: (words: string) => `Not found: ${words}`,
    cutTo: (count: number) =>
      ` The query is too long: only its first ${count} characters were searched for.`,
    stop: '.',
    without: ', without the words left out',
    partly: ' as near results: no case has all the words',
    heading: 'Heading',
    otherLanguage: { lang: 'zh-CN', found: 'Chinese text' },
    meanings: {
      brands: 'Brand',
      ports: 'Port',
      customs: 'Customs office',
      goods: 'Goods',
      topics: 'Topic',
      glossary: 'Term',
      outcomes: 'Outcome',
      detections: 'How it was found',
      channels: 'Channel',
      rights: 'Right',
      directions: 'Direction',
      countries: 'Country or region',
      bodies: 'Kind of body',
      organisations: 'Organisation',
      wordings: 'Words of the text',
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
