import { expect, it } from 'vitest';
import { inOrder } from '../../src/facts/by-date.ts';

it('puts what is dated by a month after the days of that month that are told before it', () => {
  const dates = ['2033-06-02', '2033-06', '2033-05-30', '2033', '2032-12/2033-01'];
  expect(inOrder(dates.map((date) => ({ date }))).map(({ date }) => date)).toEqual([
    '2032-12/2033-01',
    '2033-05-30',
    '2033-06-02',
    '2033-06',
    '2033',
  ]);
});

it('puts a month that is told before its days first', () => {
  const dates = ['2016-03', '2016-03-10'];
  expect(inOrder(dates.map((date) => ({ date }))).map(({ date }) => date)).toEqual(dates);
});
