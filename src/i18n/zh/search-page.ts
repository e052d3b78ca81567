import type { Wording } from '../wording.ts';

/** The Chinese words of the search page that no script uses. */
export const searchPageWords = {
  name: '检索',
  placeholder: '品牌、口岸或任何词语',
  shortPlaceholder: '品牌、口岸或任何词语',
  submit: '检索',
  results: '检索结果',
  filters: '缩小范围',
  clear: '清除筛选',
  chips: '已选条件',
  section: '范围',
  sections: { all: '全文', title: '标题', f: '案情', r: '理由' },
  order: '排序',
  orders: {
    relevance: '相关程度',
    number: '案例次序',
    date: '最早日期',
    value: '写明的货值',
  },
  idle: '请输入要查的词语，或从下面的名录查起。',
  facet: {
    list: '名单',
    year: '年份',
    issuer: '公布机关',
    brand: '品牌',
    port: '口岸',
    customs: '海关',
    goods: '货物',
    direction: '方向',
    right: '权利',
    topic: '主题',
  },
  retry: '再试一次',
  helpTitle: '怎样检索',
  help: [
    { example: '口岸漂移', meaning: '词语照字面查，空格、大小写、全角半角、繁简不论。' },
    { example: '凭祥 NIKE', meaning: '用空格分开的各词都要有，不必相连；相连的在前。' },
    { example: '"风险分析" 宁波', meaning: '引号里的词语必须原样相连。' },
    { example: '口岸漂移 -青岛', meaning: '减号后的词语不能有，“不是”“没有”后的名称也是。' },
    { example: '越南或新加坡', meaning: '“或”两边的词语有一个即可。' },
    { example: '机油', meaning: '货物、结果、国家等可用俗称，如坐牢、东南亚；中英文均可。' },
    {
      example: '一百多万美元',
      meaning: '金额、数量按数值查，1,079,500 和 108万美元 也行；100万元以上 查所有更大的。',
    },
    { example: '2016.6.16', meaning: '日期按日期查，2016年6月 和 6.16 也行。' },
    { example: 'naike', meaning: '品牌、口岸、海关等名称可用拼音或其首字母。' },
    { example: '雷朋', meaning: '名称的通行译名也能查到，案文未用的也一样。' },
    { example: '案例四', meaning: '案例可以按序号查，案例3至5 和 2016-04 也行。' },
    { example: 'TRI-CIRCLE', meaning: '疑似错字，原文写法和校记读法都能查到。' },
  ],
  waysIn: '名录',
  needsScript: '检索须启用 JavaScript；未启用时，可由下面的名录查到各案。',
  waysInIntro: '每个名称后面是案例数。',
} as const;

export type SearchPageWords = Wording<typeof searchPageWords>;
