import { inQuotes } from '../../text/quotation.ts';
import type { Wording } from '../wording.ts';

/** The Chinese words of the tools that scripts add to pages. */
export const toolsWords = {
  close: '关闭',
  copy: '复制',
  copied: '已复制。',
  copyByHand: '请手动复制：',
  quoting: '引用所选文字',
  copyLink: '复制所选文字的链接',
  /** How a citation names a paragraph of its section. */
  paragraphNumber: (number: number) => `第${number}段`,
  quotation: (words: string, citation: string) => `${inQuotes(words)}（${citation}）`,
  copyQuotation: '复制引文和出处',
  notAsPublished: '这一段已被浏览器翻译或改动，显示原文后才能引用。',
  noFiles: '应用内的浏览器不能保存文件，请从菜单选择用浏览器打开。',
  wholeCase: '全案',
  find: '在本案中查找',
  previous: '上一个',
  next: '下一个',
  back: '返回',
  inView: '见正在阅读的段落',
  found: (count: number, at: number) =>
    count === 0 ? '没有' : at > 0 ? `第${at}处，共${count}处` : `共${count}处`,
  settings: '阅读设置',
  theme: { name: '外观', values: { '': '随系统', light: '浅色', dark: '深色' } },
  size: { name: '字号', values: { small: '小', '': '中', large: '大', largest: '特大' } },
  keys: { name: '单键快捷键', values: { '': '开', off: '关' } },
  help: {
    name: '键盘操作',
    list: [
      { key: '/', does: '到检索框' },
      { key: 'j', does: '下一段或下一个结果' },
      { key: 'k', does: '上一段或上一个结果' },
      { key: '↑ ↓', does: '在检索框下的名称之间移动' },
      { key: 'Enter', does: '打开所选名称，或检索' },
      { key: 'Esc', does: '收起打开的内容' },
      { key: '?', does: '显示本表' },
    ],
  },
} as const;

export type ToolsWords = Wording<typeof toolsWords>;
