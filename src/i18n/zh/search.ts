import type { Wording } from '../wording.ts';
import { scriptWords } from './search-script.ts';

/** What search says in the same words every time: its page hands them to the script. */
export const fixedWords = {
  loading: '正在检索……',
  failed: {
    offline: '现在没有连上网络，检索载入不了；连上之后请再试一次。',
    // The script puts the path into it.
    file: '检索所需的文件没能载入（{path}），所以不知道有没有结果。请再试一次。',
    wasm: '这个浏览器或所在网络不允许运行检索所需的 WebAssembly，全文检索用不了；名录照常可用。',
    other: '检索出了差错，所以不知道有没有结果。请再试一次。',
  },
  namesStill: '名录里的名称仍可直接打开',
  noneFiltered: '没有案例同时符合这些条件。',
  knownParts: '单独查其中的词语',
  apart: '，但不按此顺序连在一起',
  inRow: '，连在一起的在前',
  inText: '见于案文',
  asValue: '有相符的数目或日期',
  inOther: '不见于中文案文，见于英译',
  stop: '。',
  without: '，不含{words}',
  partly: '是近似结果：没有案例含全部词语',
  heading: '小标题',
  otherLanguage: { lang: 'en', found: '英译' },
  // The script puts the number into it.
  cutTo: '检索词太长，只查了前{count}个字。',
  unranked: '结果较多，新近的列在前面。',
  byValue: '先列以人民币计的，其他货币随后，未载明货值的在最后；不同货币不相比较。',
  noValue: '货值未载明',
} as const;

/** The Chinese words of search; those of the page alone are in `search-page.ts`. */
export const searchWords = {
  ...scriptWords,
  search: { ...scriptWords.search, ...fixedWords },
} as const;

export type FixedWords = Wording<typeof fixedWords>;
export type SearchWords = Wording<typeof searchWords>;
