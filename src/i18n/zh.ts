import type { CaseData, Direction, NamedCollection } from '../schema/case.ts';
import { chineseNumeral } from '../text/numerals.ts';

/** The words of the Chinese interface. */
export const zh = {
  lang: 'zh-CN',
  site: '海关知识产权案例集',
  siteDescription:
    '2016年中国海关知识产权保护典型案例：原文一字不改，按品牌、口岸、关区和货物可查。',
  skip: '跳到正文',
  menu: '主导航',
  nav: {
    cases: '案例',
    brands: '品牌',
    ports: '口岸',
    customs: '关区',
    goods: '货物',
    about: '关于',
  },
  footer: (title: string, published: string) =>
    `案文出自《${title}》（${published}公布），其余文字为本站所写。`,
  sealAlt: (number: number) => `案例${chineseNumeral(number)}`,
  caseLabel: (number: number) => `案例${chineseNumeral(number)}`,
  ofEdition: (edition: string, number: number, total: number) =>
    `${edition}　第${chineseNumeral(number)}例，共${chineseNumeral(total)}例`,
  paragraph: (kind: 'f' | 'r', number: number) => `${kind === 'f' ? '案情' : '理由'}${number}`,
  title: '标题',
  notStated: '未载明',
  inEditorsWords: '本站摘要',
  facts: '本案要素',
  fields: {
    direction: '方向',
    rights: '权利',
    goods: '货物',
    channels: '渠道',
    destinations: '运往',
    customs: '关区',
    ports: '口岸',
    brands: '品牌',
  },
  direction: { import: '进口', export: '出口' } satisfies Record<Direction, string>,
  rights: { trademark: '商标权', patent: '专利权', copyright: '著作权' } satisfies Record<
    CaseData['rights'][number],
    string
  >,
  channels: {
    sea: '海运',
    'land-border': '陆路边境',
    'post-and-courier': '寄递',
    'general-cargo': '传统货运',
    'bonded-zone': '综合保税区',
    'border-trade': '边境小额贸易',
    'cross-border-e-commerce': '跨境电子商务',
    'trade-service-platform': '外贸综合服务平台',
  } satisfies Record<CaseData['channels'][number], string>,
  customsRole: { titled: '', acting: '经办', mentioned: '提及' } satisfies Record<
    CaseData['customs'][number]['role'],
    string
  >,
  brandRole: { mark: '', holder: '权利人' } satisfies Record<
    CaseData['brands'][number]['role'],
    string
  >,
  previous: '上一案',
  next: '下一案',
  casePager: '前后案例',
  collections: { brands: '品牌', ports: '口岸', customs: '关区', goods: '货物' } satisfies Record<
    NamedCollection,
    string
  >,
  collectionIntro: {
    brands: '案文写明的商标及其权利人所属的品牌，按所涉案例多少排列。',
    ports: '案文写明的口岸与港口，境外的也在内。',
    customs: '案文写明的直属海关与隶属海关。',
    goods: '案文写明的货物种类。',
  } satisfies Record<NamedCollection, string>,
  allOf: (collection: string) => `全部${collection}`,
  caseUnit: '个案例',
  caseCount: (count: number) => `${count}个案例`,
  casesOf: '所涉案例',
  otherNames: '其他名称',
  inTheText: '案文写法',
  ourNote: '本站按',
  districtInCharge: '主管关区',
  parentDistrict: '所属直属海关',
  houses: '隶属海关',
  portsOfDistrict: '关区内口岸',
  level: { district: '直属海关', house: '隶属海关' },
  country: '所在国家（地区）',
  holderOnly: '案文只写到权利人',
  allCases: '全部案例',
  allCasesIntro: (title: string, count: number) => `《${title}》所列${count}个案例，依原文次序。`,
  table: {
    number: '案例',
    title: '标题',
    customs: '关区',
    brands: '品牌',
    direction: '方向',
    goods: '货物',
  },
  home: {
    lead: '原文一字不改；品牌、口岸、关区都能回到写出它的那句话。',
    waysIn: '从这里查起',
    examples: '例如',
    exampleQueries: ['耐克', '三环', '北仑', '凭祥', '口岸漂移', '有期徒刑'],
  },
  search: {
    name: '检索',
    placeholder: '品牌、口岸或任何词语',
    submit: '检索',
    intro: '输入品牌、口岸或案文里的任何词语。',
    results: '检索结果',
    filters: '缩小范围',
    clear: '清除筛选',
    loading: '正在检索……',
    idle: '请输入要查的词语，或从下面的名录查起。',
    error: '检索没能载入，请稍后再试；也可以从下面的名录查起。',
    retry: '再试一次',
    none: (query: string) => `没有案例写到“${query}”。`,
    noneFiltered: '没有案例同时符合这些条件。',
    count: (count: number) => `${count}个案例`,
    countOf: (count: number, query: string) => `${count}个案例写到“${query}”。`,
    filtered: (count: number) => `${count}个案例符合所选条件。`,
    named: (count: number, query: string, names: string) =>
      `${count}个案例涉及${names}（“${query}”）。`,
    rung: {
      literal: '',
      terms: '各词语都出现，但不连在一起。',
      runs: '忽略标点后各词语都出现。',
      words: '近似结果：没有原样的词句，以下案例含有其中的词语。',
    },
    moreParagraphs: (count: number) => `另有${count}段`,
    facet: { brand: '品牌', port: '口岸', customs: '关区', direction: '方向' },
    waysIn: '名录',
    waysInIntro: '每个名称后面是案例数。',
  },
  about: {
    title: '关于本案例集',
    lead: '本站收录海关总署公布的知识产权保护典型案例，一案一页，可按品牌、口岸和任何词语查找，可引到段落。',
  },
  notFound: {
    title: '没有这一页',
    text: '地址可能写错了，或者链接不完整。',
    ways: '可以检索，或者从全部案例找起。',
  },
} as const;

/** The words of the interface in any language: a missing one fails the type check. */
export type Words = typeof zh;
