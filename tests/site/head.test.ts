import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { chineseNumeral } from '../../src/text/chinese-numeral.ts';
import { readSites } from '../../support/real-sites.ts';
import { graphOf, isFile, metaOf } from '../support/head.ts';
import { type Html, textOf } from '../support/html.ts';
import { pageOf, pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const sites = readSites(builds.root);

/** What the heads say in a language. */
const said = {
  zh: { lang: 'zh-CN', locale: 'zh_CN', site: '海关知识产权案例集' },
  en: { lang: 'en', locale: 'en', site: 'Casebook of China Customs IP Cases' },
};

/** The links in a head that are of a kind. */
function linksOf(html: Html, rel: string) {
  return html.all(`head link[rel="${rel}"]`).map(({ properties }) => properties);
}

const cases = languages.flatMap((language) =>
  sites[language].book.editions.flatMap((edition) =>
    edition.cases.map((one) => ({ id: one.id, language, one, edition })),
  ),
);

describe.each(cases)('the head of $id in $language', ({ id, language, one, edition }) => {
  const site = builtSite(builds.root, language);
  const html = pageOf(site, `cases/${id}/`);
  const { lang, locale, site: siteName } = said[language];

  // How Zotero's Embedded Metadata settles the type: the Highwire names of a journal, a conference or an institution
  // first, then the Open Graph type, of which "article" is an article in a journal.
  it('is read as a web page by a reference manager', () => {
    for (const name of [
      'citation_journal_title',
      'citation_conference_title',
      'citation_conference',
      'citation_technical_report_institution',
      'citation_dissertation_institution',
      'citation_inbook_title',
    ]) {
      expect(metaOf(html, name)).toEqual([]);
    }
    expect(metaOf(html, 'og:type')).toEqual(['website']);
    expect(metaOf(html, 'DC.type')).toEqual(['webpage']);
    expect(html.one('link[rel="schema.DC"]').properties.href).toBe(
      'http://purl.org/dc/elements/1.1/',
    );
  });

  it('gives the full title, institution, day, site, permanent address and language', () => {
    const full =
      language === 'zh'
        ? `${one.title}：${edition.title}之${chineseNumeral(one.number)}`
        : `${one.title} (case ${one.number})`;
    expect(metaOf(html, 'citation_title')).toEqual([full]);
    // A translation is a text of the same institution, under its own name.
    expect(metaOf(html, 'citation_author')).toEqual([edition.original.issuer ?? []].flat());
    expect(metaOf(html, 'citation_publication_date')).toEqual([edition.published ?? []].flat());
    expect(metaOf(html, 'citation_language')).toEqual([lang]);
    expect(metaOf(html, 'citation_public_url')).toEqual([`${site.root}cases/${id}/`]);
    expect(metaOf(html, 'citation_abstract')).toEqual([one.summary]);
    expect(metaOf(html, 'og:site_name')).toEqual([siteName]);
    expect(metaOf(html, 'og:title')).toEqual([one.title]);
    expect(metaOf(html, 'og:locale')).toEqual([locale]);
    const keywords = metaOf(html, 'citation_keywords').flatMap((list) => list.split('; '));
    expect(keywords.length).toBeGreaterThan(1);
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  it('leads to the case in every other format', () => {
    // The files of the citation are linked below it.
    const links = html.all('link[rel=alternate], a[rel=alternate]');
    const formats = links.map(({ properties: { href, type } }) => [href, type]);
    for (const [ending, type] of [
      ['json', 'application/json'],
      ['md', 'text/markdown'],
      ['bib', 'application/x-bibtex'],
      ['ris', 'application/x-research-info-systems'],
      ['csl.json', 'application/vnd.citationstyles.csl+json'],
    ]) {
      expect(formats).toContainEqual([`${site.base}cases/${id}.${ending}`, type]);
    }
  });
});

it.each([
  [
    'zh',
    '上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四',
    'SINGER; 蝴蝶牌 BUTTERFLY; 宁波口岸; 上海海关; 宁波海关; 缝纫机头; 商标权',
  ],
  [
    'en',
    'Shanghai Customs: handling of the export of sewing machine heads bearing counterfeit trademarks (case 4)',
    'SINGER; BUTTERFLY; Ningbo Port; Shanghai Customs; Ningbo Customs; Sewing machine heads; Trademark right',
  ],
] as const)('the head of case 4 in %s cites it as a person would', (language, title, keywords) => {
  const html = pageOf(builtSite(builds.root, language), 'cases/2016-04/');
  expect(metaOf(html, 'citation_title')).toEqual([title]);
  expect(metaOf(html, 'citation_author')).toEqual(['海关总署']);
  expect(metaOf(html, 'citation_publication_date')).toEqual(['2017-04-20']);
  expect(metaOf(html, 'citation_keywords')).toEqual([keywords]);
});

describe.each(languages)('the head of every page in %s', (language) => {
  const site = builtSite(builds.root, language);
  const pages = [...pagesOf(site)].filter(([path]) => !isFile(path));

  it('has a title of its own, by which its tab is told from every other', () => {
    const titled = new Map<string, string>();
    for (const [path, { html }] of pages) {
      const title = textOf(html.one('head > title'));
      expect(titled.get(title), `${path}: ${title}`).toBeUndefined();
      titled.set(title, path);
    }
  });

  it('describes a page that search engines list in words of its own, as many as they show', () => {
    const [least, most] = { zh: [30, 80], en: [50, 160] }[language] as [number, number];
    const described = new Map<string, string>();
    for (const [path, { html }] of pages) {
      if (metaOf(html, 'robots').length > 0) continue;
      const [description = ''] = metaOf(html, 'description');
      expect([...description].length, `${path}: ${description}`).toBeGreaterThanOrEqual(least);
      expect([...description].length, `${path}: ${description}`).toBeLessThanOrEqual(most);
      expect(described.get(description), path).toBeUndefined();
      described.set(description, path);
    }
    expect(described.size).toBeGreaterThan(80);
  });

  it('says where it stands, in Open Graph and in JSON-LD', () => {
    for (const [path, { html }] of pages) {
      const address = site.root + path;
      expect(metaOf(html, 'og:url'), path).toEqual([address]);
      expect(metaOf(html, 'og:description'), path).toEqual(metaOf(html, 'description'));
      expect(metaOf(html, 'theme-color'), path).toHaveLength(2);
      expect(metaOf(html, 'twitter:card'), path).toEqual(['summary_large_image']);
      const [picture = ''] = metaOf(html, 'og:image');
      expect(picture.startsWith(site.root), picture).toBe(true);
      expect(existsSync(join(site.dir, picture.slice(site.root.length))), picture).toBe(true);
      expect(metaOf(html, 'og:image:alt')[0], path).not.toBe('');
      expect(linksOf(html, 'manifest'), path).toHaveLength(1);
      const [crumbs] = graphOf(html)['@graph'];
      expect(crumbs?.['@type'], path).toBe('BreadcrumbList');
      const items = crumbs?.itemListElement as { position: number; item: string }[];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(items[0]?.item, path).toBe(site.root);
      expect(items.at(-1)?.item, path).toBe(address);
    }
  });

  it('leads to both feeds', () => {
    for (const [path, { html }] of pages) {
      const feeds = linksOf(html, 'alternate').map(({ href }) => href);
      expect(feeds, path).toEqual(
        expect.arrayContaining([`${site.base}feed.xml`, `${site.base}feed.json`]),
      );
    }
  });
});
