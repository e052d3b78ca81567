import { chineseNumeral } from '../../text/chinese-numeral.ts';
import { inQuotes } from '../../text/quotation.ts';
import type { Wording } from '../wording.ts';

/** The Chinese words of the search script; those of the page alone are in `search-page.ts`. */
export const searchWords = {
  paragraph: (kind: 'f' | 'r', number: number) => `${kind === 'f' ? '案情' : '理由'}${number}`,
  list: (names: readonly string[]) => names.join('、'),
  caseCount: (count: number) => `${count}个案例`,
  kinds: {
    brands: '品牌',
    ports: '口岸',
    customs: '海关',
    goods: '货物',
    topics: '主题',
    glossary: '术语',
    cases: '案例',
  },
  caseOf: (list: string, number: number) => `${list}案例${chineseNumeral(number)}`,
  search: {
    names: '名录里的名称',
    kindAndCount: (kind: string, count: number) => `${kind}　${count}个案例`,
    removeChip: (facet: string, label: string) => `去掉${facet}：${label}`,
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
    none: (query: string) => `没有案例写到${inQuotes(query)}。`,
    noneFiltered: '没有案例同时符合这些条件。',
    nearNames: '是不是要找',
    knownParts: '单独查其中的词语',
    all: (count: number) => `全部${count}个案例。`,
    count: (count: number) => `${count}个案例`,
    filtered: (count: number) => `${count}个案例符合所选条件。`,
    // The words of a query and the ways in which cases have them.
    had: (words: readonly string[], ways: readonly string[]) =>
      `${words.map(inQuotes).join('')}${ways.join('，或')}`,
    allHad: (count: number, parts: readonly string[]) => `${count}个案例：${parts.join('；')}`,
    apart: '，但不连在一起',
    inText: '见于案文',
    asName: (name: string) => `按${name}查到`,
    asValue: '有相符的数目或日期',
    asMeaning: (labels: string) => `按${labels}查到`,
    asNear: (words: string) => `按相近的${inQuotes(words)}查到`,
    inOther: '不见于中文案文，见于英译',
    // A port or a customs office says itself what it is; a brand or a kind of goods does not.
    nameInSentence: (kind: string, label: string) =>
      kind === 'brands'
        ? `品牌${inQuotes(label)}`
        : kind === 'goods'
          ? `货物${inQuotes(label)}`
          : label,
    numbered: (query: string, cases: string) => `${inQuotes(query)}即${cases}`,
    quoted: (words: string) => inQuotes(words),
    noneHas: (words: string) => `没有案例写到${words}。`,
    missing: (words: string) => `未写到：${words}`,
    cutTo: (count: number) => `检索词太长，只查了前${count}个字。`,
    stop: '。',
    without: '，不含所排除的词语',
    partly: '是近似结果：没有案例含全部词语',
    heading: '小标题',
    otherLanguage: { lang: 'en', found: '英译' },
    meanings: {
      brands: '品牌',
      ports: '口岸',
      customs: '海关',
      goods: '货物',
      topics: '主题',
      glossary: '术语',
      outcomes: '结果',
      detections: '发现途径',
      channels: '渠道',
      rights: '权利',
      directions: '方向',
      countries: '国家和地区',
      bodies: '机关与机构',
      organisations: '机构与企业',
      wordings: '案文词语',
    },
    unranked: '结果较多，新近的列在前面。',
    byValue: '先列以人民币计的，其他货币随后，未载明货值的在最后；不同货币不相比较。',
    noValue: '货值未载明',
    proposed: (was: string) => `校记读法，原文作${inQuotes(was)}`,
    moreParagraphs: (count: number) => `另有${count}处`,
    more: (count: number) => `再看${count}个案例`,
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
  },
} as const;

export type SearchWords = Wording<typeof searchWords>;
