import { describe, expect, it } from 'vitest';
import { countryMentions } from '../../src/text/countries.ts';
import { realSites } from '../../support/real-sites.ts';

const { countries } = realSites.zh.book.vocabulary;
const found = (text: string) =>
  countryMentions(text, countries).map(({ code, start, end }) => [code, text.slice(start, end)]);

describe('the countries that a Chinese text names', () => {
  it.each([
    ['出口货物到印度尼西亚', [['ID', '印度尼西亚']]],
    ['输往印度', [['IN', '印度']]],
    ['经印度洋运往印尼', [['ID', '印尼']]],
    [
      '输往香港、阿联酋的同类耳机',
      [
        ['HK', '香港'],
        ['AE', '阿联酋'],
      ],
    ],
    ['3批出口老挝的钥匙扣', [['LA', '老挝']]],
    [
      '来自沙特、俄罗斯和韩国',
      [
        ['SA', '沙特'],
        ['RU', '俄罗斯'],
        ['KR', '韩国'],
      ],
    ],
    ['运往沙特阿拉伯', [['SA', '沙特阿拉伯']]],
    [
      '经澳门、中国台湾转运',
      [
        ['MO', '澳门'],
        ['TW', '中国台湾'],
      ],
    ],
    ['目的地为几内亚比绍', [['GW', '几内亚比绍']]],
    ['目的地为几内亚', [['GN', '几内亚']]],
    [
      '南苏丹和苏丹',
      [
        ['SS', '南苏丹'],
        ['SD', '苏丹'],
      ],
    ],
    [
      '索马里与马里',
      [
        ['SO', '索马里'],
        ['ML', '马里'],
      ],
    ],
    [
      '尼日利亚与尼日尔',
      [
        ['NG', '尼日利亚'],
        ['NE', '尼日尔'],
      ],
    ],
    [
      '多米尼加与多米尼克',
      [
        ['DO', '多米尼加'],
        ['DM', '多米尼克'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '沿海地区的企业',
    '3月5日本关查获',
    '依法国家有权没收',
    '内蒙古自治区',
    '其中国内市场',
    '参加纳税',
    '苏丹红',
  ])('are none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
