import { describe, expect, it } from 'vitest';
import { readEnglishDates } from '../../src/text/english-dates.ts';
import { numberWords, readEnglishNumbers } from '../../src/text/english-numbers.ts';
import { realSites } from '../../support/real-sites.ts';

const { currencies } = realSites.en.book.vocabulary;

describe('an English number', () => {
  it.each([
    ['more than 80 tonnes', 80, 'over', ' tonnes'],
    ['over RMB 600,000', 600_000, 'over', ''],
    ['exceeding 5 million', 5_000_000, 'over', ''],
    ['nearly 100,000 earphones', 100_000, 'under', ' earphones'],
    ['almost RMB 100,000', 100_000, 'under', ''],
    ['less than RMB 100,000', 100_000, 'under', ''],
    ['fewer than 100 items', 100, 'under', ' items'],
    ['no more than 3 consignments', 3, 'under', ' consignments'],
    ['about RMB 13 million', 13_000_000, 'about', ''],
    ['approximately 500 people', 500, 'about', ' people'],
    ['around 10 tonnes', 10, 'about', ' tonnes'],
    ['about RMB 1.26 million or more', 1_260_000, 'about-over', ' or more'],
    ['about more than 20 items', 20, 'about-over', ' items'],
    ['at least 3 batches', 3, 'at-least', ' batches'],
    ['100 items or more', 100, 'at-least', ' items or more'],
    ['no fewer than 5 firms', 5, 'at-least', ' firms'],
    ['several hundred cartons', 100, 'several', ' cartons'],
    ['thousands of stickers', 1000, 'several', ' of stickers'],
    ['tens of thousands of parcels', 10_000, 'several', ' of parcels'],
    ['several hundred thousand goods', 100_000, 'several', ' goods'],
    ['dozens of firms', 10, 'several', ' of firms'],
    ['10-odd people', 10, 'several', ' people'],
    ['15,400 kg of pans', 15_400, 'exact', ' kg of pans'],
    ['30% of the value', 30, 'exact', '% of the value'],
    ['imprisonment of 1 year and 6 months', 18, 'exact', ''],
    ['sentenced to imprisonment for 3 years', 36, 'exact', ''],
    ['within 2 years', 2, 'exact', ' years'],
  ] as const)('%s', (text, value, hedge, after) => {
    expect(readEnglishNumbers(text, currencies)).toMatchObject([{ value, hedge, after }]);
  });

  it.each([
    ['3 to 5 batches', 3, 5],
    ['RMB 100,000 to 200,000', 100_000, 200_000],
    ['RMB 1 to 2 million', 1_000_000, 2_000_000],
    ['10–20%', 10, 20],
  ])('of a range: %s', (text, value, upTo) => {
    expect(readEnglishNumbers(text, currencies)).toMatchObject([{ value, upTo }]);
  });

  it('is read apart from what falls, and with its currency', () => {
    expect(readEnglishNumbers('from USD 10,000 to USD 2,000', currencies)).toMatchObject([
      { value: 10_000, currency: 'USD' },
      { value: 2000, currency: 'USD' },
    ]);
  });
});

it('reads English dates, which are no numbers', () => {
  for (const [text, dates] of [
    ['from March to April 2016', { years: [2016], months: [3, 4], days: [] }],
    ['in early May 2016', { years: [2016], months: [5], days: [] }],
    ['3 to 5 May 2016', { years: [2016], months: [5], days: [3, 5] }],
    ['on 5, 6 and 9 May', { years: [], months: [5], days: [5, 6, 9] }],
    ['in the first half of 2031', { years: [2031], months: [], days: [] }],
  ] as const) {
    expect(readEnglishDates(text)).toEqual(dates);
    expect(readEnglishNumbers(text, currencies)).toEqual([]);
    expect(numberWords(text)).toEqual([]);
  }
});

it('still finds words for numbers that digits could write', () => {
  expect(numberWords('two firms, the first batch, half of them, one thousand')).toEqual([
    'two',
    'first',
    'half',
    'thousand',
  ]);
});
