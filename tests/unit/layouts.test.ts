import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { describeProblem } from '../../src/read/problem.ts';
import { SmallContent, type SmallList } from '../support/small-content.ts';

/*
 * Lists in the forms that customs offices publish: each is entered as its source has it, and every character of the
 * source is accounted for. The texts are shortened.
 */

/** Titles that end in a full stop, an account without heading, no reasons. */
const midyear: SmallList = {
  id: '2031-midyear',
  source: `海关总署公布一批打击侵犯知识产权典型案例

发布时间：2031-07-22

1.武汉、宁波海关开展区域协作查获侵犯自主知识产权水泵案。

2031年年初，湖北某企业向武汉海关隶属襄阳海关反映。经权利人确认，上述货物均为侵权商品。

2. 广州海关在邮寄渠道查获侵权箱包案。

2031年2至3月，广州海关隶属广州邮局海关连续查获涉嫌侵权出境邮包1,045个。

上述物品包装简陋。
`,
  edition: {
    published: '2031-07-22',
    layout: {
      before: ['海关总署公布一批打击侵犯知识产权典型案例', '发布时间：2031-07-22'],
      case: '{1}.{title}。',
      parts: [{ kind: 'account' }],
    },
  },
  cases: {
    pumps: {
      title: '武汉、宁波海关开展区域协作查获侵犯自主知识产权水泵案',
      body: '2031年年初，湖北某企业向武汉海关隶属襄阳海关反映。经权利人确认，上述货物均为侵权商品。',
    },
    bags: {
      title: '广州海关在邮寄渠道查获侵权箱包案',
      body: '2031年2至3月，广州海关隶属广州邮局海关连续查获涉嫌侵权出境邮包1,045个。\n\n上述物品包装简陋。',
    },
  },
};

/** No headings: an account and then what the case means. */
const plain: SmallList = {
  id: '2031',
  source: `2031年中国海关知识产权保护典型案例

发布时间：2032-04-24

案例一 青岛海关查获出口侵权名表案

2031年6月，青岛海关发现手表共计4312块。

该案是海关打击侵权新手法的典型案例。

案例二 昆明海关查获侵犯奥林匹克标志专有权货物案

2031年1至2月，昆明海关连续查获3批货物。

该案体现了海关对奥林匹克标志的全面保护。
`,
  edition: {
    published: '2032-04-24',
    layout: {
      before: ['2031年中国海关知识产权保护典型案例', '发布时间：2032-04-24'],
      case: '案例{一} {title}',
      parts: [{ kind: 'account' }, { kind: 'reasons' }],
    },
  },
  cases: {
    watches: {
      title: '青岛海关查获出口侵权名表案',
      body: '2031年6月，青岛海关发现手表共计4312块。\n\n***\n\n该案是海关打击侵权新手法的典型案例。',
    },
    badges: {
      title: '昆明海关查获侵犯奥林匹克标志专有权货物案',
      body: '2031年1至2月，昆明海关连续查获3批货物。\n\n***\n\n该案体现了海关对奥林匹克标志的全面保护。',
    },
  },
};

/** Headings of other words, reasons under headings of their own, no date. */
const tianjin: SmallList = {
  id: '2032-tianjin',
  source: `天津海关公布2032年知识产权保护典型案例

案例1：某国际贸易有限公司出口侵犯“HAPPYPAN”商标专用权厨具案

一、案情简介

该批铝锅共计9870件。

同月，天津海关隶属新港海关通报案件情况。

二、典型意义

（一）本案是开展“龙腾行动2032”、保护民生领域的成果。

本案涉案商品属于日用消费品。

（二）本案是海关聚焦高风险物流链的实践。

海关比对企业、航线和商品数据，提高了查获率。

案例2：某玩具公司出口侵犯美术作品著作权玩偶案

一、案情简介

2032年8月，天津海关隶属东疆海关查验一批货物。

二、典型意义

本案对以伪报品名方式逃避监管的行为形成震慑。
`,
  edition: {
    year: 2032,
    layout: {
      before: ['天津海关公布2032年知识产权保护典型案例'],
      case: '案例{1}：{title}',
      parts: [
        { kind: 'account', heading: '一、案情简介' },
        { kind: 'reasons', heading: '二、典型意义' },
      ],
    },
  },
  cases: {
    pans: {
      title: '某国际贸易有限公司出口侵犯“HAPPYPAN”商标专用权厨具案',
      body: `## 一、案情简介

该批铝锅共计9870件。

同月，天津海关隶属新港海关通报案件情况。

## 二、典型意义

### （一）本案是开展“龙腾行动2032”、保护民生领域的成果。

本案涉案商品属于日用消费品。

### （二）本案是海关聚焦高风险物流链的实践。

海关比对企业、航线和商品数据，提高了查获率。`,
    },
    dolls: {
      title: '某玩具公司出口侵犯美术作品著作权玩偶案',
      body: `## 一、案情简介

2032年8月，天津海关隶属东疆海关查验一批货物。

## 二、典型意义

本案对以伪报品名方式逃避监管的行为形成震慑。`,
    },
  },
};

/** One item: no date, a heading in brackets on the line of its text, a line after the case, a number of its own. */
const single: SmallList = {
  id: '2033-single',
  source: `海关查获案例（第十二期）
（2033年5月）
【案例十二】某海关查获侵权灯具案
【基本案情】某海关查获灯具30盏。
涉案货物已被
扣留。
【案例评析】该案表明，1. 主动
查验有效。
1. 本案提醒企业备案。
（供稿：某海关）
`,
  edition: {
    year: 2033,
    title: '海关查获案例（第十二期）',
    published: '2033-05',
    layout: {
      before: ['海关查获案例（第十二期）', '（2033年5月）'],
      case: '【案例{一}】{title}',
      numbers: [12],
      parts: [
        { kind: 'account', heading: '【基本案情】', runIn: true },
        { kind: 'reasons', heading: ['【典型意义】', '【案例评析】'], runIn: true, optional: true },
      ],
      after: ['（供稿：某海关）'],
    },
  },
  cases: {
    lamps: {
      title: '某海关查获侵权灯具案',
      body: '## 【基本案情】\n\n某海关查获灯具30盏。\n\n涉案货物已被扣留。\n\n## 【案例评析】\n\n该案表明，1. 主动查验有效。\n\n1\\. 本案提醒企业备案。',
      joins: [
        { paragraph: 'f2', before: '已被', after: '扣留' },
        { paragraph: 'r1', before: '主动', after: '查验' },
      ],
    },
  },
};

/** Groups of cases, numbers that begin again in each, no title line but the label. */
const grouped: SmallList = {
  id: '2033-groups',
  source: `典型案例
一、出口
1、甲海关查获侵权鞋案
查获鞋10双。
2、乙海关查获侵权帽案
查获帽20顶。
二、进口
1、丙海关查获侵权表案
查获表3块。
`,
  edition: {
    year: 2033,
    title: '典型案例',
    layout: {
      before: ['典型案例', '一、出口'],
      case: '{1}、{title}',
      numbers: [1, 2, 1],
      parts: [{ kind: 'account' }, { kind: 'reasons', optional: true }],
      between: [{ before: 'watch', lines: ['二、进口'] }],
    },
  },
  cases: {
    shoes: { title: '甲海关查获侵权鞋案', body: '查获鞋10双。' },
    hats: { title: '乙海关查获侵权帽案', body: '查获帽20顶。' },
    watch: { title: '丙海关查获侵权表案', body: '查获表3块。' },
  },
};

const lists = { midyear, plain, tianjin, single, grouped };
const saidOf = (content: SmallContent) => content.problems().map(describeProblem);

describe('a list is entered as its source has it:', () => {
  it.each(Object.entries(lists))('%s', (_, list) => {
    expect(saidOf(new SmallContent(list))).toEqual([]);
  });

  it('all of them side by side, in the order of their years and then of their dates', () => {
    const { sites } = new SmallContent(grouped, single, tianjin, plain, midyear).content();
    expect(sites.zh.book.editions.map(({ id }) => id)).toEqual([
      '2031-midyear',
      '2031',
      '2032-tianjin',
      // Without a date: it counts as the earlier one.
      '2033-groups',
      '2033-single',
    ]);
  });
});

describe('a case of a list', () => {
  const bookOf = (list: SmallList) => new SmallContent(list).content().sites.zh.book;
  const idsOf = (list: SmallList) =>
    bookOf(list).cases.map((one) =>
      paragraphsOf(one)
        .map(({ id }) => id)
        .join(' '),
    );

  it('has the number of the source, unless numbers begin again', () => {
    const numbers = (list: SmallList) => bookOf(list).cases.map(({ number }) => number);
    expect(numbers(midyear)).toEqual([1, 2]);
    expect(numbers(single)).toEqual([12]);
    expect(numbers(grouped)).toEqual([1, 2, 3]);
  });

  it('has ids for its paragraphs by the kind of part, and for the headings of reasons', () => {
    expect(idsOf(midyear)).toEqual(['f1', 'f1 f2']);
    expect(idsOf(plain)).toEqual(['f1 r1', 'f1 r1']);
    expect(idsOf(tianjin)).toEqual(['f1 f2 r1 r2 r3 r4', 'f1 r1']);
  });

  it('belongs to the list that names it, whatever its own name', () => {
    expect(bookOf(tianjin).casesById.get('dolls')).toMatchObject({
      edition: '2032-tianjin',
      number: 2,
    });
  });
});

/** A list with one thing changed. */
function changed(list: SmallList, id: string, change: (body: string) => string): SmallContent {
  const one = list.cases[id];
  if (one === undefined) throw new Error(`There is no case ${id}.`);
  return new SmallContent({
    ...list,
    cases: { ...list.cases, [id]: { ...one, body: change(one.body) } },
  });
}

function withLayout(
  list: SmallList,
  layout: Partial<SmallList['edition']['layout']>,
): SmallContent {
  return new SmallContent({
    ...list,
    edition: { ...list.edition, layout: { ...list.edition.layout, ...layout } },
  });
}

function withEdition(list: SmallList, edition: Partial<SmallList['edition']>): SmallContent {
  return new SmallContent({ ...list, edition: { ...list.edition, ...edition } });
}

describe('a slip in entering a list is told in one message:', () => {
  const slips: [name: string, content: SmallContent, message: RegExp][] = [
    [
      'a heading left out',
      changed(tianjin, 'pans', (body) => body.replace('## 二、典型意义\n\n', '')),
      /cases\/pans\.md:\d+ text: found no part "## 二、典型意义"\. Allowed: the parts of "layout" in content\/editions\/2032-tianjin\.yaml: "## 一、案情简介", then "## 二、典型意义"\./,
    ],
    [
      'a heading that the layout does not have',
      changed(tianjin, 'dolls', (body) => body.replace('二、典型意义', '二、评选理由')),
      /cases\/dolls\.md:\d+ text: found the heading "## 二、评选理由"\. Allowed: the parts of "layout"/,
    ],
    [
      'parts that are not parted',
      changed(plain, 'watches', (body) => body.replace('***\n\n', '')),
      /cases\/watches\.md:\d+ text: found no part a part without heading \(after a line \*\*\*/,
    ],
    [
      'a part that the source does not have',
      changed(midyear, 'bags', (body) => body.replace('。\n\n上述', '。\n\n***\n\n上述')),
      /cases\/bags\.md:\d+ text: found a part without heading\. Allowed: the parts of "layout"/,
    ],
    [
      'a changed word',
      changed(plain, 'watches', (body) => body.replace('4312', '4321')),
      /cases\/watches\.md:\d+ f1: found ".*4321.*"\. Allowed: the words of content\/sources\/2031\.txt, ".*4312.*"\. Restore the source’s words/,
    ],
    [
      'a paragraph left out',
      changed(midyear, 'bags', (body) => body.replace('\n\n上述物品包装简陋。', '')),
      /cases\/bags\.md:\d+ f1: found ".*" as the end\. Allowed: the words of .*go on with "上述物品包装简陋。"/,
    ],
    [
      'a paragraph left out before a heading',
      changed(tianjin, 'pans', (body) => body.replace(/\n\n同月[^\n]*/, '')),
      /cases\/pans\.md:\d+ f1: found ".*二、典型意义.*"\. Allowed: the words of .* of which "同月，天津海关隶属新港海关通报案" is missing\. Add the missing words to the case/,
    ],
    [
      'two paragraphs as one',
      changed(midyear, 'bags', (body) => body.replace('。\n\n', '。')),
      /cases\/bags\.md:\d+ f1: found ",045个。" and "上述物品包装" in one paragraph, f1, though the source has them on two lines\. .*Begin a new paragraph there/,
    ],
    [
      'a paragraph split in two',
      changed(midyear, 'pumps', (body) => body.replace('反映。', '反映。\n\n')),
      /cases\/pumps\.md:\d+ f2: found f2, which begins with "经权利人确认，上" inside a line of the source\. .*Join it to the words above it/,
    ],
    [
      'a heading of a reason made a paragraph of the reason',
      changed(tianjin, 'pans', (body) =>
        body.replace('### （一）', '（一）').replace('成果。\n\n', '成果。'),
      ),
      /cases\/pans\.md:\d+ r1: found .* in one paragraph, r1/,
    ],
    [
      'a heading of a reason with nothing below it',
      changed(tianjin, 'dolls', (body) => body.replace('\n本案', '\n### 本案')),
      /cases\/dolls\.md:\d+ text: found no paragraph under "本案对以/,
    ],
    [
      'a label that the source writes otherwise',
      withLayout(tianjin, { case: '案例{一}：{title}' }),
      /editions\/2032-tianjin\.yaml:\d+ layout\.case: found "案例一："\. Allowed: what content\/sources\/2032-tianjin\.txt has there, "1：某国际贸易.*The layout of .* differs from the source/,
    ],
    [
      'a heading that the source words otherwise, in layout and cases',
      new SmallContent({
        ...tianjin,
        source: tianjin.source.replaceAll('案情简介', '案情概要'),
      }),
      /cases\/pans\.md:\d+ heading: found "一、案情简介"\. Allowed: what content\/sources\/2032-tianjin\.txt has there, "概要"\. The layout of .* differs/,
    ],
    [
      'a line of the list left out of the layout',
      withLayout(grouped, { between: [] }),
      /cases\/hats\.md:\d+ f1: found .* of which "二、进口" is missing\. .*if they belong to the list, to "layout" in content\/editions\/2033-groups\.yaml/,
    ],
    [
      'text on the line of its heading, which the layout does not say',
      withLayout(single, {
        parts: single.edition.layout.parts.map(({ runIn, ...part }) =>
          part.kind === 'account' ? part : { ...part, ...(runIn && { runIn }) },
        ),
      }),
      /cases\/lamps\.md:\d+ f1: found f1, which begins with "某海关查获灯具3" inside a line.*"runIn: true"/,
    ],
    [
      'a date that the source does not have',
      withEdition(tianjin, { published: '2033-01-15' }),
      /editions\/2032-tianjin\.yaml:\d+ published: found "2033-01-15", which no line of "layout" states\. .*"publishedNote"/,
    ],
    [
      'a date more precise than the source',
      withEdition(single, { published: '2033-05-01' }),
      /editions\/2033-single\.yaml:\d+ published: found "2033-05-01"\. Allowed: "2033-05", as the line "（2033年5月）" of the source says/,
    ],
    [
      'a date left out',
      (() => {
        const { published: _, ...edition } = midyear.edition;
        return new SmallContent({ ...midyear, edition });
      })(),
      /editions\/2031-midyear\.yaml:\d+ published: found nothing\. Allowed: "2031-07-22"/,
    ],
    [
      'a list published before the year that it covers',
      withEdition(midyear, { year: 2032 }),
      /published: found "2031-07-22" for a list of 2032\. Allowed: a date in 2032 or later/,
    ],
    [
      'too few numbers',
      withLayout(grouped, { numbers: [1, 2] }),
      /layout\.numbers: found 2 for 3 cases\./,
    ],
    [
      'an issuer that the registry does not have',
      withEdition(tianjin, { customs: 'tianjin' }),
      /customs: found "tianjin"\. Allowed: an id in content\/registry\/customs\.yaml/,
    ],
    [
      'a title that is not the source’s',
      withEdition(tianjin, { title: '2032年天津海关典型案例' }),
      /title: found "2032年天津海关典型案例", which does not stand in "layout\.before"/,
    ],
  ];
  it.each(slips)('%s', (_, content, message) => {
    const said = saidOf(content);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(message);
  });
});

describe('the shape of a layout', () => {
  const faultOf = (content: SmallContent) => saidOf(content)[0];

  it.each([
    '{title}：{title}',
    '案例{2}：{title}',
    '案例{一}{1}：{title}',
    '案例一：{titel}',
    '案例{一',
  ])('refuses the label %s', (label) => {
    expect(faultOf(withLayout(plain, { case: label }))).toMatch(
      /layout\.case: found ".*"\. Allowed: the line that labels a case, with \{title\} once/,
    );
  });

  it('refuses English headings that do not answer to the headings', () => {
    const parts = [{ kind: 'account' as const, heading: ['甲', '乙'], english: 'A' }];
    expect(faultOf(withLayout(plain, { parts }))).toMatch(
      /layout\.parts\[0\]\.english: found "A"\. Allowed: one English heading for each heading/,
    );
  });
});
