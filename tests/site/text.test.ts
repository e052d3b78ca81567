import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { languages } from '../../src/i18n/languages.ts';
import { chineseNumeral } from '../../src/text/chinese-numeral.ts';
import { readSites } from '../../support/real-sites.ts';
import { textOf } from '../support/html.ts';
import { pageOf, pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const sites = readSites(builds.root);
const source = readFileSync('content/sources/2016.txt', 'utf8');
const chinese = builtSite(builds.root, 'zh');
const dense = (text: string) => text.replace(/\s/gu, '');

/** The text of a case as its page gives it. */
function shownCase(id: string, number: number): string {
  const html = pageOf(chinese, `cases/${id}/`);
  const text = html.all('article#text h2, article#text p').map(textOf).join('');
  return `案例${chineseNumeral(number)}：${textOf(html.one('h1'))}${text}`;
}

describe('the published text', () => {
  it.each(sites.zh.book.editions.filter(({ id }) => id === '2016'))(
    'is the source of $id, character for character, with nothing left over',
    (edition) => {
      const cases = edition.cases.map(({ id }, index) => shownCase(id, index + 1));
      const page = pageOf(chinese, `editions/${edition.id}/`);
      const title = textOf(page.one('h1'));
      const published = textOf(page.one('time'));
      expect(dense([title, `发布时间：${published}`, ...cases].join(''))).toBe(
        dense(readFileSync(join('content', edition.source.file), 'utf8')),
      );
    },
  );

  // Every list has lines of its own between the texts of its cases; these stand in the source one after the other.
  it.each(sites.zh.book.editions)(
    'has every title and paragraph of the source of $id',
    (edition) => {
      const source = dense(readFileSync(join('content', edition.source.file), 'utf8'));
      let end = 0;
      for (const one of edition.cases) {
        const html = pageOf(chinese, `cases/${one.id}/`);
        for (const element of [html.one('h1'), ...html.all('article#text p')]) {
          const words = dense(textOf(element));
          const start = source.indexOf(words, end);
          expect(start, `${one.id}: ${words}`).toBeGreaterThanOrEqual(end);
          end = start + words.length;
        }
      }
    },
  );

  it('breaks its titles within no term and no name', () => {
    const whole = [
      '汽车润滑油',
      '外贸综合服务平台',
      '公安机关',
      '电动平衡车',
      '集成电路',
      '休闲鞋',
      '缝纫机',
      '知识产权',
    ];
    const pieces = sites.zh.book.cases.flatMap(({ id }) => {
      const { source: page } = pagesOf(chinese).get(`cases/${id}/`) ?? { source: '' };
      const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(page) ?? [];
      return title.split('<wbr>').map((piece) => piece.replace(/<[^>]*>/g, ''));
    });
    const titles = sites.zh.book.cases.map(({ title }) => title).join('\n');
    for (const term of whole) {
      expect(pieces.filter((piece) => piece.includes(term)).length, term).toBe(
        titles.split(term).length - 1,
      );
    }
  });

  it('keeps the source’s white space except between Han, Latin letters and digits', () => {
    const whole = [...pagesOf(chinese).values()]
      .flatMap(({ html }) => html.all('article#text p').map(textOf))
      .join('\n');
    for (const kept of ['MICHAEL KORS', 'Texas Instruments OPA2333-HT 153PV', '关联性 & 规律性']) {
      expect(whole).toContain(kept);
    }
    expect(whole).not.toMatch(
      /\p{Script=Han} +[\p{Script=Han}A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}/u,
    );
  });

  it('has a paragraph wherever the source has one, but for the six page breaks', () => {
    // Title, date, ten labels and twenty headings are no paragraphs.
    const lines = source.split('\n').filter((line) => line.trim() !== '').length - 32;
    const paragraphs = [...pagesOf(chinese)]
      .filter(([path]) => path.startsWith('cases/2016-'))
      .flatMap(([, { html }]) => html.all('article#text p'));
    expect(paragraphs).toHaveLength(lines - 6);
  });

  it.each([
    ['zh', /2016年[^。]*名单的要素经两次独立通读、互相核对；/u],
    ['en', /read from the texts twice, independently, and the readings compared: [^.]*2016[,.]/],
  ] as const)('is of a list that the page says was read twice, in %s', (language, said) => {
    const about = pageOf(builtSite(builds.root, language), 'about/');
    expect(textOf(about.one('main'))).toMatch(said);
  });

  it('joins exactly the six sentences that a page break cut, and lists them', () => {
    const joins = pageOf(builtSite(builds.of2016, 'zh'), 'editions/2016/')
      .all('.prose-list li.join')
      .map((item) => dense(textOf(item)));
    const halves = joins.map((text) => /来源在“(.+)”与“(.+)”之间换页/u.exec(text)?.slice(1) ?? []);
    expect(halves).toHaveLength(6);
    // Quotation marks within quotation marks are of the other kind than in the source, which has only one.
    expect(halves).toContainEqual(['商标和标有‘SINGER’', '商标的缝纫机头']);
    expect(source).not.toMatch(/[‘’]/);
    const asInSource = (words: string) => words.replaceAll('‘', '“').replaceAll('’', '”');
    const lines = source
      .split('\n')
      .map(dense)
      .filter((line) => line !== '');
    for (const [before = '', after = ''] of halves.map((pair) => pair.map(asInSource))) {
      const at = lines.findIndex((line) => line.endsWith(before));
      expect(lines[at + 1]?.startsWith(after), `${before}｜${after}`).toBe(true);
    }
  });
});

describe('official text', () => {
  const asking = (path: string, site: typeof chinese, selector: string) =>
    pageOf(site, path)
      .all(selector)
      .map(({ properties }) => properties.translate);

  it('asks browsers not to translate it where a translation of ours stands beside it', () => {
    const english = builtSite(builds.root, 'en');
    for (const { id } of sites.en.book.cases) {
      const own = asking(`cases/${id}/`, chinese, 'h1, article#text h2, article#text .words');
      expect(new Set(own), id).toEqual(new Set(['no']));
      const quoted = asking(`cases/${id}/`, english, '.original-title, .facts q:lang(zh-CN)');
      expect(new Set(quoted), id).toEqual(new Set(['no']));
      const beside = asking(`cases/${id}/beside/`, english, 'article p:lang(zh-CN)');
      expect(new Set(beside), id).toEqual(new Set(['no']));
      // Our translation is nobody's official text, nor are our notes beside the official one.
      expect(asking(`cases/${id}/`, english, 'article#text .words')).not.toContain('no');
      expect(asking(`cases/${id}/`, chinese, '.margin')).not.toContain('no');
    }
  });

  it('may be translated by browsers where nothing of ours is', () => {
    const lists = builtSite(builds.lists, 'zh');
    const alone = [...pagesOf(lists)].filter(
      ([path, { html }]) =>
        /^cases\/[^/]+\/$/.test(path) && html.all('link[hreflang=en]').length === 0,
    );
    expect(alone).not.toHaveLength(0);
    for (const [path] of alone) expect(asking(path, lists, '#text .words')).not.toContain('no');
  });
});

describe.each(languages)('the text of a case in %s', (language) => {
  const site = builtSite(builds.root, language);

  it('has its paragraphs numbered f1…, r1… in their order, and nothing of ours inside them', () => {
    for (const [path, { html }] of pagesOf(site)) {
      if (!/^cases\/2016-\d\d\/$/.test(path)) continue;
      const ids = html.all('article#text p').map(({ properties }) => String(properties.id));
      const facts = ids.filter((id) => id.startsWith('f')).length;
      expect(ids, path).toEqual(
        ids.map((_, index) => (index < facts ? `f${index + 1}` : `r${index - facts + 1}`)),
      );
      const inside = html.all('article#text p *').map(({ tagName }) => tagName);
      expect(new Set(inside).difference(new Set(['a', 'mark', 'span'])), path).toEqual(new Set());
    }
  });
});

describe.each(sites.en.book.cases)('the English page of $id', (one) => {
  const english = builtSite(builds.root, 'en');
  const html = pageOf(english, `cases/${one.id}/`);
  const original = pageOf(chinese, `cases/${one.id}/`);
  const source = original
    .all('article#text p')
    .map((p): [string, string] => [String(p.properties.id), textOf(p)]);

  it('holds the translation, paragraph by paragraph, under the ids of the source', () => {
    const shown = html.all('article#text p').map((p) => [p.properties.id, textOf(p)]);
    expect(shown).toEqual(paragraphsOf(one).map(({ id, text }) => [id, text]));
    expect(shown.map(([id]) => id)).toEqual(source.map(([id]) => id));
    expect(textOf(html.one('h1'))).toBe(one.title);
    expect(textOf(html.one('.original-title[lang=zh-CN]'))).toBe(textOf(original.one('h1')));
  });

  it.each([
    ['Chinese', chinese],
    ['English', english],
  ])('has a %s page of both texts, pair by pair', (_, site) => {
    const beside = pageOf(site, `cases/${one.id}/beside/`);
    const texts = new Map(source);
    const pairs = beside.all('.pair p').map((p) => [p.properties.lang, textOf(p)]);
    expect(pairs).toEqual(
      paragraphsOf(one).flatMap(({ id, text }) => [
        ['zh-CN', texts.get(id)],
        ['en', text],
      ]),
    );
    // The paragraphs in the language of the page have the addresses.
    const addressed = beside.all('.pair p[id]').map((p) => [p.properties.id, p.properties.lang]);
    const lang = site.language === 'en' ? 'en' : 'zh-CN';
    expect(addressed).toEqual(source.map(([id]) => [id, lang]));
  });

  it('is one of three editions that lead to one another', () => {
    const path = `cases/${one.id}/`;
    for (const [site, both] of [
      [chinese, `/cases/${one.id}/beside/`],
      [english, `/en/cases/${one.id}/beside/`],
    ] as const) {
      for (const page of [path, `${path}beside/`]) {
        const links = pageOf(site, page).all('.editions a');
        expect(links.map(textOf)).toEqual(['中', '中英', 'EN']);
        const hrefs = links.map(({ properties }) => properties.href);
        expect(hrefs).toEqual([`/${path}`, both, `/en/${path}`]);
        const here = links.filter(({ properties }) => properties.ariaCurrent === 'page');
        expect(here.map(({ properties }) => properties.href)).toEqual([site.base + page]);
      }
    }
  });
});
