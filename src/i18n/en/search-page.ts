import type { SearchPageWords } from '../zh/search-page.ts';

/** The English words of the search page that no script uses. */
export const searchPageWords: SearchPageWords = {
  name: 'Search',
  placeholder: 'Brand, port or any words',
  shortPlaceholder: 'Any words',
  submit: 'Search',
  results: 'Search results',
  filters: 'Narrow the results',
  clear: 'Clear filters',
  chips: 'Chosen filters',
  section: 'Search in',
  sections: {
    all: 'Full text',
    title: 'Title',
    f: 'Case information',
    r: 'Reasons',
  },
  order: 'Sort by',
  orders: {
    relevance: 'Relevance',
    number: 'Case number',
    date: 'Earliest date',
    value: 'Stated value',
  },
  idle: 'Type the words to look for, or start from the lists below.',
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
  retry: 'Try again',
  helpTitle: 'How to search',
  help: [
    {
      example: 'port-shifting',
      meaning:
        'Words are looked for in all their forms, the last also as the beginning of a longer word. Capitals, accents and punctuation make no difference.',
    },
    {
      example: 'Pingxiang NIKE',
      meaning:
        'Words with spaces between them must all be there, in any order; where they stand next to each other comes first.',
    },
    {
      example: '"risk analysis" Ningbo',
      meaning: 'Words in quotation marks must stand exactly so.',
    },
    {
      example: 'port-shifting -Qingdao',
      meaning: 'A word after a minus sign must not be there, nor a name after not or without.',
    },
    {
      example: 'Vietnam or Singapore',
      meaning: 'Of words with or between them, one is enough.',
    },
    {
      example: 'engine oil',
      meaning:
        'Goods, outcomes and countries can be called by everyday words, such as prison or Southeast Asia, in either language.',
    },
    {
      example: '$1.08m',
      meaning:
        'Sums and counts are compared as values: 1,079,500 and 107.95万美元 find the same; over RMB 1 million finds all above.',
    },
    {
      example: 'March 2016',
      meaning: 'Days and months are compared as dates: 2016-03-18 and 18 March do as well.',
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
    {
      example: 'Case 4',
      meaning:
        'A case can be found by its number, and several by theirs (cases 3-5); 2016-04 works too.',
    },
    {
      example: 'TRI-CIRCLE',
      meaning:
        'A trademark that the source misspells is found by its spelling in the source and by the proposed reading.',
    },
  ],
  waysIn: 'Lists of names',
  needsScript: 'Search needs JavaScript. Without it, the lists below lead to every case.',
  waysInIntro: 'The number after each name is the number of cases.',
};
