import type { SmallList } from './small-content.ts';

/*
 * Lists in the forms that customs offices publish: each is entered as its source has it, and every character of the
 * source is accounted for. The texts are shortened.
 */

/** Titles that end in a full stop, an account without heading, no reasons. */
export const midyear: SmallList = {
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
    issuer: { zh: '海关总署', en: 'General Administration of Customs' },
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
export const plain: SmallList = {
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
export const tianjin: SmallList = {
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
export const single: SmallList = {
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
      joins: {
        f2: [{ before: '已被', after: '扣留' }],
        r1: [{ before: '主动', after: '查验' }],
      },
    },
  },
};

/** Groups of cases, numbers that begin again in each, no title line but the label. */
export const grouped: SmallList = {
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

/** One item, whose title is that of the case, with the date below it. */
export const item: SmallList = {
  id: '2034-qingdao',
  source: `青岛海关查获出口侵权手表案

发布日期：2034年4月25日

2034年3月，青岛海关查获侵权手表。

（青岛海关供稿）
`,
  edition: {
    year: 2034,
    title: '青岛海关查获出口侵权手表案',
    published: '2034-04-25',
    layout: {
      before: [],
      case: '{title}',
      parts: [{ kind: 'account' }],
      between: [{ below: 'watches-2034', lines: ['发布日期：2034年4月25日'] }],
      after: ['（青岛海关供稿）'],
    },
  },
  cases: {
    'watches-2034': {
      title: '青岛海关查获出口侵权手表案',
      body: '2034年3月，青岛海关查获侵权手表。',
    },
  },
};
