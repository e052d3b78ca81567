import { beforeAll, describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../src/client/search-sentence.ts';
import { searchWords as inEnglish } from '../../../src/i18n/en/search.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { searchWords as inChinese } from '../../../src/i18n/zh/search.ts';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { searchCases } from '../../../src/search/search-cases.ts';
import { sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearches } from '../../support/open-search.ts';

const words = { zh: inChinese, en: inEnglish };
let books: Record<Language, SearchBook>;
beforeAll(async () => {
  books = await openSearches(sitesOf2016);
});

async function sentence(language: Language, query: string): Promise<string> {
  const asked = { query, isCut: false, section: 'all', order: 'relevance', chosen: {} } as const;
  const answer = await searchCases({ ...asked, counted: false }, books[language]);
  return sentenceOf(asked, answer, words[language]);
}

describe('the sentence above the results says how the cases have what was asked for', () => {
  it.each([
    ['三环', '1个案例：“三环”见于案文。'],
    ['耐克', '3个案例：“耐克”见于案文，或按品牌“耐克 NIKE”查到。'],
    ['凭祥 NIKE', '1个案例：“凭祥”“NIKE”见于案文，但不按此顺序连在一起。'],
    ['海关 打击', '9个案例：“海关”“打击”见于案文，连在一起的在前。'],
    ['保护 知识产权', '10个案例：“保护”“知识产权”见于案文，但不按此顺序连在一起。'],
    ['寧波 挂锁', '1个案例：“寧波”“挂锁”见于案文，但不按此顺序连在一起。'],
    ['海关*', '10个案例：“海关”见于案文。'],
    ['1,079,500', '1个案例：“1,079,500”有相符的数目或日期。'],
    ['假机油', '1个案例：“假机油”按“汽车润滑油”查到。'],
    ['Vietnam 凭祥 NIKE', '1个案例：“Vietnam”按“越南”查到；“凭祥”“NIKE”见于案文。'],
    ['yidatong', '1个案例：“yidatong”按“一达通”查到。'],
    ['lack of oxygen', '1个案例：“lack”“oxygen”不见于中文案文，见于英译。'],
    ['凭详', '1个案例：“凭详”按相近的“凭祥口岸 / 凭祥海关”查到。'],
    ['案例7', '“案例7”即2016年案例七。'],
    ['侵权 -nike', '7个案例：“侵权”见于案文，不含“nike”。'],
    ['华为', '没有案例写到“华为”。'],
  ])('for %s', async (query, said) => {
    expect(await sentence('zh', query)).toBe(said);
  });

  it.each([
    ['Nike', '3 cases: “Nike” in the text.'],
    [
      'semiconductor export',
      '1 case: “semiconductor” as “Integrated circuits”; “export” in the text.',
    ],
    [
      'Pingxiang NIKE',
      '1 case: “Pingxiang” and “NIKE” in the text, but not next to each other in this order.',
    ],
    [
      'special operation',
      '4 cases: “special” and “operation” in the text, first where they stand next to each other.',
    ],
    ['Ma', 'No case mentions “Ma”.'],
    ['Ningb', '4 cases: “Ningb” as the similar “ningb…”.'],
    ['March 2016', '4 cases: “March 2016” in the text or as an amount or date.'],
    ['Kerung Nepal', '1 case: “Kerung” as Gyirong Port; “Nepal” in the text.'],
    ['高原缺氧', '1 case: “高原缺氧” in the Chinese text, not in the English.'],
    ['gaoyuan queyang', '1 case: “gaoyuan queyang” as “高原缺氧”.'],
    [
      'counterfiet padlocks',
      '1 case: “counterfiet” as the similar “counterfeit”; “padlocks” in the text.',
    ],
    ['padlocks Longchamp Ningbo', '1 case as near results: no case has all the words.'],
  ])('for %s', async (query, said) => {
    expect(await sentence('en', query)).toBe(said);
  });
});
