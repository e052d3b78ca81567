import { describe, expect, it } from 'vitest';
import { findEnglishDates } from '../../src/text/english-dates.ts';

const datesIn = (...texts: string[]) =>
  [...findEnglishDates(texts.map((text, index) => ({ id: `f${index + 1}`, text }))).values()].map(
    (dates) => dates.map(({ date }) => date),
  );

describe('the dates of an English text', () => {
  it.each([
    ['In March 2016, customs', ['2016-03']],
    ['On 7 January 2016, when', ['2016-01-07']],
    ['From 15 November to 31 December 2016, the', ['2016-11-15/2016-12-31']],
    ['in March and April 2016.', ['2016-03/2016-04']],
    ['Since 2016, firms', ['2016/..']],
    ['had, in 2014, received', ['2014']],
    ['from 3 to 5 May 2031', ['2031-05-03/2031-05-05']],
    ['in the second half of 2031', ['2031-07/2031-12']],
    ['in the third quarter of 2031', ['2031-07/2031-09']],
    ['the “25 April” 2015 earthquake', ['2015-04-25']],
    ['In early March 2016, the', ['2016-03']],
    [
      'In July 2015, then in 2014, in March 2016; in September of the same year',
      ['2015-07', '2014', '2016-03', '2016-09'],
    ],
    ['2,016 items may be seized', []],
  ])('%s: %j', (text, dates) => {
    expect(datesIn(text)).toEqual([dates]);
  });

  it('are of the year of the date before them, also in an earlier paragraph', () => {
    expect(datesIn('In early March 2016.', 'On 10 March, a company')).toEqual([
      ['2016-03'],
      ['2016-03-10'],
    ]);
    expect(datesIn('On 10 March, a company')).toEqual([[]]);
  });
});
