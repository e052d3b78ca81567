import { describe, expect, it } from 'vitest';
import { cutList, NoListError } from '../../src/draft/cut-list.ts';
import { tidy } from '../../src/draft/source-lines.ts';

/** A list of two cases whose labels are written in one way. */
const listOf = (first: string, second: string) => `天津海关2032年典型案例

发布时间：2033-04-20

${first}

一、案情简介

2032年3月，天津海关查获铝锅9870件。

二、典型意义

本案是保护民生的典型案例。

${second}

一、案情简介

2032年8月，天津海关查获玩偶500个。

二、典型意义

本案形成震慑。
`;

describe('a list of cases', () => {
  it.each([
    ['案例一：甲案', '案例二：乙案', '案例{一}：{title}'],
    ['案例一 甲案', '案例二 乙案', '案例{一}{title}'],
    ['案例1：甲案', '案例2：乙案', '案例{1}：{title}'],
    ['案例01 甲案', '案例02 乙案', '案例{01}{title}'],
    ['典型案例一：甲案', '典型案例二：乙案', '典型案例{一}：{title}'],
    ['【案例一】甲案', '【案例二】乙案', '【案例{一}】{title}'],
    ['案例（一）甲案', '案例（二）乙案', '案例（{一}）{title}'],
    ['案例１：甲案', '案例２：乙案', '案例{１}：{title}'],
    ['案例①甲案', '案例②乙案', '案例{①}{title}'],
    ['第一案 甲案', '第二案 乙案', '第{一}案{title}'],
    ['第1个案例：甲案', '第2个案例：乙案', '第{1}个案例：{title}'],
  ])('is cut at the labels %s, %s', (first, second, label) => {
    const list = cutList(listOf(first, second));
    expect(list.title).toBe('天津海关2032年典型案例');
    expect(list.before).toEqual(['天津海关2032年典型案例', '发布时间：2033-04-20']);
    expect(list.label).toBe(label);
    expect(list.cases.map(({ title }) => title)).toEqual(['甲案', '乙案']);
    const headings = list.cases.map(({ parts }) => parts.map(({ heading }) => heading));
    expect(headings).toEqual([
      ['一、案情简介', '二、典型意义'],
      ['一、案情简介', '二、典型意义'],
    ]);
  });

  it.each([
    ['1.', '2.', '{1}.{title}'],
    ['1、', '2、', '{1}、{title}'],
    ['1．', '2．', '{1}．{title}'],
    ['一、', '二、', '{一}、{title}'],
    ['（一）', '（二）', '（{一}）{title}'],
    ['①', '②', '{①}{title}'],
  ])(
    'is cut at the numbers %s, %s where titles of cases stand behind them',
    (first, second, label) => {
      const list = cutList(listOf(`${first}天津海关查获铝锅案`, `${second}天津海关查获玩偶案`));
      expect(list.label).toBe(label);
      expect(list.cases.map(({ title }) => title)).toEqual([
        '天津海关查获铝锅案',
        '天津海关查获玩偶案',
      ]);
    },
  );

  it('gives the full stop of every numbered title to the label', () => {
    const list = cutList(listOf('1.天津海关查获铝锅案。', '2. 天津海关查获玩偶案。'));
    expect(list.label).toBe('{1}.{title}。');
    expect(list.cases[1]?.title).toBe('天津海关查获玩偶案');
  });

  it('keeps a full stop that only one title has', () => {
    const list = cutList(listOf('1.天津海关查获铝锅案。', '2.天津海关查获玩偶案'));
    expect(list.label).toBe('{1}.{title}');
    expect(list.cases.map(({ title }) => title)).toEqual([
      '天津海关查获铝锅案。',
      '天津海关查获玩偶案',
    ]);
  });

  it('takes a title from the line below its label', () => {
    const list = cutList(listOf('案例一\n天津海关查获铝锅案', '案例二\n天津海关查获玩偶案'));
    expect(list.cases.map(({ title }) => title)).toEqual([
      '天津海关查获铝锅案',
      '天津海关查获玩偶案',
    ]);
    expect(list.cases[0]?.parts[0]?.heading).toBe('一、案情简介');
  });

  it('has a table of contents above its cases', () => {
    const list = cutList(
      `天津海关案例\n案例一：甲案\n案例二：乙案\n${listOf('案例一：甲案', '案例二：乙案').split('\n').slice(3).join('\n')}`,
    );
    expect(list.cases.map(({ title }) => title)).toEqual(['甲案', '乙案']);
    expect(list.before).toEqual(['天津海关案例', '案例一：甲案', '案例二：乙案']);
  });

  it('counts its cases anew in each group', () => {
    const list = cutList(
      '海关典型案例\n一、出口环节\n（一）甲关查获侵权鞋案\n查获鞋一批。\n（二）甲关查获侵权包案\n查获包一批。\n二、进口环节\n（一）乙关查获侵权表案\n查获表一批。',
    );
    expect(list.label).toBe('（{一}）{title}');
    expect(list.cases.map(({ number, between }) => [number, between])).toEqual([
      [1, []],
      [2, []],
      [1, ['二、进口环节']],
    ]);
  });

  it('is cut at titles without any label', () => {
    const list = cutList(listOf('天津海关查获出口侵权铝锅案', '天津海关查获出口侵权玩偶案'));
    expect(list.label).toBe('{title}');
    expect(list.cases).toHaveLength(2);
  });

  it('has the text of a case on the line of its title', () => {
    const list = cutList(
      '厦门海关典型案例\n一、厦门海关查获侵权玩具案。2034年5月，查获玩具3200个。\n二、厦门海关查获侵权鞋案。2034年6月，查获鞋50双。',
    );
    expect(list.runIn).toBe(true);
    expect(list.label).toBe('{一}、{title}。');
    expect(list.cases[1]?.parts[0]?.paragraphs[0]?.text).toBe('2034年6月，查获鞋50双。');
  });

  it('has lines that belong to no case: titles of groups, and who wrote it', () => {
    const list = cutList(
      '海关总署典型案例\n出口环节\n案例一：甲案\n查获一批鞋。\n进口环节\n案例二：乙案\n查获一批包。\n（来源：海关总署）',
    );
    expect(list.before).toEqual(['海关总署典型案例', '出口环节']);
    expect(list.cases.map(({ between }) => between)).toEqual([[], ['进口环节']]);
    expect(list.after).toEqual(['（来源：海关总署）']);
  });

  it('says what it looked for where a text has no cases', () => {
    const cut = () => cutList('关于开展专项行动的通知\n请遵照执行。');
    expect(cut).toThrow(NoListError);
    expect(cut).toThrow(/no line that labels a case .*关于开展专项行动的通知/s);
  });

  it('says that a list begins with a title', () => {
    expect(() => cutList('案例一：甲案\n查获一批鞋。')).toThrow(/begins with its title/);
  });
});

/** The parts of the one case of a list with these lines. */
const partsOf = (...lines: string[]) =>
  cutList(['海关典型案例', '案例一：甲案', ...lines].join('\n')).cases[0]?.parts ?? [];

describe('a case', () => {
  it.each([
    ['【基本案情】', '【案例评析】'],
    ['案情简介', '典型意义'],
    ['案情简介：', '典型意义：'],
    ['（一）基本案情', '（二）典型意义'],
    ['一、案件事实', '二、专家点评'],
    ['◆案件经过', '◆推荐理由'],
  ])('has the parts %s and %s', (account, reasons) => {
    const parts = partsOf(account, '查获一批鞋。', reasons, '保护了权利人。');
    expect(parts.map(({ kind, heading, runIn }) => [kind, heading, runIn])).toEqual([
      ['account', account, false],
      ['reasons', reasons, false],
    ]);
  });

  it('has headings on the line of their text', () => {
    const parts = partsOf('【案情】2034年5月，查获一批鞋。', '典型意义：保护了权利人。');
    expect(
      parts.map(({ heading, runIn, paragraphs }) => [heading, runIn, paragraphs[0]?.text]),
    ).toEqual([
      ['【案情】', true, '2034年5月，查获一批鞋。'],
      ['典型意义：', true, '保护了权利人。'],
    ]);
  });

  it('has a paragraph of significance without a heading, which somebody must confirm', () => {
    const parts = partsOf('2034年5月，海关查获一批鞋。', '该案体现了海关的决心。');
    expect(parts.map(({ kind, isGuess }) => [kind, isGuess])).toEqual([
      ['account', false],
      ['reasons', true],
    ]);
  });

  it('has an account alone where nothing says what it means', () => {
    const parts = partsOf('2034年5月，海关查获一批鞋。', '同年6月，海关没收上述鞋。');
    expect(parts.map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([
      ['account', 2],
    ]);
  });

  it('has headings of reasons alone on their lines', () => {
    const parts = partsOf(
      '案情简介',
      '查获一批鞋。',
      '典型意义',
      '（一）本案是范例。',
      '海关及时查扣。',
      '（二）本案是实践。',
      '海关比对数据。',
    );
    expect(parts[1]?.paragraphs.map(({ text, heading }) => [text, heading ?? false])).toEqual([
      ['（一）本案是范例。', true],
      ['海关及时查扣。', false],
      ['（二）本案是实践。', true],
      ['海关比对数据。', false],
    ]);
  });

  it('takes numbered reasons of one paragraph each for paragraphs', () => {
    const parts = partsOf(
      '案情简介',
      '查获一批鞋。',
      '典型意义',
      '（一）本案是范例。',
      '（二）本案是实践。',
    );
    expect(parts[1]?.paragraphs.map(({ heading }) => heading)).toEqual([undefined, undefined]);
  });

  it('joins a paragraph that a page break cuts in the middle of a sentence', () => {
    const parts = partsOf(
      '案情简介',
      '2034年5月，海关查获标有“SINGER”',
      '',
      '商标的缝纫机头1621台。',
      '随后移送公安机关。',
    );
    expect(parts[0]?.paragraphs).toEqual([
      {
        text: '2034年5月，海关查获标有“SINGER”商标的缝纫机头1621台。',
        joins: [{ before: '“SINGER”', after: '商标的缝纫机头1' }],
      },
      { text: '随后移送公安机关。', joins: [] },
    ]);
  });
});

describe('a list whose numbered titles do not end in 案', () => {
  const titlesOf = (...lines: string[]) =>
    cutList(['天津海关查获侵权货物情况', ...lines].join('\n')).cases.map(({ title }) => title);

  it.each([
    ['1、查获侵权球拍。', '2、截获侵权手表。'],
    ['1.查获侵权球拍。', '2.截获侵权手表。'],
    ['一、查获侵权球拍', '二、截获侵权手表'],
    ['（一）查获侵权球拍', '（二）截获侵权手表'],
    ['1、\n查获侵权球拍', '2、\n截获侵权手表'],
    ['1\n查获侵权球拍', '2\n截获侵权手表'],
    ['一\n查获侵权球拍', '二\n截获侵权手表'],
  ])('is cut at %s', (first, second) => {
    expect(titlesOf(first, '3月，海关查获球拍840支。', second, '5月，海关截获手表15块。')).toEqual([
      '查获侵权球拍',
      '截获侵权手表',
    ]);
  });

  it('is cut at a number before a year', () => {
    expect(
      titlesOf('1.2033年查获侵权球拍', '海关查获球拍。', '2.2033年截获侵权手表', '海关截获手表。'),
    ).toEqual(['2033年查获侵权球拍', '2033年截获侵权手表']);
  });

  it('is not cut at the numbers of pages', () => {
    expect(() => titlesOf('海关查获球拍。', '1', '海关查获手表。', '2', '有力震慑。')).toThrow(
      NoListError,
    );
  });

  it('is not cut at the parts and reasons within its cases', () => {
    const parts = [
      '一、案情简介',
      '海关查获球拍。',
      '二、典型意义',
      '（一）有力震慑。',
      '（二）有力维护。',
    ];
    expect(titlesOf('1、查获侵权球拍', ...parts, '2、截获侵权手表', ...parts)).toEqual([
      '查获侵权球拍',
      '截获侵权手表',
    ]);
    expect(() => titlesOf('查获侵权球拍', ...parts)).toThrow(NoListError);
  });

  it('parts a title from the text on its line at the first full stop', () => {
    const cut = cutList(
      [
        '天津海关查获侵权货物情况',
        '案例1：查获侵权球拍。3月，海关查获球拍840支。',
        '案例2：截获侵权手表。5月，海关截获手表15块。',
      ].join('\n'),
    );
    expect([cut.runIn, cut.isRunInGuess]).toEqual([true, true]);
    expect(cut.cases[0]).toMatchObject({
      title: '查获侵权球拍',
      parts: [{ kind: 'account', paragraphs: [{ text: '3月，海关查获球拍840支。' }] }],
    });
  });
});

describe('a line of a source', () => {
  it.each([
    ['2016 年 5 月 ，查扣 80 余吨', '2016年5月，查扣80余吨'],
    ['　　侵犯 “ALL STAR” 商标', '侵犯“ALL STAR”商标'],
    ['ICE  and CBP', 'ICE and CBP'],
  ])('%s is written %s', (raw, text) => {
    expect(tidy(raw)).toBe(text);
  });
});
