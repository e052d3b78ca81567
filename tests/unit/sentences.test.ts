import { expect, it } from 'vitest';
import { chineseNumeral } from '../../src/text/chinese-numeral.ts';
import { boundNumbers, numberSpans, phrases } from '../../src/text/phrases.ts';
import { firstSentence, sentences } from '../../src/text/sentences.ts';

it('sentences follow each other without a gap, closing marks included', () => {
  const text = '确保“管得住、通的快”。海关扣留货物；公安立案！“是吗？”未完';
  const parts = sentences(text).map(({ start, end }) => text.slice(start, end));
  expect(parts).toEqual([
    '确保“管得住、通的快”。',
    '海关扣留货物；',
    '公安立案！',
    '“是吗？”',
    '未完',
  ]);
  expect(parts.join('')).toBe(text);
});

it('headings break between words and never inside a term', () => {
  const title = '2016年中国海关知识产权保护典型案例';
  expect(phrases(title).join('')).toBe(title);
  expect(phrases(title, ['典型案例'])).toEqual([
    '2016年',
    '中国',
    '海关',
    '知识产权',
    '保护',
    '典型案例',
  ]);
  expect(phrases('上海海关查办出口假冒商标缝纫机头案').at(-1)).toBe('缝纫机头案');
  // Where a dictionary has single characters alone, a term begins a phrase.
  expect(phrases('查扣侵权电动平衡车', ['电动平衡车'])).toEqual(['查扣侵权', '电动平衡车']);
});

it('an English number stays with the name before it, its scale and what it counts', () => {
  const bound = (text: string) => boundNumbers(text).replaceAll('\u00a0', '_');
  expect(bound('more than RMB 9.5 million')).toBe('more than RMB_9.5_million');
  expect(bound('1 year and 6 months')).toBe('1_year and 6_months');
  expect(bound('from 2,256 pairs (Case 10) on')).toBe('from 2,256_pairs (Case_10) on');
  expect(bound('Criminal suspects apprehended')).toBe('Criminal suspects apprehended');
});

it('finds where a text has a number with its currency, its scale and what it counts', () => {
  const found = (text: string) =>
    numberSpans(text)
      .map(({ start, end }) => text.slice(start, end))
      .join('|');
  expect(found('2016年3月、4月，总价107.95万美元，侵权运动鞋7327件，逾80余吨。')).toBe(
    '2016年|3月|4月|107.95万美元|7327件|80余吨',
  );
  expect(found('In 2016, 43 pairs, or RMB 1.26 million, on 7 January.')).toBe(
    '43 pairs|RMB 1.26 million|7 January',
  );
});

it('counts in Chinese up to 999', () => {
  expect([1, 10, 11, 20, 36, 99, 100, 105, 112, 230, 999].map(chineseNumeral)).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '三十六',
    '九十九',
    '一百',
    '一百零五',
    '一百一十二',
    '二百三十',
    '九百九十九',
  ]);
  expect(() => chineseNumeral(1000)).toThrow(RangeError);
});

it('gives the first sentence, up to its full stop', () => {
  expect(firstSentence('机关督促办理的案件；可由多个机关联合督办。它不是表彰。')).toBe(
    '机关督促办理的案件；可由多个机关联合督办。',
  );
  expect(
    firstSentence('Goods are found and stopped; a case is uncovered. The word names no measure.'),
  ).toBe('Goods are found and stopped; a case is uncovered.');
  expect(firstSentence('One sentence only.')).toBe('One sentence only.');
});
