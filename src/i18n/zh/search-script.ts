import { chineseNumeral } from '../../text/chinese-numeral.ts';
import { inQuotes } from '../../text/quotation.ts';
import type { Wording } from '../wording.ts';

/** The Chinese words of search that depend on what was asked and found: its script brings them. */
export const scriptWords = {
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
    outcomes: '结果',
    detections: '手段',
    channels: '渠道',
    rights: '权利',
    directions: '方向',
    countries: '国家和地区',
    bodies: '机关与机构',
    organisations: '机构与企业',
    places: '地点',
    wordings: '案文词语',
  },
  caseOf: (list: string, number: number) => `${list}案例${chineseNumeral(number)}`,
  search: {
    names: '名录里的名称',
    kindAndCount: (kind: string, count: number) => `${kind}　${count}个案例`,
    removeChip: (facet: string, label: string) => `去掉${facet}：${label}`,
    all: (count: number) => `全部${count}个案例。`,
    filtered: (count: number) => `${count}个案例符合所选条件。`,
    // The words of a query and the ways in which cases have them.
    had: (words: readonly string[], ways: readonly string[]) =>
      `${words.join('')}${ways.join('，或')}`,
    either: (words: readonly string[]) => words.map(inQuotes).join('或'),
    allHad: (count: number, parts: readonly string[]) => `${count}个案例：${parts.join('；')}`,
    asName: (name: string) => `按${name}查到`,
    asNear: (words: string) => `按相近的${inQuotes(words)}查到`,
    // A port or a customs office says itself what it is; a brand or a kind of goods does not.
    nameInSentence: (kind: string, label: string) =>
      kind === 'brands'
        ? `品牌${inQuotes(label)}`
        : kind === 'goods'
          ? `货物${inQuotes(label)}`
          : label,
    numbered: (query: string, cases: string) => `${inQuotes(query)}即${cases}`,
    noneHas: (words: string) => `没有案例写到${words}。`,
    missing: (words: string) => `未写到：${words}`,
    proposed: (was: string) => `校记读法，原文作${inQuotes(was)}`,
    moreParagraphs: (count: number) => `另有${count}处`,
    more: (count: number) => `再看${count}个案例`,
  },
} as const;

export type ScriptWords = Wording<typeof scriptWords>;
