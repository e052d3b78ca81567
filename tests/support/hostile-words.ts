import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOneList } from '../../support/one-list.ts';

/** Short enough for a label, and an element of its own both in a page and in its data. */
const hostile = '</script><img src=x>';

/** A file of the content, and words of ours in it after which the hostile ones are put. */
const hostilePlaces: readonly (readonly [file: string, words: string])[] = [
  ['cases/2016-04.md', 'summary: 缙云一家企业'],
  ['cases/2016-04.md', 'label: 相关责任人有期徒刑'],
  ['cases/2016-04.md', 'reason: 所说是该地区企业'],
  ['translations/en/2016-02.md', 'summary: "To advance Operation Qingfeng'],
  ['translations/en/2016-04.md', 'figures-heads-seized: Sewing machine heads seized'],
  ['translations/en/2016-04.md', 'parties-jinyun-company: After the case'],
  ['translations/en/2016-04.md', 'earlier-cases: What is said concerns enterprises in the area'],
  ['registry/brands.yaml', 'about: { zh: 德国体育用品品牌'],
  ['registry/brands.yaml', 'en: A German brand of sporting goods'],
  ['registry/brands.yaml', 'note: { zh: 通行中文名'],
  ['registry/topics.yaml', 'zh: 货物关系消费者或公众的生命和财产安全'],
  ['registry/topics.yaml', 'en: The goods bear on the life and property of consumers'],
  ['registry/glossary.yaml', 'zh: 行政机关对违反行政管理秩序'],
  ['registry/glossary.yaml', 'en: A penalty'],
  ['registry/vocabulary/rights.yaml', 'trademark: { zh: 商标权'],
  ['registry/vocabulary/rights.yaml', 'en: Trademark right'],
  ['registry/vocabulary/outcomes.yaml', 'raid: { zh: 捣毁窝点'],
  ['registry/vocabulary/outcomes.yaml', 'en: Illicit sites broken up'],
  ['registry/vocabulary/units.yaml', '双: { en: pairs'],
  ['registry/vocabulary/currencies.yaml', 'USD: { zh: 美元'],
  ['registry/vocabulary/currencies.yaml', 'en: US dollars'],
  ['editions/2016.yaml', 'zh: 来源文本未署名'],
  ['editions/2016.yaml', 'en: The source text is unsigned'],
  ['editions/2016.yaml', 'title: 2016 Typical Cases of IP Protection by China Customs'],
  ['editions/2016.yaml', 'en: General Administration of Customs of China'],
];

/** The files that they are put into. */
export const hostileFiles = [...new Set(hostilePlaces.map(([file]) => file))];

/** A file's text with the hostile words in it. */
export function withHostileWords(file: string, text: string): string {
  return hostilePlaces
    .filter(([of]) => of === file)
    .reduce((whole, [, words]) => {
      if (!whole.includes(words)) throw new Error(`${file} does not say "${words}".`);
      return whole.replace(words, () => words + hostile);
    }, text);
}

/** Writes a content folder of the list of 2016 with the hostile words in it. */
export function writeHostileContent(from: string, to: string): void {
  writeOneList(from, to, '2016');
  for (const file of hostileFiles) {
    const path = join(to, file);
    writeFileSync(path, withHostileWords(file, readFileSync(path, 'utf8')));
  }
}
