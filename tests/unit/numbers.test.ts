import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/facts/annotate.ts';
import { writeDate, writeFigure } from '../../src/i18n/zh/format.ts';
import { evaluate } from '../../src/text/formula.ts';
import { numeralSpans, readNumbers } from '../../src/text/numbers.ts';
import { placesOf } from '../../src/text/quote.ts';
import { realSites } from '../support/made-files.ts';

describe('reading numbers', () => {
  it.each([
    ['查扣假冒汽车润滑油80余吨', 80, 'over', '吨'],
    ['货值人民币950余万元', 9_500_000, 'over', '元'],
    ['价值人民币约1300万元', 13_000_000, 'about', '元'],
    ['案值约126万余元', 1_260_000, 'about-over', '元'],
    ['涉案金额人民币逾4亿元', 400_000_000, 'over', '元'],
    ['挂锁9万多把', 90_000, 'over', '把'],
    ['共10.4万件', 104_000, 'exact', '件'],
    ['单价53.975美元', 53.975, 'exact', '美元'],
    ['有期徒刑一年零六个月', 18, 'exact', '月'],
    ['抓获一名犯罪嫌疑人', 1, 'exact', '名犯罪嫌疑人'],
    ['连续查扣两批', 2, 'exact', '批'],
    ['二十三家', 23, 'exact', '家'],
    ['一百零五起', 105, 'exact', '起'],
  ])('%s', (text, value, hedge, after) => {
    expect(readNumbers(text)).toMatchObject([{ value, hedge, after }]);
  });

  it('sees every numeral, in words that are no figures too', () => {
    const text = '一举查获3批、两法衔接、31.7吨';
    expect(numeralSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '一',
      '3',
      '两',
      '31',
      '7',
    ]);
  });
});

describe('writing figures and dates', () => {
  it.each([
    [{ value: 9_500_000, unit: 'CNY', hedge: 'over' }, '950万余元'],
    [{ value: 80, unit: '吨', hedge: 'over' }, '80余吨'],
    [{ value: 13_000_000, unit: 'CNY', hedge: 'about' }, '约1300万元'],
    [{ value: 27_346, unit: 'USD', hedge: 'exact' }, '27,346美元'],
    [{ value: 1_079_500, unit: 'USD', hedge: 'exact' }, '107.95万美元'],
    [{ value: 400_000_000, unit: 'CNY', hedge: 'over' }, '4亿余元'],
    [{ value: 33_700, unit: '双', hedge: 'exact' }, '33,700双'],
    [{ value: 90_000, unit: '把', hedge: 'over' }, '9万余把'],
    [{ value: 18, unit: '月', hedge: 'exact' }, '1年6个月'],
  ] as const)('%o is %s', (figure, words) => {
    expect(writeFigure({ ...figure, kind: 'quantity' }, realSites.zh.book.vocabulary)).toBe(words);
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
