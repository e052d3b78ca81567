import { inQuotes } from '../../text/quotation.ts';
import type { ScriptWords } from '../zh/search-script.ts';
import { counted, listed } from './words.ts';

/** The English words of search that depend on what was asked and found. */
export const scriptWords: ScriptWords = {
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
    outcomes: 'Outcome',
    detections: 'Methods',
    channels: 'Channel',
    rights: 'Right',
    directions: 'Direction',
    countries: 'Country or region',
    bodies: 'Kind of body',
    organisations: 'Organisation',
    places: 'Place',
    wordings: 'Words of the text',
  },
  caseOf: (list: string, number: number) => `${list}, case ${number}`,
  search: {
    names: 'Names in the lists',
    kindAndCount: (kind: string, count: number) => `${kind}, ${counted(count, 'case')}`,
    removeChip: (facet: string, label: string) => `Remove ${facet.toLowerCase()}: ${label}`,
    all: (count: number) => (count === 1 ? 'The only case.' : `All ${counted(count, 'case')}.`),
    filtered: (count: number) =>
      `${counted(count, 'case')} ${count === 1 ? 'meets' : 'meet'} the chosen conditions.`,
    had: (words: readonly string[], ways: readonly string[]) =>
      `${listed(words)} ${ways.join(' or ')}`,
    either: (words: readonly string[]) => words.map(inQuotes).join(' or '),
    allHad: (count: number, parts: readonly string[]) =>
      `${counted(count, 'case')}: ${parts.join('; ')}`,
    asName: (name: string) => `as ${name}`,
    asNear: (words: string) => `as the similar ${inQuotes(words)}`,
    // A port or a customs office says itself what it is; a brand or a kind of goods does not.
    nameInSentence: (kind: string, label: string) =>
      kind === 'brands'
        ? `the brand ${inQuotes(label)}`
        : kind === 'goods'
          ? `the goods ${inQuotes(label)}`
          : label,
    numbered: (query: string, cases: string) => `${inQuotes(query)} is ${cases}`,
    noneHas: (words: string) => `No case mentions ${words}.`,
    missing: (words: string) => `Not found: ${words}`,
    proposed: (was: string) => `Proposed reading; the source has ${inQuotes(was)}`,
    moreParagraphs: (count: number) => counted(count, 'more paragraph'),
    more: (count: number) => `Show ${counted(count, 'more case')}`,
  },
};
