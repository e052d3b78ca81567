import { describe, expect, it } from 'vitest';
import {
  numeralSpans,
  readCurrency,
  readNumbers,
  readNumbersBeside,
  readUnit,
  type WrittenNumber,
} from '../../src/text/numbers.ts';
import { realSites } from '../../support/real-sites.ts';

const { currencies } = realSites.zh.book.vocabulary;

/** Each case says what the words mean: the value, the hedge and what stands after the number. */
const single = [
  // Digits
  ['邮包1,045个', 1045, 'exact', '个'],
  ['总价1,079,500美元', 1_079_500, 'exact', '美元'],
  ['罚款30,000.00元', 30_000, 'exact', '元'],
  ['罚款５０００元', 5000, 'exact', '元'],
  ['重 80 余 吨', 80, 'over', '吨'],
  ['共54.3万件', 543_000, 'exact', '件'],
  ['案值2.46亿元', 246_000_000, 'exact', '元'],
  ['案值1亿2千万元', 120_000_000, 'exact', '元'],
  ['案值1亿2000万元', 120_000_000, 'exact', '元'],
  ['案值1亿零500万元', 105_000_000, 'exact', '元'],
  ['案值1.2万亿元', 1_200_000_000_000, 'exact', '元'],
  ['罚款1万5千元', 15_000, 'exact', '元'],
  ['3万5000只', 35_000, 'exact', '只'],
  ['3千5百个', 3500, 'exact', '个'],
  // Chinese numerals
  ['玩偶两万三千个', 23_000, 'exact', '个'],
  ['十五箱', 15, 'exact', '箱'],
  ['一百零五台', 105, 'exact', '台'],
  ['一百一十台', 110, 'exact', '台'],
  ['两千五百双', 2500, 'exact', '双'],
  ['两千五双', 2500, 'exact', '双'],
  ['两千零五双', 2005, 'exact', '双'],
  ['二十万零三百件', 200_300, 'exact', '件'],
  ['五千六百七十八万件', 56_780_000, 'exact', '件'],
  ['三点五万件', 35_000, 'exact', '件'],
  ['百万元', 1_000_000, 'exact', '元'],
  // Units that begin with a numeral
  ['铝锅15400千克', 15_400, 'exact', '千克'],
  ['铝锅2万千克', 20_000, 'exact', '千克'],
  ['铝锅五千克', 5, 'exact', '千克'],
  ['铝锅三万五千克', 35_000, 'exact', '克'],
  ['白酒3千瓶', 3000, 'exact', '瓶'],
  ['净重15400kg', 15_400, 'exact', 'kg'],
  // More than the number
  ['三百余箱', 300, 'over', '箱'],
  ['二十余万个', 200_000, 'over', '个'],
  ['万余个', 10_000, 'over', '个'],
  ['百余家', 100, 'over', '家'],
  ['20多个', 20, 'over', '个'],
  ['一千多双', 1000, 'over', '双'],
  ['10万多粒', 100_000, 'over', '粒'],
  ['案值超过60万元', 600_000, 'over', '元'],
  ['案值超百万元', 1_000_000, 'over', '元'],
  ['市值逾人民币5万元', 50_000, 'over', '元'],
  ['数量过万件', 10_000, 'over', '件'],
  ['5吨多', 5, 'over', '吨多'],
  ['三年多', 3, 'over', '年多'],
  ['历时两个多月', 2, 'over', '个月'],
  ['不止3家', 3, 'over', '家'],
  ['30人开外', 30, 'over', '人开外'],
  // Less, or no more
  ['合计近10万个', 100_000, 'under', '个'],
  ['价值人民币近10万元', 100_000, 'under', '元'],
  ['近百家', 100, 'under', '家'],
  ['将近200人', 200, 'under', '人'],
  ['案值不到10万元', 100_000, 'under', '元'],
  ['涉案货物不足百件', 100, 'under', '件'],
  ['不超过3票', 3, 'under', '票'],
  ['历时近三个月', 3, 'under', '个月'],
  ['5000元以下罚款', 5000, 'under', '元以下罚款'],
  // About
  ['约500人', 500, 'about', '人'],
  ['价值人民币约1300万元', 13_000_000, 'about', '元'],
  ['约人民币1300万元', 13_000_000, 'about', '元'],
  ['10吨左右', 10, 'about', '吨左右'],
  ['约500人左右', 500, 'about', '人左右'],
  ['十来个', 10, 'about', '个'],
  // 近 and 余 contradict each other.
  ['近400余件', 400, 'about', '件'],
  // Both
  ['约126万余元', 1_260_000, 'about-over', '元'],
  ['约人民币950余万元', 9_500_000, 'about-over', '元'],
  ['约100件以上', 100, 'about-over', '件以上'],
  // At least
  ['至少3批', 3, 'at-least', '批'],
  ['不少于5家', 5, 'at-least', '家'],
  ['不低于人民币10万元', 100_000, 'at-least', '元'],
  ['100件以上', 100, 'at-least', '件以上'],
  ['八成以上', 8, 'at-least', '成以上'],
  // Several: the least that the words allow
  ['贴纸上千张', 1000, 'several', '张'],
  ['商品数百万件', 1_000_000, 'several', '件'],
  ['数十家', 10, 'several', '家'],
  ['几十箱', 10, 'several', '箱'],
  ['十几个', 10, 'several', '个'],
  ['20几个', 20, 'several', '个'],
  ['十几万件', 100_000, 'several', '件'],
  ['案件数百起', 100, 'several', '起'],
  ['数以万计的包裹', 10_000, 'several', '的包裹'],
  ['约数十人', 10, 'several', '人'],
  // Exact, though words beside it hedge elsewhere
  ['货值达十余万元', 100_000, 'over', '元'],
  ['案值达2.46亿元', 246_000_000, 'exact', '元'],
  ['高达3万元', 30_000, 'exact', '元'],
  ['涉案人数百余人', 100, 'over', '人'],
  ['附近3公里', 3, 'exact', '公里'],
  ['最近两年', 2, 'exact', '年'],
  ['近三年来', 3, 'exact', '年来'],
  ['节约3万元', 30_000, 'exact', '元'],
  ['签约5家', 5, 'exact', '家'],
  ['起诉3人以上述罪名', 3, 'exact', '人以上述罪名'],
  ['三年多次出口', 3, 'exact', '年多次出口'],
  ['查获过3批', 3, 'exact', '批'],
  ['达30万件之多', 300_000, 'exact', '件之多'],
  // Shares
  ['增长30%', 30, 'exact', '%'],
  ['减少27.4％', 27.4, 'exact', '％'],
  ['百分之三十的罚款', 30, 'exact', '%的罚款'],
  ['百分之二点五', 2.5, 'exact', '%'],
  ['千分之五', 5, 'exact', '‰'],
  ['三分之二以上', 0.666667, 'at-least', '以上'],
  ['约3/4的货物', 0.75, 'about', '的货物'],
  ['半数', 0.5, 'exact', ''],
  ['十二分之一', 0.083333, 'exact', ''],
  // Terms, in months
  ['有期徒刑一年零六个月', 18, 'exact', '月'],
  ['有期徒刑3年6个月', 42, 'exact', '月'],
  ['有期徒刑三年二月', 38, 'exact', '月'],
  ['有期徒刑三年', 36, 'exact', '月'],
  ['有期徒刑各十个月', 10, 'exact', '月'],
  ['三年以下有期徒刑', 36, 'under', '月'],
  ['拘役五个月', 5, 'exact', '月'],
  ['一年半', 18, 'exact', '月'],
  ['历时近半年', 6, 'under', '月'],
  // Other spells, in their own unit
  ['两年内', 2, 'exact', '年内'],
  ['6个月', 6, 'exact', '个月'],
  ['行政拘留10日', 10, 'exact', '日'],
  ['15日内', 15, 'exact', '日内'],
  ['两个半月', 2.5, 'exact', '个月'],
  ['15年', 15, 'exact', '年'],
  ['48小时', 48, 'exact', '小时'],
  // Amounts in Latin letters
  ['RMB950万', 9_500_000, 'exact', ''],
  ['USD 5000', 5000, 'exact', ''],
] as const;

const ranges = [
  ['3至5批', 3, 5, 'exact', '批'],
  ['3到5批', 3, 5, 'exact', '批'],
  ['10—20万元', 100_000, 200_000, 'exact', '元'],
  ['10-20kg', 10, 20, 'exact', 'kg'],
  ['1000至1500件', 1000, 1500, 'exact', '件'],
  ['5000至1万元', 5000, 10_000, 'exact', '元'],
  ['五至八百人', 500, 800, 'exact', '人'],
  ['三至四批', 3, 4, 'exact', '批'],
  ['20元至30元', 20, 30, 'exact', '元'],
  ['3万元至5万元', 30_000, 50_000, 'exact', '元'],
  ['约3至5万元', 30_000, 50_000, 'about', '元'],
  ['10%至20%', 10, 20, 'exact', '%'],
  ['百分之三十至五十', 30, 50, 'exact', '%'],
  ['三五个', 3, 5, 'about', '个'],
  ['三五十个', 30, 50, 'about', '个'],
  ['两三百箱', 200, 300, 'about', '箱'],
  ['十五六家', 15, 16, 'about', '家'],
  ['有期徒刑六个月至一年六个月', 6, 18, 'exact', '月'],
  ['有期徒刑一年六个月至十个月不等', 10, 18, 'exact', '月'],
] as const;

const short = ({ start, end, value, hedge, ordinal }: WrittenNumber, text: string) =>
  [
    text.slice(start, end),
    value,
    ...(hedge === 'exact' ? [] : [hedge]),
    ...(ordinal ? ['ordinal'] : []),
  ].join(' ');
const read = (text: string, harmless: readonly string[] = []) =>
  readNumbersBeside(text, harmless).map((number) => short(number, text));

describe('a number', () => {
  it.each(single)('%s', (text, value, hedge, after) => {
    expect(readNumbers(text)).toMatchObject([{ value, hedge, after }]);
    expect(readNumbers(text)[0]).not.toHaveProperty('upTo');
  });

  it.each(ranges)('of a range: %s', (text, value, upTo, hedge, after) => {
    expect(readNumbers(text)).toMatchObject([{ value, upTo, hedge, after }]);
  });

  it.each([
    ['第三批', 3],
    ['其中第二项货物', 2],
    ['案例一：', 1],
    ['【案例十二】', 12],
    ['（一）本案', 1],
    ['1.武汉海关', 1],
    ['二、典型意义', 2],
    ['一是加强布控', 1],
    ['罚字第12号', 12],
    ['12号决定', 12],
    ['注册号1234567', 1_234_567],
    ['“龙腾行动2032”专项', 2032],
    ['“双11”期间', 11],
    ['龙腾行动2032', 2032],
  ])('that counts nothing is marked: %s', (text, value) => {
    expect(readNumbers(text)).toMatchObject([{ value, ordinal: true, hedge: 'exact' }]);
  });

  it.each([
    '成千上万的商品',
    'OPA2333-HT 153PV',
    'T2航站楼',
    '5G手机',
    'ZL202010123456.7',
    '百货、百姓、千克、万向、半成品',
    '百分点',
    '零售、零件',
    '2031年2至3月、2016年3月10日上午10时30分',
    '二〇一六年三月',
  ])('is not read where there is none: %s', (text) => {
    expect(readNumbers(text)).toEqual([]);
  });
});

describe('the numbers of a text', () => {
  it.each([
    [
      '5月，查获标有“LUMO”标识的耳机81000个、“OPPO”标识的耳机12400个，合计近10万个，案值超过60万元。',
      ['81000 81000', '12400 12400', '10万 100000 under', '60万 600000 over'],
    ],
    [
      '判处有期徒刑三年，缓刑四年，并处罚金人民币五十万元，没收假表30余块',
      ['三年 36', '四年 48', '五十万 500000', '30余 30 over'],
    ],
    [
      '分别判处有期徒刑三年、二年六个月和十个月，并处罚金5万元',
      ['三年 36', '二年六个月 30', '十个月 10', '5万 50000'],
    ],
    [
      '2033年6月18日前后，海关查获3批500件以上，第2批为孤品',
      ['3 3', '500 500 at-least', '2 2 ordinal'],
    ],
    ['罚款从最初的2000元提高到1万元；3家、5件', ['2000 2000', '1万 10000', '3 3', '5 5']],
  ])('%s', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it('leaves out the words that are given as harmless, but no number that holds one', () => {
    const harmless = ['统一', '一带一路', '第一', '第三', '之一', '万一', '十分', '一般', '五金'];
    expect(
      read(
        '统一一批五金，一般贸易，“一带一路”，第一时间，第三十二届，三分之一，五万一千台，二十分钟',
        harmless,
      ),
    ).toEqual(['一 1', '三十二 32 ordinal', '三分之一 0.333333', '五万一千 51000', '二十 20']);
  });

  it('gives spans of the text as received, whatever its spaces and digits', () => {
    const text = '查扣 ２０ 余吨 ，货值人民币 950 余万元';
    expect(readNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '２０ 余',
      '950 余万',
    ]);
  });
});

it('sees every run of numerals outside harmless words', () => {
  const text = '统一一举查获3批、两法衔接、３1.7吨';
  const runs = (harmless: readonly string[]) =>
    numeralSpans(text, harmless).map(({ start, end }) => text.slice(start, end));
  expect(runs([])).toEqual(['一一', '3', '两', '３1', '7']);
  expect(runs(['统一', '两法衔接'])).toEqual(['一', '3', '３1', '7']);
});

describe('a unit', () => {
  const units = ['个', '个月', '千克', '克', '吨', '元', '美元', '平方米', '米'];
  it.each([
    ['千克铝锅', '千克'],
    ['克', '克'],
    ['个月内', '个月'],
    ['个', '个'],
    ['余吨', '吨'],
    ['万元', '元'],
    ['万美元', '美元'],
    ['人民币元', '元'],
    ['平方米', '平方米'],
    [' 吨', '吨'],
    ['盏', undefined],
    ['', undefined],
  ])('after a number: %s', (after, unit) => {
    expect(readUnit(after, units)).toBe(unit);
  });
});

describe('a currency', () => {
  it.each([
    ['罚款', '元', 'CNY'],
    ['货值人民币', '元', 'CNY'],
    ['人民币', '，', 'CNY'],
    ['罚金合计', '元人民币', 'CNY'],
    ['货值约', '美元', 'USD'],
    ['港币', '元', 'HKD'],
    ['', '万港币', 'HKD'],
    ['折合人民币约', '元', 'CNY'],
    ['USD ', '', 'USD'],
    ['US$', '', 'USD'],
    ['€', '。', 'EUR'],
    ['RMB', '', 'CNY'],
    ['$', '', undefined],
    ['耳机', '个', undefined],
    ['查获', '元件', undefined],
    ['人民币，', '件', undefined],
  ])('%s … %s', (before, after, currency) => {
    expect(readCurrency(before, after, currencies)).toBe(currency);
  });

  it('is one of those that are given', () => {
    const yen = new Map([
      ['JPY', { zh: '日元', en: 'Japanese yen', written: ['日元', '日圆'], code: 'JPY' }],
    ]);
    expect(readCurrency('货值', '日圆', yen)).toBe('JPY');
    expect(readCurrency('货值', '日圆', new Map())).toBeUndefined();
  });
});
