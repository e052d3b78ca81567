import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { languages } from '../../src/i18n/languages.ts';
import { realSites } from '../../support/real-sites.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { makeFiles } from '../support/made-files.ts';
import { childrenOf, childText, parseXml, type XmlElement } from '../support/xml.ts';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** What the feeds say in a language. */
const said = {
  zh: { lang: 'zh-CN', site: '海关知识产权案例集', publisher: '海关总署' },
  en: {
    lang: 'en',
    site: 'Casebook of China Customs IP Cases',
    publisher: 'General Administration of Customs of China',
  },
};

interface JsonFeed {
  items: { id: string; url: string; content_html: string; tags: unknown[] }[];
}

const link = (element: XmlElement, rel: string, type?: string) =>
  childrenOf(element, 'link')
    .map(({ attributes }) => attributes)
    .filter((one) => one.rel === rel && (type === undefined || one.type === type))
    .map(({ href }) => href);

describe.each(languages)('the feeds in %s', async (language) => {
  const { book, root } = realSites[language];
  const { text, json } = await makeFiles(realSites[language]);
  const { lang, site, publisher } = said[language];
  const feeds = [
    ['feed', book.cases.length],
    ['corrections', book.corrections.length],
  ] as const;

  const undated = book.editions.filter(({ published = '' }) => published.length < 10);
  const ofDay = (id: string) =>
    !undated.some(({ cases }) => cases.some((one) => id.includes(one.id)));

  it.each(feeds)('%s.xml follows Atom', async (name, count) => {
    const feed = parseXml(await text(`${name}.xml`));
    expect(feed.name).toBe('feed');
    expect(feed.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': lang,
    });
    expect(childText(feed, 'title')).not.toBe('');
    expect(childText(feed, 'updated')).toMatch(moment);
    expect(childrenOf(feed, 'author')).toHaveLength(1);
    expect(link(feed, 'self')).toEqual([`${root}${name}.xml`]);
    expect(link(feed, 'alternate', 'text/html')).toHaveLength(1);
    const entries = childrenOf(feed, 'entry');
    expect(entries).toHaveLength(count);
    const ids = [feed, ...entries].map((one) => childText(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(childText(entry, 'title')).not.toBe('');
      expect(childText(entry, 'summary')).not.toBe('');
      // A list need not say when it was published, or not to the day.
      const [published] = childrenOf(entry, 'published');
      if (ofDay(childText(entry, 'id')) || published) {
        expect(childText(entry, 'published')).toMatch(moment);
        expect(childText(entry, 'updated') >= childText(entry, 'published')).toBe(true);
      }
      expect(childText(entry, 'updated')).toMatch(moment);
      expect(childText(feed, 'updated') >= childText(entry, 'updated')).toBe(true);
      expect(link(entry, 'alternate', 'text/html')).toHaveLength(1);
      // A case has data and facts to be told by; a correction has its class.
      const isCase = name === 'feed';
      expect(link(entry, 'alternate', 'application/json')).toHaveLength(isCase ? 1 : 0);
      expect(childrenOf(entry, 'category').length).toBeGreaterThan(isCase ? 2 : 0);
      for (const { attributes } of childrenOf(entry, 'category')) {
        expect(attributes.term).toBeTruthy();
      }
    }
  });

  it.each(feeds)(
    '%s.xml names its styles, which say what it is, and the page that it follows',
    async (name) => {
      const xml = await text(`${name}.xml`);
      expect(xml).toContain(
        `<?xml-stylesheet type="text/css" href="${new URL(root).pathname}feed.css"?>`,
      );
      expect(xml).toMatch(/<subtitle type="xhtml">.*<a href="https:[^"]+">.*<\/subtitle>/);
      expect(await text('feed.css')).toContain(
        language === 'zh' ? '这是供阅读器订阅的文件。' : 'This is a feed.',
      );
    },
  );

  it.each(feeds)('%s.json follows JSON Feed 1.1', async (name, count) => {
    const feed = await json<JsonFeed>(`${name}.json`);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/./),
      home_page_url: expect.stringMatching(/^https:/),
      feed_url: `${root}${name}.json`,
      language: lang,
      authors: [{ name: site }],
    });
    expect(feed.items).toHaveLength(count);
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of feed.items) {
      expect(item).toMatchObject({
        title: expect.stringMatching(/./),
        summary: expect.stringMatching(/./),
        content_html: expect.stringMatching(name === 'feed' ? /^<h2>/ : /^<p>/),
        ...(ofDay(item.id) && { date_published: expect.stringMatching(moment) }),
        date_modified: expect.stringMatching(moment),
        authors: [{ name: /cases\/2016-/.test(item.id) ? publisher : expect.stringMatching(/./) }],
      });
      expect(item.tags.length).toBeGreaterThan(name === 'feed' ? 2 : 0);
      expect(item.tags.every((tag) => typeof tag === 'string')).toBe(true);
    }
  });

  it('give the text of each case whole', async () => {
    const { items } = await json<JsonFeed>('feed.json');
    for (const one of book.cases) {
      const item = items.find(({ url }) => url === `${root}cases/${one.id}/`);
      expect(
        parseHtml(item?.content_html ?? '')
          .all('p')
          .map(textOf),
      ).toEqual(paragraphsOf(one).map(({ text: words }) => words));
    }
  });

  it('say when the list was published, while nothing was corrected', async () => {
    if (book.corrections.length > 0) return;
    const feed = parseXml(await text('corrections.xml'));
    const latest = book.editions
      .map(({ published, year }) => `${published ?? year}-01-01`.slice(0, 10))
      .toSorted()
      .at(-1);
    expect(childText(feed, 'updated')).toBe(`${latest}T00:00:00+08:00`);
  });
});
