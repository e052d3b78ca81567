import type { Facet } from '../../search/facets.ts';
import type { NameKind } from '../../search/names.ts';
import type { Order } from '../../search/search-cases.ts';
import type { Section } from '../../search/search-text.ts';
import { chineseNumeral } from '../../text/numerals.ts';

/** The words that search says in Chinese, in the browser too. */
export const zhSearch = {
  paragraph: (kind: 'f' | 'r', number: number) => `${kind === 'f' ? '案情' : '理由'}${number}`,
  list: (names: readonly string[]) => names.join('、'),
  caseCount: (count: number) => `${count}个案例`,
  kinds: {
    brands: '品牌',
    ports: '口岸',
    customs: '关区',
    goods: '货物',
    topics: '主题',
    glossary: '术语',
    cases: '案例',
  } satisfies Record<NameKind, string>,
  caseOf: (edition: string, number: number) => `${edition}年案例${chineseNumeral(number)}`,
  search: {
    name: '检索',
    placeholder: '品牌、口岸或任何词语',
    submit: '检索',
    results: '检索结果',
    names: '名录里的名称',
    kindAndCount: (kind: string, count: number) => `${kind}　${count}个案例`,
    filters: '缩小范围',
    clear: '清除筛选',
    chips: '已选条件',
    removeChip: (facet: string, label: string) => `去掉${facet}：${label}`,
    section: '范围',
    sections: { all: '全文', title: '标题', f: '案情介绍', r: '评选理由' } satisfies Record<
      Section,
      string
    >,
    order: '排序',
    orders: {
      relevance: '相关程度',
      number: '案例次序',
      date: '最早日期',
      value: '写明的货值',
    } satisfies Record<Order, string>,
    loading: '正在检索……',
    idle: '请输入要查的词语，或从下面的名录查起。',
    failed: {
      offline: '现在没有连上网络，检索载入不了；连上之后请再试一次。',
      file: (path: string) =>
        `检索所需的文件没能载入（${path}），所以不知道有没有结果。请再试一次。`,
      wasm: '这个浏览器或所在网络不允许运行检索所需的 WebAssembly，全文检索用不了；名录照常可用。',
      other: '检索出了差错，所以不知道有没有结果。请再试一次。',
    },
    namesStill: '名录里的名称仍可直接打开',
    retry: '再试一次',
    none: (query: string) => `没有案例写到“${query}”。`,
    noneFiltered: '没有案例同时符合这些条件。',
    nearNames: '是不是要找',
    knownParts: '单独查其中的词语',
    all: (count: number) => `全部${count}个案例。`,
    count: (count: number) => `${count}个案例`,
    countOf: (count: number, query: string) => `字面匹配：${count}个案例写到“${query}”。`,
    filtered: (count: number) => `${count}个案例符合所选条件。`,
    named: (count: number, query: string, names: string) =>
      `“${query}”：${count}个案例写到这些字样，或涉及${names}。`,
    // A port or a customs office says itself what it is; a brand or a kind of goods does not.
    nameInSentence: (kind: NameKind, label: string) =>
      kind === 'brands' ? `品牌“${label}”` : kind === 'goods' ? `货物“${label}”` : label,
    near: (count: number, query: string, names: string) =>
      `没有案例写到“${query}”。近似结果：${count}个案例涉及名称相近的${names}。`,
    rung: {
      terms: '含全部词语，但不连在一起。',
      runs: '不计标点，含全部词语。',
      words: '是近似结果：没有原样的词句，只含其中的词语。',
    },
    unranked: '结果较多，新近的列在前面。',
    byValue: '先列以人民币计的，其他货币随后，未载明货值的在最后；不同货币不相比较。',
    noValue: '货值未载明',
    proposed: (was: string) => `校记读法，原文作“${was}”`,
    moreParagraphs: (count: number) => `另有${count}处`,
    more: (count: number) => `再看${count}个案例`,
    facet: {
      brand: '品牌',
      port: '口岸',
      customs: '关区',
      goods: '货物',
      direction: '方向',
      right: '权利',
      topic: '主题',
    } satisfies Record<Facet, string>,
    helpTitle: '怎样检索',
    help: [
      { example: '口岸漂移', meaning: '词语照字面查，空格、大小写、全角半角、繁简不论。' },
      { example: '凭祥 NIKE', meaning: '用空格分开的各词都要有，不必相连。' },
      { example: '"风险分析" 宁波', meaning: '引号里的词语必须原样相连。' },
      { example: '口岸漂移 -青岛', meaning: '减号后的词语不能有。' },
      { example: 'naike', meaning: '品牌、口岸、关区等名称可用拼音或其首字母。' },
      { example: '雷朋', meaning: '名称的通行译名也能查到，案文未用的也一样。' },
      { example: '案例四', meaning: '案例可以按序号查，2016-04 也行。' },
      { example: 'TRI-CIRCLE', meaning: '疑似错字，原文写法和校记读法都能查到。' },
    ],
    waysIn: '名录',
    waysInIntro: '每个名称后面是案例数。',
  },
} as const;
