import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Case, type Edition, paragraphsOf } from '../../src/casebook/book.ts';
import { textHash } from '../../src/casebook/ledger.ts';
import { readBook } from '../../src/casebook/read-files.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { paths } from '../../src/paths.ts';
import { chineseNumeral } from '../../src/text/numerals.ts';
import { type Html, parseHtml, textOf } from '../support/html.ts';
import { vocabularyFaults } from '../support/schema-org.ts';
import {
  type BuiltSite,
  filesOfSite,
  pagesOf,
  placeOf,
  sites,
  wholeSites,
} from '../support/sites.ts';
import { childrenOf, childText, parseXml, type XmlElement } from '../support/xml.ts';

const book = readBook('content');
const siteName = '海关知识产权案例集';
const rootUrl = (site: BuiltSite) => site.origin + site.base;
const read = (site: BuiltSite, path: string) => readFileSync(join(site.dir, path), 'utf8');
const pages = pagesOf(sites.root);
const pageOf = (path: string) => parseHtml(pages.get(path) ?? '');

/** The values of the meta elements of a name or property. */
function meta(html: Html, name: string): string[] {
  return html
    .all('meta')
    .filter(({ properties }) => [properties.name, properties.property].flat().includes(name))
    .map(({ properties }) => String(properties.content));
}

/** A link that a page has in its head. */
function links(html: Html, rel: string) {
  return html.all(`head link[rel="${rel}"]`).map(({ properties }) => properties);
}

interface Graph {
  '@context': string;
  '@graph': ({ '@type': string } & Record<string, unknown>)[];
}

function graphOf(html: Html): Graph {
  return JSON.parse(textOf(html.one('script[type="application/ld+json"]')));
}

/** The edition of a case. */
function editionOf(one: Case): Edition {
  const edition = book.editions.find(({ id }) => id === one.edition);
  if (edition === undefined) throw new Error(`${one.id} is in no edition.`);
  return edition;
}

describe.each(book.cases.map((one) => [one.id, one] as const))('the head of %s', (id, one) => {
  const html = pageOf(paths.case(id));
  const edition = editionOf(one);
  const full = `${one.title}：${edition.title}之${chineseNumeral(one.number)}`;

  // How Zotero's Embedded Metadata settles the type: the Highwire names of a journal, a conference or an
  // institution first, then the Open Graph type, of which "article" is an article in a journal.
  it('is read as a web page by a reference manager', () => {
    for (const name of [
      'citation_journal_title',
      'citation_conference_title',
      'citation_conference',
      'citation_technical_report_institution',
      'citation_dissertation_institution',
      'citation_inbook_title',
    ]) {
      expect(meta(html, name)).toEqual([]);
    }
    expect(meta(html, 'og:type')).toEqual(['website']);
    expect(meta(html, 'DC.type')).toEqual(['webpage']);
    expect(html.one('link[rel="schema.DC"]').properties.href).toBe(
      'http://purl.org/dc/elements/1.1/',
    );
  });

  it('gives the full title, institution, day, site, permanent address and language', () => {
    expect(meta(html, 'citation_title')).toEqual([full]);
    expect(meta(html, 'citation_author')).toEqual([edition.publisher]);
    expect(meta(html, 'citation_publication_date')).toEqual([edition.published]);
    expect(meta(html, 'citation_language')).toEqual(['zh-CN']);
    expect(meta(html, 'citation_public_url')).toEqual([`https://casebook.example/cases/${id}/`]);
    expect(meta(html, 'citation_abstract')).toEqual([one.summary]);
    expect(meta(html, 'og:site_name')).toEqual([siteName]);
    expect(meta(html, 'og:title')).toEqual([one.title]);
    expect(meta(html, 'og:url')).toEqual([`https://casebook.example/cases/${id}/`]);
    expect(meta(html, 'og:locale')).toEqual(['zh_CN']);
    const keywords = meta(html, 'citation_keywords').flatMap((list) => list.split('; '));
    expect(keywords.length).toBeGreaterThan(1);
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  it('leads to the case in every other format', () => {
    const formats = links(html, 'alternate').map(({ href, type }) => [href, type]);
    for (const [ending, type] of [
      ['json', 'application/json'],
      ['md', 'text/markdown'],
      ['bib', 'application/x-bibtex'],
      ['ris', 'application/x-research-info-systems'],
      ['csl.json', 'application/vnd.citationstyles.csl+json'],
    ]) {
      expect(formats).toContainEqual([`/cases/${id}.${ending}`, type]);
    }
  });

  it('is the text in Markdown, with its metadata before it', () => {
    const file = read(sites.root, paths.caseText(id));
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n\n# [^\n]+\n(.*)$/su.exec(file) ?? [];
    expect(parseYaml(front)).toEqual({
      id,
      title: one.title,
      number: one.number,
      edition: edition.title,
      publisher: edition.publisher,
      date: edition.published,
      language: 'zh-CN',
      url: `https://casebook.example/cases/${id}/`,
      data: `https://casebook.example/cases/${id}.json`,
      sha256: textHash(one),
    });
    const { sections } = readBody(body);
    expect(textHash({ title: one.title, sections })).toBe(textHash(one));
    expect(
      remark()
        .parse(body)
        .children.map(({ type }) => type),
    ).toEqual(
      one.sections.flatMap(({ paragraphs }) => ['heading', ...paragraphs.map(() => 'paragraph')]),
    );
  });

  it('is a citation in three formats, without a day on which nobody read it', () => {
    const [record] = JSON.parse(read(sites.root, paths.caseCslJson(id)));
    expect(record).toMatchObject({ id, type: 'webpage', title: full, language: 'zh-CN' });
    expect(record).not.toHaveProperty('accessed');
    const bibtex = read(sites.root, paths.caseBibtex(id));
    expect(bibtex).toMatch(/^@online\{customs-ip-/);
    expect(bibtex).not.toContain('urldate');
    const ris = read(sites.root, paths.caseRis(id));
    expect(ris).toMatch(/^TY {2}- ELEC\r\n[\s\S]*\r\nER {2}- \r\n$/);
    expect(ris).not.toContain('Y2  - ');
  });
});

describe('every page', () => {
  it('says where it stands, in Open Graph and in JSON-LD', () => {
    for (const [path, page] of pages) {
      if (path.startsWith('data/casebook-')) continue;
      const html = parseHtml(page);
      const address = `https://casebook.example/${path}`;
      expect(meta(html, 'og:url'), path).toEqual([address]);
      expect(meta(html, 'og:description'), path).toEqual(meta(html, 'description'));
      expect(meta(html, 'theme-color'), path).toHaveLength(2);
      expect(meta(html, 'twitter:card'), path).toEqual(['summary_large_image']);
      const [picture = ''] = meta(html, 'og:image');
      expect(existsSync(join(sites.root.dir, new URL(picture).pathname)), picture).toBe(true);
      expect(meta(html, 'og:image:alt')[0], path).not.toBe('');
      expect(links(html, 'manifest'), path).toHaveLength(1);
      const [crumbs] = graphOf(html)['@graph'];
      expect(crumbs?.['@type'], path).toBe('BreadcrumbList');
      const items = crumbs?.itemListElement as { position: number; item: string }[];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(items[0]?.item, path).toBe('https://casebook.example/');
      expect(items.at(-1)?.item, path).toBe(address);
    }
  });

  it('leads to both feeds', () => {
    for (const [path, page] of pages) {
      if (path.startsWith('data/casebook-')) continue;
      const feeds = links(parseHtml(page), 'alternate').map(({ href }) => href);
      expect(feeds, path).toEqual(expect.arrayContaining(['/feed.xml', '/feed.json']));
    }
  });
});

describe('JSON-LD', () => {
  const graphs = [...pages]
    .filter(([path]) => !path.startsWith('data/casebook-'))
    .map(([, page]) => graphOf(parseHtml(page)));
  const withoutInput = (graph: Graph): unknown =>
    // Schema.org defines "-input" for any property of an action, outside the list of properties.
    JSON.parse(JSON.stringify(graph, (key, value) => (key === 'query-input' ? undefined : value)));

  it('uses only types and properties of schema.org, with values of the right kind', () => {
    // A graph of breadcrumbs alone is the same on every page.
    const [bare = [], whole = []] = [1, 2].map((least) =>
      graphs.filter((graph) => Math.min(graph['@graph'].length, 2) === least),
    );
    // Besides the cases and editions: home, the list, the glossary and the data.
    expect(whole.length).toBe(book.cases.length + book.editions.length + 4);
    expect(vocabularyFaults([...bare.slice(0, 1), ...whole].map(withoutInput))).toEqual([]);
    const spoilt = (thing: object) => ({ '@context': 'https://schema.org', '@graph': [thing] });
    expect(
      vocabularyFaults([
        spoilt({ '@type': 'LegalCase', name: 'x' }),
        spoilt({ '@type': 'Article', verdict: 'x' }),
      ]).length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('describes each kind of page as what it is', () => {
    const typesOf = (path: string) => graphOf(pageOf(path))['@graph'].map((one) => one['@type']);
    expect(typesOf('')).toEqual(['BreadcrumbList', 'WebSite']);
    expect(typesOf('cases/').slice(0, 2)).toEqual(['BreadcrumbList', 'Collection']);
    expect(typesOf('glossary/')).toEqual(['BreadcrumbList', 'DefinedTermSet']);
    expect(typesOf('data/')).toEqual(['BreadcrumbList', 'Dataset']);
    const datasets = [...pages].filter(([, page]) => page.includes('"Dataset"'));
    expect(datasets.map(([path]) => path)).toEqual(['data/']);
    for (const one of book.cases) {
      const { id } = one;
      expect(typesOf(paths.case(id))).toEqual(['BreadcrumbList', 'Article']);
      const [, work] = graphOf(pageOf(paths.case(id)))['@graph'];
      expect(work).toMatchObject({
        '@id': `https://casebook.example/cases/${id}/#work`,
        datePublished: editionOf(one).published,
        author: { '@type': 'GovernmentOrganization', name: editionOf(one).publisher },
        isPartOf: { '@type': 'Collection' },
        isAccessibleForFree: true,
      });
    }
  });

  it('describes the data in 50 to 5000 characters', () => {
    const [, data] = graphOf(pageOf('data/'))['@graph'];
    const { length } = String(data?.description);
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
  });
});

describe('the feeds', () => {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
  const link = (element: XmlElement, rel: string, type?: string) =>
    childrenOf(element, 'link')
      .map(({ attributes }) => attributes)
      .filter((one) => one.rel === rel && (type === undefined || one.type === type))
      .map(({ href }) => href);

  it.each([
    ['feed', book.cases.length],
    ['corrections', book.corrections.length],
  ])('%s.xml follows Atom', (name, count) => {
    const feed = parseXml(read(sites.root, `${name}.xml`));
    expect(feed.name).toBe('feed');
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(childText(feed, 'title')).not.toBe('');
    expect(childText(feed, 'updated')).toMatch(moment);
    expect(childrenOf(feed, 'author')).toHaveLength(1);
    expect(link(feed, 'self')).toEqual([`https://casebook.example/${name}.xml`]);
    expect(link(feed, 'alternate', 'text/html')).toHaveLength(1);
    const entries = childrenOf(feed, 'entry');
    expect(entries).toHaveLength(count);
    const ids = [feed, ...entries].map((one) => childText(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(childText(entry, 'title')).not.toBe('');
      expect(childText(entry, 'summary')).not.toBe('');
      expect(childText(entry, 'published')).toMatch(moment);
      expect(childText(entry, 'updated')).toMatch(moment);
      expect(childText(entry, 'updated') >= childText(entry, 'published')).toBe(true);
      expect(childText(feed, 'updated') >= childText(entry, 'updated')).toBe(true);
      expect(link(entry, 'alternate', 'text/html')).toHaveLength(1);
      expect(link(entry, 'alternate', 'application/json')).toHaveLength(1);
      expect(childrenOf(entry, 'category').length).toBeGreaterThan(2);
      for (const { attributes } of childrenOf(entry, 'category')) {
        expect(attributes.term).toBeTruthy();
      }
    }
  });

  it.each([
    ['feed', book.cases.length],
    ['corrections', book.corrections.length],
  ])('%s.json follows JSON Feed 1.1', (name, count) => {
    const feed = JSON.parse(read(sites.root, `${name}.json`));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/./),
      home_page_url: expect.stringMatching(/^https:/),
      feed_url: `https://casebook.example/${name}.json`,
      language: 'zh-CN',
      authors: [{ name: siteName }],
    });
    expect(feed.items).toHaveLength(count);
    const ids = feed.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of feed.items) {
      expect(item).toMatchObject({
        title: expect.stringMatching(/./),
        summary: expect.stringMatching(/./),
        content_html: expect.stringMatching(/^<h2>/),
        date_published: expect.stringMatching(moment),
        date_modified: expect.stringMatching(moment),
        authors: [{ name: '海关总署' }],
      });
      expect(item.tags.length).toBeGreaterThan(2);
      expect(item.tags.every((tag: unknown) => typeof tag === 'string')).toBe(true);
    }
  });

  it('give the text of each case whole', () => {
    const { items } = JSON.parse(read(sites.root, paths.feedJson));
    for (const one of book.cases) {
      const address = `https://casebook.example/cases/${one.id}/`;
      const html = parseHtml(
        items.find(({ url }: { url: string }) => url === address).content_html,
      );
      expect(html.all('p').map(textOf)).toEqual(paragraphsOf(one).map(({ text }) => text));
    }
  });

  it('say when the list was published, while nothing was corrected', () => {
    if (book.corrections.length > 0) return;
    const feed = parseXml(read(sites.root, paths.correctionsFeed));
    expect(childText(feed, 'updated')).toBe(`${book.editions.at(-1)?.published}T00:00:00+08:00`);
  });
});

describe.each(Object.entries(wholeSites))('the site built as "%s"', (_, site) => {
  const root = rootUrl(site);
  const all = pagesOf(site);
  const idsOf = new Map<string, Set<unknown>>();
  const hasId = (path: string, id: string) => {
    let ids = idsOf.get(path);
    if (ids === undefined) {
      ids = new Set(
        parseHtml(all.get(path) ?? '')
          .all('[id]')
          .map(({ properties }) => properties.id),
      );
      idsOf.set(path, ids);
    }
    return ids.has(id);
  };

  /** What is wrong with an address: it leaves the site, or nothing is there. */
  function faultOf(address: string, named = false): string[] {
    const url = new URL(address.replace('{search_term_string}', 'x'));
    const place = placeOf(site, url);
    if (!place) return [`${address} is not below ${root}`];
    const { path } = place;
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(place.site.dir, file))) return [`${address} has no page`];
    // What a JSON-LD node is called need not be a place in its page; the English pages are tested on their own.
    if (url.hash === '' || named || place.site.dir !== site.dir) return [];
    return hasId(path, url.hash.slice(1)) ? [] : [`${address} has no element`];
  }

  /** Every address of ours in a value of JSON, but for the names of nodes. */
  function addressesIn(value: unknown, key = ''): { address: string; named: boolean }[] {
    if (typeof value === 'string') {
      return value.startsWith(site.origin) ? [{ address: value, named: key === '@id' }] : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => addressesIn(inner, name));
  }

  it('has a page for every address in its heads and its JSON-LD', () => {
    const faults = [...all].flatMap(([path, page]) => {
      if (path.startsWith('data/casebook-')) return [];
      const html = parseHtml(page);
      const heads = ['og:url', 'citation_public_url'].flatMap((name) => meta(html, name));
      return [
        ...heads.flatMap((address) => faultOf(address)),
        ...addressesIn(graphOf(html)).flatMap(({ address, named }) => faultOf(address, named)),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has a page for every address in its data, feeds and texts', () => {
    const faults = filesOfSite(site)
      .filter((file) => /\.(?:json|xml|csv|md|txt|bib|ris)$/.test(file))
      .filter((file) => !/^(?:pagefind|search)\//.test(file))
      .flatMap((file) => {
        const text = read(site, file);
        const found = text.match(/https:\/\/casebook\.example[^\s"'<>,)}\]（），。]*/g) ?? [];
        return [...new Set(found)].flatMap((address) => faultOf(address));
      });
    expect(faults).toEqual([]);
  });

  it('lists in its sitemap exactly the pages that may be listed', () => {
    const index = parseXml(read(site, paths.sitemapIndex));
    expect(childrenOf(index, 'sitemap').map((one) => childText(one, 'loc'))).toEqual([
      root + paths.sitemap,
      `${root}en/${paths.sitemap}`,
    ]);
    const urls = childrenOf(parseXml(read(site, paths.sitemap)), 'url');
    const listed = [...all]
      .filter(([, page]) => !meta(parseHtml(page), 'robots').includes('noindex'))
      .map(([path]) => root + path);
    expect(urls.map((one) => childText(one, 'loc')).toSorted()).toEqual(listed.toSorted());
    for (const url of urls) expect(childText(url, 'lastmod')).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const path of ['search/', '404.html']) expect(listed).not.toContain(root + path);
    expect(read(site, paths.robots)).toContain(`Sitemap: ${root}${paths.sitemapIndex}\n`);
  });

  it('leads programs that read text to every case', () => {
    const llms = read(site, paths.llms);
    expect(llms).toMatch(/^# .+\n\n> .+\n/);
    for (const { id, title } of book.cases) {
      expect(llms).toContain(`[${title}](${root}${paths.caseText(id)})`);
    }
  });

  it('has a manifest below its base path', () => {
    expect(JSON.parse(read(site, paths.manifest))).toMatchObject({
      start_url: site.base,
      scope: site.base,
      icons: [{ src: `${site.base}favicon.svg` }],
    });
  });
});

describe.each(book.editions)('the page of $id that opens from disk', ({ id: year, cases }) => {
  const html = pageOf(paths.offline(year));

  it('asks for nothing else', () => {
    expect(html.all('script, img, iframe, object, embed, link:not([rel=canonical])')).toEqual([]);
    expect(textOf(html.one('style'))).not.toMatch(/@import|url\(/);
  });

  it('holds every paragraph, quote and note', () => {
    const text = textOf(html.one('main'));
    for (const one of cases) {
      const article = html.one(`#case-${one.id}`);
      expect(article.tagName).toBe('article');
      for (const { id, text: words } of paragraphsOf(one)) {
        expect(textOf(html.one(`#case-${one.id}-${id}`))).toBe(words);
      }
      const quotes = one.facts.flatMap(({ evidence }) => evidence.map(({ exact }) => `“${exact}”`));
      const reasons = one.notes.map(({ reason }) => reason);
      expect([...quotes, ...reasons].filter((words) => !text.includes(words))).toEqual([]);
    }
  });
});
