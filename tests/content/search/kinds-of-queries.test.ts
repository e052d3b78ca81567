import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/languages.ts';
import type { How } from '../../../src/search/met.ts';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { type Question, searchCases } from '../../../src/search/search-cases.ts';
import { suggestAll, suggestNear } from '../../../src/search/suggest.ts';
import { sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearches } from '../../support/open-search.ts';

let books: Record<Language, SearchBook>;
beforeAll(async () => {
  books = await openSearches(sitesOf2016);
});

const ask = (language: Language, query: string, others: Partial<Question> = {}) =>
  searchCases(
    { query, section: 'all', order: 'relevance', chosen: {}, counted: false, ...others },
    books[language],
  );

type Row = readonly [language: Language, query: string, cases: readonly number[], how?: How];

/** A query of each kind that search once failed, the cases that it must find, and how its weakest part is met. */
const rows: Record<string, readonly Row[]> = {
  'trade words and everyday words': [
    ['zh', '假机油', [1], 'everyday'],
    ['zh', '汽车芯片 造假', [9], 'everyday'],
    ['zh', '假药 美国', [3], 'everyday'],
    ['en', 'engine oil', [1], 'everyday'],
    ['en', 'semiconductor', [9], 'everyday'],
    ['en', 'sunglasses', [3], 'everyday'],
    ['en', 'trainers Xiamen', [5], 'everyday'],
    ['en', 'car parts', [3, 9], 'everyday'],
    ['zh', '假锁', [7], 'everyday'],
    ['zh', '哪家海关查获手提包', [10]],
    ['zh', '公安部门', [1, 3, 4, 6, 7, 8, 9]],
    ['zh', '警察局', [1, 3, 4, 6, 7, 8, 9], 'everyday'],
    ['zh', '冒牌墨镜', [3], 'everyday'],
    ['zh', '电动滑板车', [2], 'everyday'],
    ['en', 'op amp', [9], 'everyday'],
    ['en', 'puffer jackets', [5], 'everyday'],
    ['en', 'purses', [10], 'everyday'],
  ],
  'who was arrested, and how many': [
    ['en', 'more than 5 arrested', [1, 6], 'value'],
    ['en', 'fewer than 5 arrested', [3], 'value'],
    ['en', 'one suspect arrested', [3]],
    ['en', 'a single suspect', [3], 'value'],
    ['en', '11 arrested', [1], 'value'],
    ['en', '6 arrested', []],
    ['en', '10 suspects or more', [1, 6], 'value'],
  ],
  'things that are counted by any unit': [
    ['zh', '少于300个包', [10]],
    ['zh', '5个包', []],
    ['en', '300 bags', [10]],
    ['en', '90 bags Michael Kors', [10]],
    ['en', '100,000 padlocks or more', [7]],
  ],
  'an authority of a place': [
    ['zh', '上海警方', [4], 'everyday'],
    ['zh', '上海法院', [4]],
    ['zh', '天津警方', [1], 'everyday'],
    ['zh', '江苏公安', [3]],
    ['zh', '黄埔警方', []],
    ['zh', '宁波法院', []],
    ['zh', '上海 警方', [4], 'everyday'],
    ['en', 'Shanghai police', [4], 'everyday'],
    ['en', 'Shanghai court', [4]],
    ['en', 'Ningbo court', []],
    ['en', 'Fangchenggang police', [1], 'everyday'],
  ],
  'what a sum or a number is, in words before it': [
    ['zh', '货值在1000万元以上', [2], 'value'],
    ['zh', '货值达到1000万元以上', [2], 'value'],
    ['zh', '货值在700万元以上', [1, 2, 8], 'value'],
    ['zh', '货值在100万到200万元之间', [3, 6, 7], 'value'],
    ['zh', '货值介于100万元和200万元之间', [3, 6, 7], 'value'],
    ['en', 'worth between RMB 1 million and 2 million', [3, 6, 7], 'value'],
    ['zh', '数量超过10万件', [1, 3, 6, 7, 8], 'value'],
    ['zh', '件数超过100万', [3], 'value'],
    ['en', 'quantity over 1 million', [3], 'value'],
    ['zh', '抓获人数超过5人', [1, 6]],
    ['zh', '平衡车数量超过1万台', [2], 'value'],
  ],
  'what a text denies itself': [
    ['zh', '没有购买凭证', [10]],
    ['zh', '没有许可文件', [10]],
    ['zh', '没有刑事追诉', [6]],
    ['en', 'no documents of authorisation', [10]],
  ],
  'the branch of law': [
    ['zh', '刑事案件', [1, 3, 4, 6, 8], 'everyday'],
    ['zh', '没有刑事程序', [2, 5, 7, 9, 10]],
    ['en', 'no criminal liability', [2, 5, 9, 10]],
    ['en', 'no court decision', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['en', 'no prison term', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
  ],
  'words that say more than a text does': [
    ['zh', '打掉团伙', [6]],
    ['en', 'gang broken up', [6]],
    ['zh', '刑拘', []],
    ['en', 'custody', []],
    ['zh', '开箱', [9]],
  ],
  'years beside words': [
    ['en', '2016 Operation Qingfeng', [2, 4, 7]],
    ['en', '2015 Operation Qingfeng', [4]],
    ['en', 'cases 2016', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['en', '2016 cases', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['zh', '2016案件', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['zh', '2015 地震', [10]],
    ['zh', '2015地震', [10]],
    ['zh', '2016 部门', [3, 6, 8, 9]],
    ['zh', '2014 处罚', [4]],
    ['zh', '4·25 地震', [10]],
    ['zh', '1621台', [4], 'exact'],
    ['zh', '2016台', []],
    ['zh', '一对一 厦门', [5], 'exact'],
  ],
  'what is left out with a verb before it or behind it': [
    ['zh', '没有侵犯商标权', [2]],
    ['zh', '没有权利人线索', [1, 2, 3, 4, 5, 7, 9, 10]],
    ['zh', '不通过网络销售', [2, 3, 4, 5, 6, 7, 8, 10]],
    ['zh', '没有经过法院', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['zh', '没上法院', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['zh', '没有警察', [2, 5, 10]],
    // Who says this looks for what was done without permission.
    ['zh', '未经许可', [10], 'near'],
    ['zh', '警察没有参与', [2, 5, 10]],
    ['zh', '没有犯罪嫌疑人落网', [2, 4, 5, 7, 8, 9, 10]],
    ['zh', '没有使用集装箱', [1, 2, 3, 4, 5, 7, 9, 10]],
    ['zh', '没有查获鞋', [1, 2, 3, 4, 7, 9, 10]],
    ['zh', '没有法院判决', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['zh', '不通过电商销售', [2, 4, 5, 6, 7, 8, 10]],
    ['en', 'no shoes seized', [1, 2, 3, 4, 7, 9, 10]],
    ['zh', '无人坐牢', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['zh', '鞋以外的货物', [1, 2, 3, 4, 7, 9, 10]],
    ['zh', '没有通过跨境电子商务', [2, 4, 5, 6, 7, 8, 9, 10]],
    ['zh', '集装箱以外的案件', [1, 2, 3, 4, 5, 7, 9, 10]],
    ['en', 'no suspects arrested', [2, 4, 5, 7, 8, 9, 10]],
    ['en', 'no fine was imposed', [1, 2, 3, 5, 6, 7, 8, 9]],
    ['en', 'no court judgment', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['en', 'police not involved', [2, 5, 10]],
    ['en', 'never went to court', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['en', 'not via land border ports', [1, 2, 3, 4, 5, 6, 7, 9]],
    ['en', 'apart from Huangpu', [3, 4, 5, 7, 8, 9, 10]],
    ['en', 'unrelated to the US', [1, 2, 4, 5, 6, 7, 8, 9, 10]],
    ['en', 'no criminal fine imposed', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
  ],
  'spells of time in their own unit': [
    ['zh', '两周', []],
    ['zh', '一天', []],
    ['en', 'one week', []],
    ['zh', '两年内', [4]],
    ['en', 'one month', [3]],
  ],
  'months, seasons and ends of a year': [
    ['zh', '1月至3月', [3, 4, 5, 6, 7]],
    ['zh', '3月到6月', [1, 3, 4, 6, 7, 9, 10]],
    ['zh', '2016年年底', [2]],
    // 年中 of 2016年中国 is no middle of a year.
    ['zh', '2016年中国海关', [1, 2, 3, 7]],
    ['zh', '2016年中', [1, 8, 9, 10]],
    ['zh', '上半年', [1, 3, 4, 5, 6, 7, 9, 10]],
    ['zh', '2016年秋季', [2, 4]],
    ['en', 'between January and February 2016', [5, 7]],
    ['en', '2014-2015', [4, 10]],
    ['zh', '2014至2015', [4, 10]],
    ['en', '2015-2016 Ningbo', [1, 2, 4, 7]],
    ['en', '2016 Ningbo', [1, 2, 4, 7]],
    ['en', 'Apple 2014 to 2016', [8]],
    ['en', 'July to December 2016', [2, 4, 8]],
    ['en', '1 March 2016 to 31 March 2016', [3, 4, 6, 7]],
    ['en', 'between 1 June and 31 August 2016', [8, 9, 10]],
    ['en', 'summer 2016', [8, 9, 10]],
    ['en', 'May to July 2016', [1, 9, 10]],
    ['en', 'March–April 2016', [3, 4, 6, 7]],
  ],
  'nobody, and what did not happen again': [
    ['zh', '没有人被抓', [2, 4, 5, 7, 8, 9, 10]],
    ['zh', '无人被抓', [2, 4, 5, 7, 8, 9, 10]],
    ['zh', '没有犯罪嫌疑人被抓获', [2, 4, 5, 7, 8, 9, 10]],
    ['zh', '有没有人被抓', [1, 3, 6]],
    ['zh', '后来没有再侵权', [5]],
    ['zh', '为什么一达通后来没有再侵权', [5]],
    ['en', 'cases without police involvement', [2, 5, 10]],
  ],
  'sums without a currency': [
    ['zh', '超过500万', [1, 2, 6, 8]],
    ['zh', '超过一亿', [6]],
    ['en', 'over 100 million', [6]],
  ],
  'words beside words that say nothing': [
    ['zh', '运往越南', [8]],
    ['zh', '销往新加坡的鞋', [6]],
    ['zh', '哪些案件有人被判刑？', [4], 'everyday'],
    ['en', 'someone fined', [4, 10]],
    ['zh', '衣服', [3, 5, 8], 'everyday'],
    ['en', 'customs cases', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['en', 'customs cases Ningbo', [1, 2, 4, 7]],
    ['zh', '查办 案件', [1, 2, 4, 5, 6, 7, 8, 9, 10]],
    ['en', 'cross-border enforcement', [1, 3]],
    ['en', 'enforcement cross-border', [1, 3]],
    ['en', 'risk-based targeting', [1, 4, 8]],
  ],
  'names that end within a word': [
    ['zh', '宁波 口岸漂移', [2, 4]],
    ['zh', '宁波 口岸侵权', [1, 2, 4, 7]],
    ['zh', '重庆 海关', [6]],
    ['zh', '重庆海关', []],
    ['zh', '重庆 海关申报', [6]],
    ['zh', '海关申报 重庆', [6]],
  ],
  'all above or below a number': [
    ['zh', '1000台以上', [2, 4], 'value'],
    ['zh', '20000台以上', []],
    ['zh', '2万双以上', [6], 'value'],
    ['zh', '超过10万双', [6], 'value'],
    ['zh', '超过100万元', [1, 2, 3, 6, 7, 8], 'value'],
    ['zh', '不到100万元', [4, 5, 7], 'value'],
    ['zh', '20万元以下', [4], 'value'],
    ['zh', '大于1000万元', [2, 6], 'value'],
    ['zh', '不超过12万元', [4], 'value'],
    ['en', 'over 1 million yuan', [1, 2, 3, 6, 7, 8], 'value'],
    ['en', 'over RMB 1 million', [1, 2, 3, 6, 7, 8], 'value'],
    ['en', 'more than RMB 100 million', [6], 'value'],
    ['en', 'above 10 million yuan', [2, 6], 'value'],
    ['en', 'at least 12,000 units', [2], 'value'],
    ['en', '1000+ units', [2, 4], 'value'],
    ['en', 'RMB 10 million or more', [2, 6], 'value'],
    ['en', 'fewer than 1,000 pairs', [3], 'value'],
    ['en', 'goods of RMB 10 million or more', [2, 6]],
  ],
  'counts in the unit that they are counted in': [
    ['zh', '12766双', []],
    ['zh', '1621台', [4], 'exact'],
    ['zh', '1621件', [4], 'value'],
    ['zh', '300双', []],
    ['zh', '300只手提包', [10]],
    ['en', '12,766 pairs', []],
    ['en', '1621 pieces', [4], 'value'],
  ],
  'dates beside words that say nothing': [
    ['en', 'in 2015', [4, 10]],
    ['en', 'in March 2016', [3, 4, 6, 7]],
    ['en', 'the year 2015', [4, 10], 'value'],
    ['zh', '2016-03', [3, 4, 6, 7]],
    ['en', '06/2016', [9, 10], 'value'],
  ],
  'words of asking': [
    ['zh', '涉及上海的案件', [2, 3, 4]],
    ['zh', '哪些案件涉及鞋', [5, 6, 8]],
    ['zh', '查询耐克', [5, 6, 8]],
    ['en', 'cases involving Prada', [5, 10]],
    ['en', 'cases related to Nike', [5, 6, 8]],
    ['en', 'who went to jail', [4]],
    ['en', 'Shanghai Municipality', [2, 3, 4]],
    ['zh', '西藏自治区', [10]],
  ],
  'what is left out in words': [
    ['zh', '没有专利的案件', [1, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['zh', '不涉及商标', [2]],
    ['zh', '除上海以外', [1, 5, 6, 7, 8, 9, 10]],
    ['en', 'not Nike', [1, 2, 3, 4, 7, 9, 10]],
    ['en', 'shoes without Converse', [8]],
    ['en', 'cases not involving trademarks', [2]],
  ],
  alternatives: [
    ['en', 'Prada or Guess', [5, 10]],
    ['zh', '越南或新加坡', [6, 8]],
    ['zh', '拉萨或者南宁', [8, 10]],
    ['en', 'patents or trademarks', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['en', 'Vietnam or Singapore', [6, 8]],
  ],
  'what is left out with words between, and what only looks so': [
    ['zh', '没有包', [1, 2, 3, 4, 5, 6, 7, 9]],
    ['zh', '天津海关除平衡车以外的案子', [1]],
    ['zh', '除平衡车以外天津海关的案子', [1]],
    ['zh', '天津海关平衡车以外的案子', [1]],
    ['zh', '宁波海关查办的挂锁以外的案件', [1, 2, 4]],
    ['zh', '杭州海关查办的润滑油之外', [2]],
    ['zh', '涉及普拉达但手提包以外', [5]],
    ['zh', '在上海以外查获', [1, 5, 6, 7, 8, 9, 10]],
    ['zh', '挂锁和平衡车以外的货物', [1, 3, 4, 5, 6, 8, 9, 10]],
    ['zh', '（除润滑油外）', [2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['zh', '没有写货值', [2, 3, 7, 9, 10]],
    ['zh', '没有提到货值的案件', [2, 3, 7, 9, 10]],
    ['en', 'Ningbo minus padlocks', [1, 2, 4]],
    ['zh', '上海海关除平衡车以外的案子', [3, 4]],
    ['en', 'Shanghai Customs cases besides hoverboards', [3, 4]],
    ['en', 'Nanjing Customs rather than hoverboards', [3]],
    ['zh', '没有锁', [1, 2, 3, 4, 5, 6, 8, 9, 10]],
    ['zh', '没有刑事处罚', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['zh', '没有刑事判决的案件', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['en', 'cases without criminal punishment', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['en', 'no right holder tip', [1, 2, 3, 4, 5, 7, 9, 10]],
    ['en', 'no criminal conviction', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['zh', '没有公安参与的案件', [2, 5, 10]],
    ['zh', '没人被抓的案件', [2, 4, 5, 7, 8, 9, 10]],
    ['zh', '没人坐牢', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['zh', '没被罚款', [1, 2, 3, 5, 6, 7, 8, 9]],
    ['zh', '不罚款', [1, 2, 3, 5, 6, 7, 8, 9]],
    ['zh', '哪些案件没有上法庭', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['en', 'exports not handled by Shanghai', [5, 6, 7, 8, 9, 10]],
    ['en', 'which cases did not go to court', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['en', "cases that didn't involve the police", [2, 5, 10]],
    ['en', 'nobody fined', [1, 2, 3, 5, 6, 7, 8, 9]],
    ['zh', '无期徒刑', []],
    ['zh', '不予配合', [9]],
    ['zh', '不法分子', [4, 8, 9]],
  ],
  'sums by what they are': [
    ['zh', '罚款超过10万', [4], 'value'],
    ['zh', '10万以上的罚款', [4], 'value'],
    ['en', 'fines over 100,000', [4], 'value'],
    ['zh', '货值超过一千万元', [2], 'value'],
    ['zh', '涉案超过一亿', [6], 'value'],
    ['en', 'value over 10 million yuan', [2, 6], 'value'],
  ],
  'ranges whose scale is told once': [
    ['en', 'between 5 and 10 million yuan', [1, 8], 'value'],
    ['en', '5-10 million yuan', [1, 8], 'value'],
    ['zh', '五百到一千万元', [1, 8], 'value'],
    ['zh', '500至1000万元', [1, 8], 'value'],
  ],
  'several cases by their numbers': [
    ['en', 'third and fifth cases', [3, 5], 'name'],
    ['en', 'the 3rd, 5th and 7th cases', [3, 5, 7], 'name'],
    ['en', 'first to third cases', [1, 2, 3], 'name'],
    ['zh', '案例三和案例四', [3, 4], 'name'],
    ['zh', '案例3、4', [3, 4], 'name'],
    ['en', 'cases 1 and 2', [1, 2], 'name'],
    ['en', 'cases 3-5', [3, 4, 5], 'name'],
    ['zh', '2015年案例三', []],
    ['en', 'case 3 of 2015', []],
  ],
  'words made of verbs, initials and places': [
    ['en', 'operators', [1, 2, 3, 4, 5, 7, 10], 'near'],
    ['en', 'trainers', [5], 'everyday'],
    ['en', 'co-operation', [1, 2, 3, 6, 7, 8, 9], 'exact'],
    ['zh', 'HP', [1, 2, 6], 'near'],
    ['zh', '广东省', [1], 'name'],
  ],
  possessives: [
    ['en', 'Nike’s', [5, 6, 8], 'exact'],
    ['en', 'right holder’s', [2, 4, 5, 6, 7, 8, 9, 10], 'exact'],
    ['en', "Lhasa's handbags", [10], 'exact'],
    ['en', 'Nike’s shoes Bengbu', [6], 'exact'],
  ],
  'letters that changed places': [
    ['en', 'Shanghia', [2, 3, 4], 'near'],
    ['en', 'Nkie', [5, 6, 8], 'near'],
    ['en', 'Zhanjiang', []],
  ],
  'outcomes and terms': [
    ['zh', '坐牢', [4], 'everyday'],
    ['zh', '罚款多少', [4, 10]],
    ['zh', '处罚结果', [4, 5, 10]],
    ['en', 'what penalties were imposed', [4, 10]],
    ['zh', '刑法第213条', [4], 'everyday'],
    ['zh', '刑法213', [4], 'everyday'],
    ['zh', '第二百一十三条', [4], 'everyday'],
    ['zh', '《中华人民共和国刑法》第二百一十四条', [6], 'everyday'],
    ['zh', '刑法213条判了多久', [4], 'everyday'],
    ['zh', 'Article 213', [4], 'everyday'],
    ['zh', '海关行政处罚实施条例25', [10], 'everyday'],
    ['zh', '刑法第215条', []],
    ['en', 'Art. 213', [4], 'everyday'],
    ['zh', '知识产权海关保护条例', [4, 9], 'everyday'],
    ['en', 'prison', [4], 'everyday'],
    ['en', 'repeat offender', [4], 'everyday'],
    ['en', 'cover load', [6, 8], 'everyday'],
    ['en', 'concealment among other goods', [6, 8], 'name'],
    ['en', 'tip-off from rights holder', [6, 8], 'everyday'],
    ['zh', '蹲监狱', [4], 'everyday'],
    ['zh', '充公', [10], 'everyday'],
    ['zh', '合并侦查', [6], 'everyday'],
    ['en', 'behind bars', [4], 'everyday'],
    ['en', 'forfeiture', [10], 'everyday'],
    ['en', 'recidivism', [4], 'everyday'],
  ],
  'other names': [
    ['zh', '龙骧', [8], 'everyday'],
    ['zh', '迈克高仕', [10], 'name'],
    ['zh', '友谊关', [8], 'name'],
    ['zh', '东南亚', [6, 8], 'everyday'],
    ['en', 'Whampoa', [1, 6], 'everyday'],
    ['en', 'Canton customs', [1, 3], 'everyday'],
    ['en', 'Kerung Nepal', [10], 'name'],
    ['zh', '中越边境', [8]],
    ['zh', '东盟', [6, 8]],
    ['zh', '塘沽', [1]],
    ['en', 'Amoy', [5]],
    ['en', 'Kwangsi', [1, 8]],
    ['en', 'Fukien', [5, 7]],
    ['en', 'Friendship Pass', [8]],
  ],
  'sums and counts': [
    ['zh', '1,079,500', [9], 'value'],
    ['zh', '一百多万美元', [9], 'value'],
    ['zh', '十五万把锁', [7], 'value'],
    ['en', '12766', [2], 'value'],
    ['en', 'a year and a half', [4], 'value'],
    ['en', '27346', [4], 'value'],
    ['en', '$1.08m', [9], 'value'],
    ['en', 'CNY 9.5m', [1], 'value'],
    ['zh', '33,700双', [6]],
    ['zh', '八个海关', [2]],
    ['zh', '七百多万元', [8]],
    ['en', 'eight customs districts', [2]],
    ['en', '$27,346', [4]],
    ['en', 'RMB 1.33 million', [7]],
  ],
  dates: [
    ['zh', '2016.6.16', [10], 'value'],
    ['zh', '6.16', [10], 'value'],
    ['en', 'March 2016', [3, 4, 6, 7]],
    ['zh', '2016/8/5', [8]],
    ['zh', '3月18日', [7]],
    ['en', '7 June 2016', [9]],
    ['en', 'July 2015', [4]],
  ],
  'numbers of cases': [
    ['zh', '第7个案例', [7], 'name'],
    ['zh', '案例No.4', [4], 'name'],
    ['zh', '案例 №4 判刑', [4]],
    ['en', 'Case: 7', [7], 'name'],
    ['en', 'case-10, Nepal', [10]],
    ['zh', '典型案例之七', [7], 'name'],
    ['en', 'no. 7', [7], 'name'],
    ['en', 'case seven', [7], 'name'],
    ['zh', '案例十', [10]],
    ['zh', '第三个案例', [3]],
    ['en', '#9', [9]],
    ['en', 'case two', [2]],
  ],
  pinyin: [
    ['zh', 'yidatong', [5], 'name'],
    ['zh', 'bengbu jingfang', [6], 'name'],
    ['zh', 'jinyun', [4], 'name'],
    ['zh', 'pingheng che', [2]],
    ['zh', "jilong kou'an", [10]],
    ['zh', 'fengrenji', [4]],
    // 及美 of 及美国 is no word, whatever it sounds like.
    ['en', 'Jimei', []],
    ['zh', 'jimei', []],
  ],
  'both languages': [
    ['zh', 'Vietnam 凭祥 NIKE', [8], 'everyday'],
    ['zh', 'US customs 联合执法', [3], 'everyday'],
    ['zh', 'lack of oxygen', [10], 'other-language'],
    ['en', '高原缺氧', [10], 'other-language'],
    ['en', '雪域边关', [10], 'other-language'],
    // The English facts name Customs in seven cases; the Chinese texts have the word in all.
    ['en', '海关', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['en', '打击', [1, 2, 3, 4, 6, 7, 8, 9, 10]],
    ['en', '口岸', [1, 2, 4, 6, 7, 8, 10]],
    ['en', '"海关" -判决', [1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ['en', '公安部督办的 cases', [1, 6]],
    ['zh', 'Disney 袜子', [10]],
    ['zh', 'hoverboard 协会', [2]],
    ['en', 'Alibaba 备忘录', [1]],
  ],
  'typing errors': [
    ['en', 'counterfiet padlocks', [7], 'near'],
    ['en', 'organized gang shoes Anhui', [6]],
    ['en', 'sewng machine', [4]],
    ['en', 'lubrcants Huangpu', [1]],
    ['zh', '平恒车', [2]],
  ],
  'headings and brackets': [
    ['zh', '评选理由', [1, 2, 4, 5, 6, 7, 8, 9, 10], 'exact'],
    ['zh', '案件点评', [3], 'exact'],
    // （一）本案是海… in cases 1 and 7, with half-width brackets in case 2.
    ['zh', '(一)本案是海', [1, 2, 7], 'exact'],
    ['zh', '（一）本案是海', [1, 2, 7], 'exact'],
    ['en', 'Case review', [3], 'exact'],
    ['zh', '案情介绍', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['en', 'Recommendation reasons', [1, 2, 4, 5, 6, 7, 8, 9, 10]],
    ['zh', '（CBP）', [3]],
  ],
  'other words for those of the texts': [
    ['zh', '拒不配合', [9], 'everyday'],
    ['zh', '价格偏低', [10], 'everyday'],
    ['en', 'under-invoicing', [10], 'everyday'],
    ['en', 'uncooperative party', [9], 'everyday'],
    ['en', 'bad faith', [4], 'everyday'],
    ['en', 'bogus handbags', [10], 'everyday'],
    ['zh', '报价太低', [10], 'everyday'],
    ['zh', '电商平台卖假货', [1, 3, 9], 'everyday'],
    ['en', 'undervalued goods', [10], 'everyday'],
  ],
  'what stands in no case': [
    ['zh', '华为', []],
    ['zh', '吉隆坡', []],
    ['zh', '星巴克', []],
    ['zh', '南昌海关', []],
    ['zh', '2019', []],
    ['zh', '⽇本', []],
    ['en', 'Dalian Customs', []],
    ['en', 'parallel imports', []],
    ['zh', '小米', []],
    ['zh', '青浦海关', []],
    ['en', 'Rotterdam', []],
    ['en', 'Foochow', []],
    ['zh', '2021年', []],
    ['zh', '著作权案件', []],
    ['zh', '商标法案件', []],
    ['zh', '网络安全法', []],
    ['zh', '公司法', []],
    ['zh', '宁海县', []],
    ['zh', '50%', []],
    ['en', '28%', []],
  ],
  'what is left out': [
    ['zh', '-耐克', [1, 2, 3, 4, 7, 9, 10]],
    ['zh', '侵权 -nike', [1, 2, 3, 4, 7, 9, 10]],
    ['zh', '-CYIRCELE', [7], 'exact'],
    ['zh', '-卖假货', [2, 5, 7, 8, 10]],
    ['zh', '缝纫机 -宁波', []],
    ['en', 'padlocks -Singer', [7]],
  ],
};

describe.each(Object.entries(rows))('%s', (_, queries) => {
  for (const [language, query, cases, how] of queries) {
    it(`on the ${language} page, ${query} finds its cases and no other`, async () => {
      const { found } = await ask(language, query);
      expect(found.map(({ head }) => head.number).sort((a, b) => a - b)).toEqual(cases);
      if (how) expect(new Set(found.map(({ match }) => match))).toEqual(new Set([how]));
    });
  }
});

describe('an answer', () => {
  it('says that an exclusion was applied', async () => {
    expect((await ask('zh', '侵权 -nike')).leftOut).toEqual(['nike']);
    expect((await ask('zh', '侵权 nike')).leftOut).toEqual([]);
  });

  it('keeps a case asked for by its number within any scope', async () => {
    const { found } = await ask('zh', '案例7', { section: 'title' });
    expect(found.map(({ id }) => id)).toEqual(['2016-07']);
  });

  it('names the 港 of a place whose port no case has', async () => {
    const { found } = await ask('zh', '上海港');
    expect(found.map(({ id, missing }) => [id, ...missing]).sort()).toEqual([
      ['2016-02', '港'],
      ['2016-03', '港'],
      ['2016-04', '港'],
    ]);
  });

  it('names also a common word that a result lacks', async () => {
    const { found } = await ask('en', 'brand Prada');
    expect(found.map(({ match, missing }) => [match, ...missing])).toEqual([
      ['exact', 'brand'],
      ['exact', 'brand'],
    ]);
  });

  it('names each part that a result lacks, and what no case has', async () => {
    const { found, parts } = await ask('en', 'padlocks Longchamp Ningbo');
    expect(found[0]?.missing).toEqual(['longchamp']);
    expect(found.every(({ match }) => match === 'near')).toBe(true);
    expect(parts.every(({ found: known }) => known)).toBe(true);
    const unknown = await ask('zh', '三环 龘靐');
    expect(unknown.parts.filter((part) => !part.found).map(({ text }) => text)).toEqual(['龘靐']);
  });

  it.each([
    // The places stand in the texts, the port and the office do not.
    ['zh', '烟台港', [7]],
    ['zh', '东莞海关', [1]],
    ['zh', '蚌埠海关', [6]],
    ['zh', '烟台港查获的挂锁', [7]],
    ['zh', '沙田海关', [1]],
    ['en', 'Dongguan Customs', [1]],
    ['en', 'Bengbu Customs', [6]],
    ['en', 'locks seized at Yantai port', [7]],
  ] as const)('on the %s page, has for %s at most what is near', async (language, query, cases) => {
    const { found, parts } = await ask(language, query);
    expect(found.filter(({ match }) => match !== 'near')).toEqual([]);
    expect(found.map(({ head }) => head.number)).toEqual(cases);
    expect(parts.some((part) => !part.found && /港|海关|customs|port/i.test(part.text))).toBe(true);
  });

  it.each([
    // What has an office has a port, and a port stands at its place.
    ['zh', '北仑口岸', [7]],
    ['zh', '宁波港', [4, 7]],
    ['zh', '上海港', [2, 3, 4]],
    ['zh', '沙田港', [1]],
    ['zh', '防城港', [1]],
    ['zh', '配合海关', [1, 6, 7, 9]],
    ['en', 'Xiamen port', [5]],
    ['en', 'Port of Xinxiang', [9]],
    ['en', 'Beilun port', [7]],
  ] as const)('on the %s page, still has the cases of %s', async (language, query, cases) => {
    const { found } = await ask(language, query);
    const shown = found.filter(({ match }) => match !== 'near');
    expect(shown.map(({ head }) => head.number).sort((a, b) => a - b)).toEqual(cases);
  });

  it.each([
    ['上海市第一中级人民法院', [4], ['第一']],
    ['中美经济联合委员会', [3], ['经济']],
    ['河南省商务厅', [9], ['商务']],
  ] as const)('takes no name of a body for another: %s', async (query, cases, lacking) => {
    const { found } = await ask('zh', query);
    expect(found.map(({ head }) => head.number)).toEqual(cases);
    expect(found.map(({ match }) => match)).toEqual(['near']);
    expect(found[0]?.missing.join('')).toContain(lacking.join(''));
  });

  it.each([
    // The first of the cases has the very words; the others only forms of them, or what they mean.
    ['en', 'information sharing', 3, [1, 3]],
    ['en', 'company', 5, [1, 4, 5, 6, 7, 8, 10]],
    ['en', 'locks', 7, [7, 8]],
    ['zh', '海关备案', 4, [4, 9]],
  ] as const)(
    'on the %s page, puts the very words first: %s',
    async (language, query, first, all) => {
      const numbers = (await ask(language, query)).found.map(({ head }) => head.number);
      expect(numbers[0]).toBe(first);
      expect(numbers.toSorted((a, b) => a - b)).toEqual(all);
    },
  );

  it.each([
    ['zh', '上海大众'],
    ['zh', '行政处罚法'],
    ['zh', '上海大厦'],
    ['en', 'General Electric'],
    ['en', 'Moutai'],
  ] as const)(
    'on the %s page, takes %s for nothing that only looks like it',
    async (language, query) => {
      const { found, parts } = await ask(language, query);
      expect(found).toEqual([]);
      expect(parts.flatMap(({ takenFor }) => takenFor ?? [])).toEqual([]);
    },
  );

  it('is not made of common words where the rest of a sentence stands nowhere', async () => {
    expect((await ask('zh', '大连海关查获的侵权案件有哪些')).found).toEqual([]);
    expect(
      (await ask('en', 'which cases of counterfeit goods were seized by Dalian Customs')).found,
    ).toEqual([]);
  });

  it('shows the figure and the outcome that answered', async () => {
    const [sum] = (await ask('zh', '107.95万美元')).found;
    expect(sum?.facts.map(({ text }) => text)).toEqual(['107.95万美元']);
    const [prison] = (await ask('en', 'prison')).found;
    expect(prison?.facts.map(({ id }) => id)).toContain('outcomes-imprisonment');
  });

  it('names what everyday words stand for, as what its own name spells', async () => {
    const named = async (language: Language, query: string) =>
      (await ask(language, query)).names.map(({ kind, id }) => `${kind} ${id}`);
    expect(await named('zh', '机油')).toContain('goods automotive-lubricants');
    expect(await named('zh', '龙骧')).toEqual(['brands longchamp']);
    expect(await named('en', 'Whampoa Customs')).toEqual(['customs huangpu']);
    expect(await named('en', 'Dongguan Customs')).toEqual([]);
  });

  it('puts first the paragraph that holds most of the words', async () => {
    const [first] = (await ask('zh', '缝纫机 口岸漂移 宁波口岸')).found;
    expect(first?.hits[0]?.paragraph).toBe('f2');
  });

  it('holds the words of the other language that answered', async () => {
    const [first] = (await ask('zh', 'lack of oxygen')).found;
    const [hit] = first?.other?.hits ?? [];
    expect(hit?.spans.map(({ start, end }) => hit.text.slice(start, end))).toEqual([
      'lack',
      'oxygen',
    ]);
  });
});

describe.each(['zh', 'en'] as const)('what is copied from the %s page', (language) => {
  /** A text in pieces as readers copy them, with the marks inside: no word or number is cut. */
  const piecesOf = (text: string) =>
    text.match(
      language === 'en'
        ? /\S+(?: \S+){2,17}/g
        : /(?<![a-z\d.,]).{21,51}(?:(?<![a-z\d.,])|(?![a-z\d.,]))/giu,
    ) ?? [];

  it('is met as it stands, whatever punctuation is in it', { tags: ['long'] }, async () => {
    const { index } = books[language];
    let count = 0;
    for (const [one, id] of index.ids.entries()) {
      const { title, paragraphs } = await index.load(one);
      for (const piece of [title, ...paragraphs.map(({ text }) => text)].flatMap(piecesOf)) {
        const { parts, found } = await ask(language, piece);
        expect(parts.length, piece).toBe(1);
        expect(found.find((each) => each.id === id)?.match, piece).toBe('exact');
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(150);
  });

  it('is not met by marks that the text does not have', async () => {
    const typed = language === 'zh' ? '“侵权”休闲鞋' : 'infringing “casual” shoes';
    expect((await ask(language, typed)).parts.length).toBeGreaterThan(1);
  });
});

describe.each(['zh', 'en'] as const)('a name on the %s page', (language) => {
  it('shows in each case its words, or the fact that it is, even where it stands in short: 青岛 in a series of offices', async () => {
    const { all } = books[language].names;
    expect(all.length).toBeGreaterThan(100);
    for (const { label } of all) {
      for (const { id, titleHits, hits, readings, facts } of (await ask(language, label)).found) {
        expect([...titleHits, ...hits, ...readings, ...facts], `${label} in ${id}`).not.toEqual([]);
      }
    }
  });
});

describe.each(['zh', 'en'] as const)('an everyday word on the %s page', (language) => {
  it('shows in each case the words or the facts that it means', async () => {
    const { meanings } = books[language].lexicon;
    // Offices in a series and organisations are labelled in words that the text need not have.
    const told = meanings.filter(
      ({ kind, cases }) => cases.length > 0 && kind !== 'customs' && kind !== 'organisations',
    );
    expect(told.length).toBeGreaterThan(100);
    for (const { words } of told) {
      const { found } = await ask(language, words[0] ?? '');
      for (const { id, match, titleHits, hits, readings, facts } of found) {
        if (match !== 'everyday') continue;
        const shown = [...titleHits, ...hits, ...readings, ...facts];
        expect(shown, `${words[0]} in ${id}`).not.toEqual([]);
      }
    }
  });
});

describe('suggestions', () => {
  const offered = (typed: string, language: Language = 'zh') => {
    const { names, lexicon } = books[language];
    return suggestAll(typed, names, lexicon.meanings).map((one) =>
      'name' in one ? one.name.label : one.meaning.label,
    );
  };

  it.each([
    ['一达通', '福建一达通企业服务有限公司'],
    ['越南', '越南'],
    ['机油', '汽车润滑油'],
    ['MK', 'MICHAEL KORS'],
    ['Kwangsi', '广西'],
  ])('answer %s with %s', (typed, label) => {
    expect(offered(typed)).toContain(label);
  });

  it('answer 凭详 with 凭祥, which sounds alike', async () => {
    const { names, sounds } = books.zh;
    const near = await suggestNear('凭详', names, await sounds());
    expect(near.map((one) => 'name' in one && one.name.label)).toEqual(['凭祥口岸', '凭祥海关']);
  });

  it('name nothing twice, and hold letters only at the beginning of words', () => {
    expect(offered('口岸漂移')).toEqual(['口岸漂移']);
    expect(offered('port', 'en').filter((label) => /support/i.test(label))).toEqual([]);
  });
});
