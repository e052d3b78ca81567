import type { Hedge } from '../../schema/vocabulary.ts';
import { inQuotes } from '../../text/quotation.ts';
import { tableWords } from './overview-table.ts';

/** The words of the overview and its charts. */
export const zhOverview = {
  overview: {
    separator: tableWords.separator,
    nameAndCount: (name: string, count: number) => `${name}${count}`,
    inSphere: (sphere: string, name: string) => sphere + name,
    name: '概览',
    title: '各案概览',
    titleOf: (list: string) => `${list}各案概览`,
    allLists: '各名单合看',
    otherLists: '各名单的概览',
    lead: (cases: number, lists: readonly string[], drawn: boolean) =>
      `${lists.join('、')}共${cases}个案例，合在一张表${drawn ? '和几幅图' : ''}里看。每个数字都通到案文里的原话，案文没有写的作“未载明”。`,
    contents: '本页内容',
    tableTitle: '各案比较',
    tableSentence: '每案一行；表中各项都链到载明它的字句。',
    columns: {
      case: '案例',
      direction: '方向',
      rights: '权利',
      districts: '海关',
      ports: '口岸',
      marks: '商标',
      goods: '货物',
      channels: '渠道',
      detection: '如何发现',
      quantity: '数量',
      value: '货值',
      outcomes: '处理与结果',
      date: '最早日期',
    },
    hedge: {
      exact: '确数',
      over: '余（不止此数）',
      under: '近（不到此数）',
      about: '约',
      'about-over': '约，且有余',
      'at-least': '至少',
      several: '数（概数，不少于此数）',
    } satisfies Record<Hedge, string>,
    figures: '各图',
    data: '图中数字',
    pages: (title: string) => `${title}：各页链接`,
    scroll: (title: string) => `${title}（可左右滚动）`,
    saveSvg: '存为SVG',
    savePng: '存为PNG',
    saveFailed: '没能存成PNG，请改存SVG。',
    cite: '引用',
    citation: (title: string, site: string, address: string) => `${title}．${site}．${address}`,
    timeline: {
      title: '各案写明日期的事件，按年月排列',
      sentence:
        '每案一栏，年份由左到右；圆点为某一日，实条为某一月或一段期间，虚框只写到年；右端渐淡的没有写明止于何时。',
      description: (events: number, cases: number, from: string, to: string) =>
        `${cases}个案例共${events}项有日期的事件，最早${from}，最晚${to}。逐项见图下的表。`,
      columns: ['案例', '日期', '事件', '类别'],
      year: (year: number) => `${year}年`,
      month: (month: number) => `${month}月`,
    },
    districts: {
      title: '哪些海关出现在同一案例',
      sentence:
        '一行一个海关，一列一个案例；同一列里连成一线的海关出现在同一个案例，各自的角色（标题写明、经办、仅提及）见表，不都是一同办案。隶属海关排在所属海关之下。',
      description: (offices: number, cases: number, most: string, count: number) =>
        `${offices}个海关与${cases}个案例；出现最多的是${most}，见于${count}个案例。逐项见图下的表。`,
      columns: ['海关', '所涉案例数', '案例与角色'],
    },
    values: {
      title: '案文写明的金额，一种货币一图',
      sentence:
        '条从零起，同一图只有一种货币；末端散开的是“余”或“至少”，末端虚线的是“约”或“近”，散开和虚线的长短不表示数额。各数所指不同，有的互相包含，不能相加。',
      description: (count: number, currencies: string) =>
        `${count}项写明的金额，按货币分图：${currencies}。逐项见图下的表。`,
    },
    quantities: {
      title: '案文写明的数量，一种单位一图',
      sentence:
        '条从零起，同一图只有一种单位；末端散开的是“余”或“至少”，末端虚线的是“约”或“近”。单位相同的货物未必相同，各数有的互相包含，不能相加。',
      description: (count: number, units: string) =>
        `${count}项写明的数量，按单位分图：${units}。逐项见图下的表。`,
    },
    bars: {
      columns: ['案例', '所计', '数', '单位', '确切程度'],
      unit: (unit: string) => `单位：${unit}`,
      first: (name: string) => `${name}：数目悬殊的两项`,
      rest: (name: string) => `${name}：其余各项，另用较大的比例尺`,
    },
    flow: {
      title: '案件如何发现，如何处理',
      sentence:
        '左为发现的途径，中为案例，右为处理与结果；一条线是案文写明的一项，或由案文推断的一项，图下的表注明推断；数字是案例数。此前受过的处罚不是本案的结果，不在图中。',
      description: (ways: string, results: string) =>
        `发现途径：${ways}。处理与结果：${results}。数字是案例数，逐项见图下的表。`,
      columns: ['案例', '如何发现', '处理与结果'],
      sphere: (name: string, line: string) => `${name}（${line}）`,
      lines: { solid: '实线', dashed: '虚线', 'dash-dotted': '点划线', dotted: '点线' },
      found: '如何发现',
      after: '处理与结果',
    },
    places: {
      title: '海关与口岸在哪里',
      sentence:
        '按经纬度标出，圆为海关，菱形为口岸，面积与名称后的数都是案例数；不画任何界线。经纬度精确到城镇，是本站所加，案文没有。',
      description: (places: number, most: string) =>
        `${places}处海关和口岸，案例最多的是${most}。逐处见图旁的表。`,
      columns: ['名称', '类别', '案例数', '经度', '纬度'],
      kind: { customs: '海关', ports: '口岸' },
      east: (degrees: number) => `东经${degrees}°`,
      west: (degrees: number) => `西经${degrees}°`,
      north: (degrees: number) => `北纬${degrees}°`,
      south: (degrees: number) => `南纬${degrees}°`,
      origin: '0°',
      counted: (name: string, cases: number) => `${name}（${cases}例）`,
      numbered: '图中数字是下列名称的序号。',
      unplaced: (names: string) => `没有坐标而未标出的：${names}。`,
    },
    topics: {
      title: '理由说到哪些主题',
      sentence:
        '一行一个主题，一列一个案例；一点为一条理由，右边是理由的总数。一条理由可以属于几个主题。',
      description: (topics: number, most: string, count: number) =>
        `${topics}个主题；说到最多的是${inQuotes(most)}，共${count}条理由。逐项见图下的表。`,
      columns: ['主题', '理由数', '案例与理由'],
      /** A reason of a case. */
      reason: (of: string, reason: string) => `${of}${reason}`,
    },
    strip: (list: string) => `${list}所涉案例`,
    controls: tableWords,
  },
} as const;
