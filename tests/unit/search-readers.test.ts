import { describe, expect, it } from 'vitest';
import { readValues } from '../../src/search/asked-values.ts';
import { casesNumbered, namesCase } from '../../src/search/case-numbers.ts';
import { foldQuery } from '../../src/search/fold.ts';
import { lettersApart, wordsNear } from '../../src/search/near.ts';
import { numberOf, ordinalOf } from '../../src/search/number-words.ts';
import { soundAlike, syllablesIn } from '../../src/search/syllables.ts';
import { type AskedNumber, factsOn, factsWithNumber, type Unit } from '../../src/search/values.ts';
import { stemOf } from '../../src/search/word-forms.ts';

const measures = {
  currencies: new Map([
    ['CNY', { zh: '人民币', written: ['元'], code: 'RMB', signs: ['¥'] }],
    ['USD', { zh: '美元', written: ['美元'], code: 'USD', signs: ['US$'] }],
  ]),
  units: [
    { unit: '把', words: ['piece'], kinds: ['quantity'] },
    { unit: '个', words: ['piece'], kinds: ['quantity', 'marks'] },
    { unit: '吨', words: ['tonne'], measure: true, base: ['千克', 1000] },
    { unit: '公斤', words: ['kg'], measure: true, base: ['千克', 1] },
    { unit: '斤', words: [], measure: true, base: ['千克', 0.5] },
    { unit: '升', words: ['litre'], measure: true, base: ['升', 1] },
    { unit: '月', words: ['month'], kinds: ['prison-term'] },
  ] as Unit[],
  nouns: [['marks', 'trademarks']] as [string, string][],
};
const read = (text: string) => readValues(foldQuery(text, new Map()), measures);

describe('a sum or count in a query', () => {
  it.each([
    ['1,079,500', 1_079_500, undefined],
    ['107.95万美元', 1_079_500, 'USD'],
    ['$1.08m', 1_080_000, 'USD'],
    ['CNY 9.5m', 9_500_000, 'CNY'],
    ['13 million yuan', 13_000_000, 'CNY'],
    ['￥7,200,000', 7_200_000, 'CNY'],
    ['US$27.3k', 27_300, 'USD'],
    ['四个亿', 400_000_000, undefined],
    ['六千三百零二', 6302, undefined],
    ['twenty-two', 22, undefined],
    ['nine million', 9_000_000, undefined],
    ['four hundred million yuan', 400_000_000, 'CNY'],
    ['一年半', 18, undefined],
    ['one and a half years', 18, undefined],
    ['1 year 6 months', 18, undefined],
    ['one year and six months', 18, undefined],
    ['a year and a half', 18, undefined],
    ['year and a half', 18, undefined],
    ['half a million', 500_000, undefined],
    ['a hundred', 100, undefined],
  ])('%s is read with its currency', (text, value, currency) => {
    const [found] = read(text);
    expect(found).toMatchObject({
      kind: 'number',
      value,
      start: 0,
      end: foldQuery(text, new Map()).length,
    });
    expect((found as AskedNumber).currency).toBe(currency);
  });

  it('is none inside a word, and an ordinal is none', () => {
    expect(read('OPA2333')).toEqual([]);
    expect(read('案例7')).toEqual([]);
  });

  const stated = (value: number, unit: string, kind = 'quantity') =>
    [[3, value, unit, 'a', kind]] as const;
  const found = (text: string, ...figure: Parameters<typeof stated>) => {
    const [asked] = read(text);
    return [...factsWithNumber(asked as AskedNumber, stated(...figure), measures.units).keys()];
  };

  it('is a figure that it equals, or that rounds to it, or that lies where its hedge says', () => {
    expect(found('27346', 27_346, 'USD')).toEqual([3]);
    expect(found('2.7万美元', 27_346, 'USD')).toEqual([3]);
    expect(found('一百多万美元', 1_079_500, 'USD')).toEqual([3]);
    expect(found('27347', 27_346, 'USD')).toEqual([]);
    expect(found('一百多万美元', 9_500_000, 'CNY')).toEqual([]);
    expect(found('12767', 12_766, '台')).toEqual([]);
  });

  it('is a figure in any unit of the same measure', () => {
    expect(found('80,000 kg', 80, '吨')).toEqual([3]);
    expect(found('八万公斤', 80, '吨')).toEqual([3]);
    expect(found('0.5吨', 1_000, '斤')).toEqual([3]);
    expect(found('80,000 litres', 80, '吨')).toEqual([]);
    expect(found('8,000 kg', 80, '吨')).toEqual([]);
  });

  it('is no figure in another kind of unit', () => {
    expect(found('15万把', 150_000, '个')).toEqual([3]);
    expect(found('80吨', 80, '个')).toEqual([]);
    // A share is no number of things, and 十万 is as exact as 10万.
    expect(found('50%', 50, '个')).toEqual([]);
    expect(found('十万把', 100_000, '个')).toEqual([3]);
    expect(found('十万把', 90_000, '个')).toEqual([]);
    expect(found('22 trademarks', 22, '个', 'marks')).toEqual([3]);
    expect(found('22 trademarks', 22, '个', 'kinds')).toEqual([]);
  });
});

describe('a date in a query', () => {
  it.each([
    ['2016.6.16', { year: 2016, month: 6, day: 16 }],
    ['2016/8/5', { year: 2016, month: 8, day: 5 }],
    ['20160616', { year: 2016, month: 6, day: 16 }],
    ['16年4月', { year: 2016, month: 4 }],
    ['6.16', { month: 6, day: 16 }],
    ['二〇一六年六月', { year: 2016, month: 6 }],
    ['1月7号', { month: 1, day: 7 }],
    ['March 2016', { year: 2016, month: 3 }],
    ['April 25th, 2015', { year: 2015, month: 4, day: 25 }],
    ['15 Nov 2016', { year: 2016, month: 11, day: 15 }],
    ['2014年', { year: 2014 }],
    ['16.6.2016', { year: 2016, month: 6, day: 16 }],
    ['6/16/2016', { year: 2016, month: 6, day: 16 }],
    ['16/6/16', { year: 2016, month: 6, day: 16 }],
    ['7/1/16', { year: 2016, month: 1, day: 7 }],
    ['Q3/2016', { year: 2016, month: 7 }],
  ])('%s is read', (text, from) => {
    expect(read(text)[0]).toMatchObject({ kind: 'date', from });
  });

  it('meets the days and periods that have it, and none that are less precise', () => {
    const on = (text: string, date: string) => {
      const [asked] = read(text);
      return asked?.kind === 'date' && factsOn(asked, [[1, date, 'e']]).size > 0;
    };
    expect(on('2016年3月', '2016-03-18')).toBe(true);
    expect(on('2016年12月', '2016-11-15/2016-12-31')).toBe(true);
    expect(on('2016-03-18', '2016-03')).toBe(false);
    expect(on('2016年7月', '2016')).toBe(false);
    expect(on('6.16', '2016-06-16')).toBe(true);
    expect(on('2016.6.17', '2016-06-16')).toBe(false);
    // Nothing tells the month from the day.
    expect(on('1/2/2016', '2016-02-01')).toBe(true);
    expect(on('1/2/2016', '2016-01-02')).toBe(true);
    expect(on('1.2.2016', '2016-01-02')).toBe(false);
    for (const half of ['Q2 2016', '2016年第二季度', '2016年上半年', 'H1 2016']) {
      expect(on(half, '2016-06-30'), half).toBe(true);
      expect(on(half, '2016-07-01'), half).toBe(false);
    }
    expect(on('2016 Q4', '2016-10-01')).toBe(true);
    expect(on('2016年第三季度', '2016-10-01')).toBe(false);
    // A year is no answer to a part of it.
    expect(on('2016年下半年', '2016')).toBe(false);
    // Nobody knows how long an open period goes on.
    expect(on('2016年5月', '2016-03-18/..')).toBe(false);
  });
});

describe('the number of a case', () => {
  const lists = [
    { name: '2015年', year: 2015, ids: ['2015-01', '2015-02'] },
    { name: '2016年', year: 2016, ids: ['2016-01', '2016-02', '2016-03'] },
  ];

  it.each([
    ['案例三', ['2016-03']],
    ['第2个案例', ['2016-02']],
    ['典型案例之二', ['2016-02']],
    ['2015年案例二', ['2015-02']],
    ['case two of 2015', ['2015-02']],
    ['2016 case 1', ['2016-01']],
    ['the third case', ['2016-03']],
    ['no. 1', ['2016-01']],
    ['案例No.3', ['2016-03']],
    ['案例：3', ['2016-03']],
    ['案例 №3', ['2016-03']],
    ['典型案例（三）', ['2016-03']],
    ['案例#3', ['2016-03']],
    ['case-3', ['2016-03']],
    ['Case: 3', ['2016-03']],
    ['Case3', ['2016-03']],
    ['case 3.5 million', []],
    ['案例四', []],
    ['案件3起', []],
    ['第三中级人民法院', []],
  ])('%s names the cases with it, the latest list first', (text, ids) => {
    expect(casesNumbered(foldQuery(text, new Map()), lists).map(({ id }) => id)).toEqual(ids);
  });

  it('is one though there is no such case', () => {
    expect(namesCase('案例四')).toBe(true);
    expect(namesCase('case study')).toBe(false);
  });
});

describe('forms of a word', () => {
  it.each([
    ['import imports imported importing', 'importance'],
    ['case cases', 'cast'],
    ['seize seized seizure', 'size'],
    ['confiscate confiscated confiscation', 'confident'],
    ['organise organized organisation', 'organ'],
    ['fine fined fines', 'final'],
    ['infringe infringing infringement', 'fringe'],
    ['company companies', 'compare'],
    ['ship shipped shipping', 'shop'],
    ['compile compiled compiling', 'comply'],
    ['mobile mobiles', 'mobil'],
  ])('%s are one word, and %s is another', (forms, other) => {
    const stems = new Set(forms.split(' ').map(stemOf));
    expect(stems.size).toBe(1);
    expect(stems).not.toContain(stemOf(other));
  });
});

describe('what is near', () => {
  it('differs in a letter or two of a long word, never in the first and never in a short one', () => {
    expect(lettersApart('counterfiet', 'counterfeit')).toBe(1);
    expect(lettersApart('contverse', 'converse')).toBe(1);
    expect(lettersApart('nikon', 'nike')).toBe(Number.POSITIVE_INFINITY);
    expect(lettersApart('shelby', 'shell')).toBe(Number.POSITIVE_INFINITY);
    expect(wordsNear('2016a', ['2016b'])).toEqual([]);
    expect(wordsNear('zhanjiang', ['zhejiang'])).toEqual([]);
  });

  it('sounds alike in pinyin, cut into syllables in each way', () => {
    expect(syllablesIn('xian')).toEqual([['xian'], ['xi', 'an']]);
    expect(syllablesIn("xi'an")).toEqual([['xi', 'an']]);
    expect(syllablesIn('nike')).toContainEqual(['ni', 'ke']);
    expect(syllablesIn('prada')).toEqual([]);
    expect(soundAlike('zhang')).toBe(soundAlike('zan'));
    expect(soundAlike('nan')).not.toBe(soundAlike('lin'));
  });
});

it('number words are read below a hundred, and so are ordinals', () => {
  expect([numberOf('seven'), numberOf('twenty-two'), numberOf('ninety')]).toEqual([7, 22, 90]);
  expect(numberOf('seventh')).toBeNaN();
  const ordinals = ['fifth', 'fourteenth', 'twentieth', 'ninth', '21st'];
  expect(ordinals.map(ordinalOf)).toEqual([5, 14, 20, 9, 21]);
  expect(['worst', 'with', 'second-hand'].map(ordinalOf)).toEqual([NaN, NaN, NaN]);
});

it('what a reader types is folded whatever dress its letters wear', () => {
  expect(foldQuery('𝐍𝐈𝐊𝐄\u200b', new Map())).toBe('nike');
  expect(foldQuery('⽇本（一）', new Map())).toBe('日本(一)');
});
