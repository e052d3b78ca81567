import { type Currency, currencies, type FigureKind } from '../schema/vocabulary.ts';

/**
 * The words for each value of the closed vocabularies: at least one quote of a fact must have one of
 * them. They catch values that do not fit their quotes; the mutation tests list what they cannot
 * catch.
 */
export const carriedBy = {
  direction: { import: /进口/, export: /出口|输往|寄往/ },
  rights: { trademark: /商标/, patent: /专利/, copyright: /著作权|版权/ },
  channels: {
    sea: /海运|港/,
    'land-border': /边境|陆/,
    'post-and-courier': /行邮|邮递|快件/,
    'general-cargo': /货运/,
    'bonded-zone': /保税/,
    'border-trade': /边境小额贸易/,
    'cross-border-e-commerce': /跨境电/,
    'trade-service-platform': /外贸综合服务/,
    'online-sales': /网络|电商平台/,
  },
  countryRoles: {
    origin: /来自|产/,
    destination: /输往|寄往|向|到|遭受/,
    partner: /会同|合作|联合/,
    mentioned: /./,
  },
  brandRoles: {
    mark: /侵犯|假冒|近似|使用了|标有/,
    holder: /^(?!.*(?:侵犯|假冒|近似|使用了|标有))/,
  },
  partyRoles: {
    declarant: /申报/,
    convicted: /判决/,
    agent: /代理/,
    suspect: /^(?!.*(?:申报|判决|代理))/,
  },
  bodyKinds: {
    'customs-authority': /海关|总署|部门|小组|专案组|现场/,
    police: /公安|警|专案组/,
    court: /法院/,
    ministry: /部/,
    government: /委员会|机构|政府/,
    'foreign-authority': /国|美|使馆/,
    association: /会/,
    company: /平台|集团|公司|企业/,
    media: /电视|报|卫视|网/,
    person: /先生|女士|参赞|局长/,
  },
  detection: {
    'holder-tip': /权利人.*(?:线索|举报)/,
    'police-lead': /公安/,
    'risk-analysis': /风险|研判/,
    'data-analysis': /数据|统计|比对|筛查/,
    targeting: /布控/,
    'document-review': /审单|审核/,
    inspection: /查验|经查/,
    'joint-operation': /联合|联动|协作/,
  },
  eventKinds: {
    tip: /线索|举报|了解/,
    declaration: /申报/,
    inspection: /查验/,
    seizure: /查获|查扣|捕获/,
    operation: /行动|小组/,
    transfer: /移送|通报/,
    judgment: /判决/,
    penalty: /处罚/,
    context: /./,
  },
  outcomes: {
    seizure: /查扣|查获|捕获/,
    detention: /扣留|暂停/,
    confiscation: /没收/,
    fine: /罚金|罚款/,
    arrest: /抓捕|抓获|破获|打掉/,
    'coercive-measures': /强制措施/,
    judgment: /判决/,
    raid: /捣毁/,
    transfer: /通报|移送/,
    'case-filed': /立案/,
    pending: /正在|继续/,
    'prior-penalty': /处罚/,
    guidance: /帮|引导/,
    'market-effect': /市场|秩序|行业|未再出现|声誉/,
    recognition: /评价|肯定|督办/,
  },
} as const;

/** The branches of law that an outcome can belong to. */
export const spheresOf: Readonly<Record<string, readonly string[]>> = {
  seizure: ['administrative', 'criminal'],
  detention: ['administrative'],
  confiscation: ['administrative'],
  fine: ['administrative', 'criminal'],
  arrest: ['criminal'],
  'coercive-measures': ['criminal'],
  judgment: ['criminal', 'civil'],
  raid: ['criminal'],
  transfer: ['criminal'],
  'case-filed': ['administrative', 'criminal'],
  pending: ['administrative', 'criminal', 'civil'],
  'prior-penalty': ['administrative'],
  guidance: ['none'],
  'market-effect': ['none'],
  recognition: ['criminal', 'none'],
};

/** The units that each kind of figure can have, and words that must stand in its sentence. */
export const figureWords: Readonly<
  Record<FigureKind, { units: readonly string[]; words: RegExp }>
> = {
  quantity: { units: ['吨', '台', '双', '件', '副', '把', '个', '桶'], words: /./ },
  value: { units: currencies, words: /货值|价值|案值|总价|金额/ },
  'unit-price': { units: currencies, words: /单价/ },
  fine: { units: ['CNY', 'USD'], words: /罚金|罚款/ },
  'prison-term': { units: ['月'], words: /徒刑|拘役/ },
  people: { units: ['名', '人'], words: /嫌疑人|人员/ },
  cases: { units: ['起', '宗', '件'], words: /案/ },
  batches: { units: ['批', '票'], words: /./ },
  offices: { units: ['个', '关', '地'], words: /海关|关|机关/ },
  sites: { units: ['个', '地'], words: /窝点|地/ },
  times: { units: ['次'], words: /./ },
  duration: { units: ['个月', '年', '日', '天'], words: /期|内/ },
  marks: { units: ['项', '个'], words: /商标/ },
  holders: { units: ['家'], words: /权利人/ },
  containers: { units: ['个'], words: /集装箱/ },
  kinds: { units: ['种', '类'], words: /商品|货物/ },
  firms: { units: ['家'], words: /企业|公司/ },
  magnitude: { units: ['级'], words: /地震/ },
  other: { units: ['个', '项'], words: /./ },
};

/** How each currency is written after a number. */
export const currencyWords: Readonly<Record<Currency, RegExp>> = {
  CNY: /^元/,
  USD: /^美元/,
  EUR: /^欧元/,
  HKD: /^港元/,
};
