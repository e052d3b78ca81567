import type { FixedWords, SearchWords } from '../zh/search.ts';
import { scriptWords } from './search-script.ts';

/** What search says in the same words every time. */
export const fixedWords: FixedWords = {
  loading: 'Searching…',
  failed: {
    offline: 'You are offline, so search cannot be loaded. Try again once you are connected.',
    file: 'A file that search needs could not be loaded ({path}), so we cannot tell whether there are results. Try again.',
    wasm: 'This browser or network does not allow WebAssembly, which full-text search needs. You can still use the lists of names.',
    other: 'Search went wrong, so we cannot tell whether there are results. Try again.',
  },
  namesStill: 'You can still open the names in the lists',
  noneFiltered: 'No case meets all of these conditions.',
  knownParts: 'Search for some of these words alone',
  apart: ', but not next to each other in this order',
  inRow: ', first where they stand next to each other',
  inText: 'in the text',
  asValue: 'as an amount or date',
  inOther: 'in the Chinese text, not in the English',
  stop: '.',
  without: ', without {words}',
  partly: ' as near results: no case has all the words',
  heading: 'Heading',
  otherLanguage: { lang: 'zh-CN', found: 'Chinese text' },
  // These follow a sentence at once. The script puts the number into the first.
  cutTo: ' The query is too long: only its first {count} characters were searched for.',
  unranked: ' There are many results: the most recent come first.',
  byValue:
    ' Values in renminbi come first, then those in other currencies, then cases that state no value; different currencies are not compared.',
  noValue: 'Value not stated',
};

/** The English words of search. */
export const searchWords: SearchWords = {
  ...scriptWords,
  search: { ...scriptWords.search, ...fixedWords },
};
