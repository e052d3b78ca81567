import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/read/read-body.ts';
import { isNumbered, writeLabel } from '../../src/text/case-label.ts';
import { escapeMarkdown } from '../../src/text/markdown.ts';
import { publicationDates } from '../../src/text/publication-date.ts';

describe('the label of a case', () => {
  it.each([
    ['案例{一}：{title}', 12, '案例十二：', ''],
    ['案例{1}：{title}', 12, '案例12：', ''],
    ['案例{01} {title}', 3, '案例03 ', ''],
    ['{１}．{title}。', 10, '１０．', '。'],
    ['【案例{一}】{title}', 105, '【案例一百零五】', ''],
    ['{①}{title}', 3, '③', ''],
    ['{①}{title}', 21, '㉑', ''],
    ['{①}{title}', 36, '㊱', ''],
    ['{Ⅰ}、{title}', 4, 'Ⅳ、', ''],
    ['{title}（之{一}）', 2, '', '（之二）'],
    ['{title}', 2, '', ''],
  ])('%s for number %i is “%s…%s”', (form, number, before, after) => {
    expect(writeLabel(form, number)).toEqual({ before, after });
  });

  it('knows whether it has a number', () => {
    expect(isNumbered('{1}、{title}')).toBe(true);
    expect(isNumbered('典型案例：{title}')).toBe(false);
  });
});

describe('the date that a list states', () => {
  it.each([
    ['发布时间：2017-04-20', '2017-04-20'],
    ['发布日期：2034年4月25日', '2034-04-25'],
    ['发布时间：2031-07-22 10:30 来源：海关总署', '2031-07-22'],
    ['来源：海关总署　时间：2031/7/2', '2031-07-02'],
    ['2033年5月', '2033-05'],
    ['（2033年5月6日）', '2033-05-06'],
    ['（2033年5月6日发布）', '2033-05-06'],
    ['2033年5月6日公布', '2033-05-06'],
    ['2033.05.06', '2033-05-06'],
    ['二〇三三年五月十六日', '2033-05-16'],
    ['二○三三年十二月三十日', '2033-12-30'],
    ['发布时间：2033年', '2033'],
    ['2033-04-26　来源：海关总署综合业务司', '2033-04-26'],
    ['来源：海关总署 2033-04-26 10:20', '2033-04-26'],
    ['2033-04-26 | 浏览次数：120', '2033-04-26'],
  ])('%s is %s', (line, date) => {
    expect(publicationDates(['题名', line])).toEqual([{ date, line }]);
  });

  it.each([
    '2016年中国海关知识产权保护典型案例',
    '2031年1月至6月，全国海关共查扣侵权货物3万批。',
    '海关总署公布2031年上半年典型案例',
    '（2033年5月6日发布会文字）',
    '案例（2031）第12号',
    '2031年4月26日，来源：国外的货物被查获。',
  ])('is none in %s', (line) => {
    expect(publicationDates([line])).toEqual([]);
  });
});

describe('a paragraph of any words', () => {
  const char = fc.constantFrom(...'案例1234567890.)）、#>-+*_`~[]<>&;=|\\!(:ab一“”。 ');
  const line = fc
    .array(char, { minLength: 1, maxLength: 30 })
    .map((chars) => chars.join('').replace(/ +/g, ' ').trim())
    .filter((text) => text !== '');

  it('is read back from the Markdown that it is written as', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(line, (text) => {
        const { sections, faults } = readBody(`## 甲\n\n${escapeMarkdown(text)}\n`, 'en', 1);
        expect(faults).toEqual([]);
        expect(sections[0]?.paragraphs.map((one) => one.text)).toEqual([text]);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells an editor what to write where Markdown would read a list', () => {
    const { faults } = readBody('1. 本案提醒企业备案。\n', 'zh', 1);
    expect(faults).toEqual([
      {
        line: 1,
        found: '"1. 本案提醒企业备案。"',
        allowed: expect.stringContaining('written "1\\. 本案提醒企业备案…"'),
      },
    ]);
  });
});
