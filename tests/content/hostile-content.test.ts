import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseHtml } from '../support/html.ts';
import { buildSite, filesOf } from '../support/sites.ts';

const cache = join('node_modules', '.cache', 'casebook');
const folder = join(cache, 'hostile-content');
const dist = join(cache, 'hostile');
afterAll(() => {
  for (const dir of [folder, dist]) rmSync(dir, { recursive: true, force: true });
});

/** Short enough for a label, and an element of its own both in a page and in its data. */
const hostile = '</script><img src=x>';

/** A file of the content, and words of ours in it after which the hostile ones are put. */
const places: readonly (readonly [file: string, words: string])[] = [
  ['cases/2016-04.md', 'summary: 缙云一家企业'],
  ['cases/2016-04.md', 'label: 相关责任人有期徒刑'],
  ['cases/2016-04.md', 'reason: 所说是该地区企业'],
  ['translations/en/2016-04.md', 'summary: An enterprise in Jinyun'],
  ['translations/en/2016-04.md', 'holders-holder: A large key enterprise in Shanghai'],
  ['translations/en/2016-04.md', 'parties-jinyun-company: The case text states'],
  ['translations/en/2016-04.md', 'earlier-cases: What is said concerns enterprises in the area'],
  ['registry/brands.yaml', 'about: { zh: 德国体育用品品牌'],
  ['registry/brands.yaml', 'en: A German brand of sporting goods'],
  ['registry/brands.yaml', 'note: { zh: 通行中文名'],
  ['registry/topics.yaml', 'zh: 货物关系消费者的生命和财产安全'],
  ['registry/topics.yaml', 'en: The goods bear on the life and property of consumers'],
  ['registry/glossary.yaml', 'zh: 行政机关对违反行政管理秩序'],
  ['registry/glossary.yaml', 'en: A penalty'],
  ['editions/2016.yaml', 'zh: 来源文本未署名'],
  ['editions/2016.yaml', 'en: The source text is unsigned'],
  ['editions/2016.yaml', 'title: 2016 Typical Cases of IP Protection by China Customs'],
  ['editions/2016.yaml', 'publisher: General Administration of Customs of China'],
];

it('shows markup in words of ours as the characters it is made of, in every file', async () => {
  cpSync('content', folder, { recursive: true });
  for (const [file, words] of places) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text, words).toContain(words);
    writeFileSync(
      path,
      text.replace(words, () => words + hostile),
    );
  }
  const { code, output } = await buildSite({
    CONTENT_DIR: folder,
    OUT_DIR: dist,
    CARDS: 'off',
    PRECOMPRESS: 'off',
  });
  expect(code, output).toBe(0);
  const injected = (file: string) => {
    const text = readFileSync(join(dist, file), 'utf8');
    // In a quoted attribute of HTML a bracket is a character; in XML it never is.
    if (!file.endsWith('.html')) return text.includes('<img');
    return parseHtml(text).all('img[src=x]').length > 0;
  };
  const holding = filesOf(dist).filter(
    (file) => /\.(?:html|svg|xml)$/.test(file) && injected(file),
  );
  expect(holding).toEqual([]);
  // They are not left out either.
  const shown = (file: string) => readFileSync(join(dist, file), 'utf8').includes('img src=x');
  for (const file of [
    'cases/2016-04/index.html',
    'en/cases/2016-04/index.html',
    'brands/adidas/index.html',
    'en/brands/adidas/index.html',
    'topics/consumer-safety/index.html',
    'en/topics/consumer-safety/index.html',
    'glossary/index.html',
    'en/glossary/index.html',
    'about/index.html',
    'en/about/index.html',
    'feed.xml',
    'en/feed.xml',
    'data/casebook-2016.html',
  ]) {
    expect(shown(file), file).toBe(true);
  }
}, 120_000);
