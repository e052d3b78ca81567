import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/facts/annotate.ts';
import { writeFigure as writeEnglish } from '../../src/i18n/en/format.ts';
import { writeDate, writeFigure } from '../../src/i18n/zh/format.ts';
import { evaluate } from '../../src/text/formula.ts';
import { placesOf } from '../../src/text/quote.ts';
import { realSites } from '../../support/real-sites.ts';

describe('writing figures and dates', () => {
  it.each([
    [{ value: 9_500_000, unit: 'CNY', hedge: 'over' }, '逾950万元'],
    [{ value: 80, unit: '吨', hedge: 'over' }, '逾80吨'],
    [{ value: 13_000_000, unit: 'CNY', hedge: 'about' }, '约1300万元'],
    [{ value: 27_346, unit: 'USD', hedge: 'exact' }, '27,346美元'],
    [{ value: 1_079_500, unit: 'USD', hedge: 'exact' }, '107.95万美元'],
    [{ value: 400_000_000, unit: 'CNY', hedge: 'over' }, '逾4亿元'],
    [{ value: 33_700, unit: '双', hedge: 'exact' }, '33,700双'],
    [{ value: 90_000, unit: '把', hedge: 'over' }, '逾9万把'],
    [{ value: 18, unit: '月', hedge: 'exact' }, '1年6个月'],
    [{ value: 100_000, unit: 'CNY', hedge: 'under' }, '近10万元'],
    [{ value: 3, unit: '批', hedge: 'at-least' }, '至少3批'],
    [{ value: 1000, unit: '张', hedge: 'several' }, '1,000张以上'],
    [{ value: 36, unit: '月', hedge: 'at-least' }, '至少3年'],
    [{ value: 6, unit: '月', hedge: 'over' }, '逾6个月'],
  ] as const)('%o is %s', (figure, words) => {
    expect(writeFigure({ ...figure, kind: 'quantity' }, realSites.zh.book.vocabulary)).toBe(words);
  });

  it.each([
    [{ value: 100_000, unit: 'CNY', hedge: 'under' }, 'nearly RMB 100,000'],
    [{ value: 3, unit: '批', hedge: 'at-least' }, 'at least 3 batches'],
    [{ value: 1000, unit: '个', hedge: 'several' }, '1,000 pieces or more'],
    [{ value: 36, unit: '月', hedge: 'under' }, 'nearly 3 years'],
  ] as const)('%o is %s in English', (figure, words) => {
    expect(writeEnglish({ ...figure, kind: 'quantity' }, realSites.en.book.vocabulary)).toBe(words);
  });

  it.each([
    ['2016', '2016年'],
    ['2016-03-10', '2016年3月10日'],
    ['2016-11-15/2016-12-31', '2016年11月15日至12月31日'],
    ['2016-03/2016-04', '2016年3月至4月'],
    ['2016/..', '2016年起'],
  ])('%s is %s', (date, words) => {
    expect(writeDate(date)).toBe(words);
  });
});

it('evaluates formulas and names what is wrong with one', () => {
  const values = new Map([
    ['total', 1_079_500],
    ['price', 53.975],
  ]);
  expect(evaluate('total / price', values)).toBe(20_000);
  expect(evaluate('price + price', values)).toBe(107.95);
  expect(() => evaluate('total / cost', values)).toThrow('names "cost", which is no figure here');
  expect(() => evaluate('total ^ price', values)).toThrow('has the sign "^"');
});

it('finds a quote by what stands round it', () => {
  const text = '加强“两法衔接”的典范，是“两法衔接”的典范';
  expect(placesOf({ exact: '两法衔接' }, text)).toHaveLength(2);
  expect(placesOf({ exact: '两法衔接', prefix: '是“' }, text)).toEqual([{ start: 14, end: 18 }]);
});

it('cuts overlapping and nested quotes into runs that keep every fact', () => {
  const text = '查扣缝纫机头共1621台，货值27346美元';
  const runs = annotate(
    text,
    [
      { fact: 'seizure', start: 0, end: 12, opens: true },
      { fact: 'heads', start: 2, end: 12, opens: true },
      { fact: 'goods', start: 2, end: 6, opens: true },
    ],
    [{ href: '/goods/', start: 2, end: 5 }],
  );
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.map(({ text, facts }) => [text, facts])).toEqual([
    ['查扣', ['seizure']],
    ['缝纫机', ['goods', 'heads', 'seizure']],
    ['头', ['goods', 'heads', 'seizure']],
    ['共1621台', ['heads', 'seizure']],
    ['，货值27346美元', []],
  ]);
  expect(runs[1]?.opens).toEqual(['goods', 'heads']);
});
