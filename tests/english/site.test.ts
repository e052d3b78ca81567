import '../support/in-english.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/casebook/book.ts';
import { readBook } from '../../src/casebook/read-files.ts';
import { paths } from '../../src/paths.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { englishSites, pagesOf, sites } from '../support/sites.ts';

const site = englishSites.root;
const pages = pagesOf(site);
const book = readBook('content', 'en');
const pageOf = (path: string) => parseHtml(pages.get(path) ?? '');
const read = (path: string) => readFileSync(join(site.dir, path), 'utf8');

/** A case in English with its source. */
const cases = book.cases.map((one) => {
  if (!one.original) throw new Error(`${one.id} is no translation.`);
  return { one, original: one.original };
});

describe.each(cases)('the English page of $one.id', ({ one, original }) => {
  const html = pageOf(paths.case(one.id));

  it('holds the translation, paragraph by paragraph, under the ids of the source', () => {
    const shown = html.all('#text p').map((p) => [p.properties.id, textOf(p)]);
    expect(shown).toEqual(paragraphsOf(one).map(({ id, text }) => [id, text]));
    expect(paragraphsOf(one).map(({ id }) => id)).toEqual(
      paragraphsOf(original).map(({ id }) => id),
    );
    expect(textOf(html.one('h1'))).toBe(one.title);
    expect(textOf(html.one('.original-title[lang=zh-CN]'))).toBe(original.title);
  });

  it('shows for each fact the source’s words and the paragraph of the translation', () => {
    for (const { id, evidence } of one.facts) {
      const row = html.one(`[id="${id}"]`);
      const own = parseHtml(rehype().stringify({ type: 'root', children: [row] }));
      const words = own.all('.source-words').map((span) => {
        const part = parseHtml(rehype().stringify({ type: 'root', children: [span] }));
        return [textOf(part.one('q[lang=zh-CN]')), part.one('a').properties.href];
      });
      expect(words, id).toEqual(
        evidence.map(({ exact, paragraph }) => [
          exact,
          paragraph === 'title' ? '#main' : `#${paragraph}`,
        ]),
      );
    }
  });

  it('has every editorial note at its address', () => {
    for (const { id, reason } of one.notes) {
      expect(textOf(html.one(`[id="note-${id}"]`)), id).toContain(reason);
    }
  });

  it('has a page beside the source, pair by pair', () => {
    const beside = pageOf(paths.caseBeside(one.id));
    const source = new Map(paragraphsOf(original).map(({ id, text }) => [id, text]));
    const texts = beside.all('.pair p').map((p) => [p.properties.lang ?? 'en', textOf(p)]);
    expect(texts).toEqual(
      paragraphsOf(one).flatMap(({ id, text }) => [
        ['en', text],
        ['zh-CN', source.get(id)],
      ]),
    );
  });

  it('gives its evidence as words of the source, at the source’s address', () => {
    const file = JSON.parse(read(paths.caseData(one.id)));
    const home = sites.root.origin + sites.root.base;
    expect(file).toMatchObject({
      language: 'en',
      title: one.title,
      url: `${home}en/${paths.case(one.id)}`,
      translationOf: home + paths.caseData(one.id),
    });
    const texts = new Map([
      ['', original.title],
      ...paragraphsOf(original).map(({ id, text }) => [`#${id}`, text] as const),
    ]);
    for (const { target } of file.annotations) {
      for (const { source, selector } of target) {
        const url = new URL(source);
        expect(source.startsWith(home + paths.case(one.id))).toBe(true);
        const [{ exact }, { start, end }] = selector;
        const characters = [...(texts.get(url.hash) ?? '')];
        expect(characters.slice(start, end).join('')).toBe(exact);
      }
    }
  });

  it('and its source name each other in JSON-LD', () => {
    const works = (page: string) =>
      [...page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
        ([, json = '']) => JSON.parse(json)['@graph'],
      );
    const english = works(pages.get(paths.case(one.id)) ?? '').find(
      (node) => node['@type'] === 'Article',
    );
    const chinese = works(pagesOf(sites.root).get(paths.case(one.id)) ?? '').find(
      (node) => node['@type'] === 'Article',
    );
    expect(english.translationOfWork['@id']).toBe(chinese['@id']);
    expect(chinese.workTranslation['@id']).toBe(english['@id']);
    expect([english.inLanguage, chinese.inLanguage]).toEqual(['en', 'zh-CN']);
  });
});

describe('the English pages', () => {
  it('name the language of every Chinese word', () => {
    const found: string[] = [];
    for (const [path, page] of pages) {
      const walk = (node: Nodes, lang: string) => {
        if (node.type === 'text' && lang !== 'zh-CN' && /\p{Script=Han}/u.test(node.value)) {
          found.push(`${path}: ${node.value.slice(0, 60)}`);
        }
        if (node.type !== 'element' && node.type !== 'root') return;
        if (node.type === 'element') {
          if (['script', 'style'].includes(node.tagName) || isMark(node)) return;
          for (const name of ['title', 'alt', 'ariaLabel', 'placeholder']) {
            const value = String(node.properties[name] ?? '');
            if (/\p{Script=Han}/u.test(value)) found.push(`${path}: ${name}="${value}"`);
          }
        }
        const own = node.type === 'element' ? String(node.properties.lang ?? lang) : lang;
        for (const child of node.children) walk(child, own);
      };
      walk(rehype().parse(page), '');
    }
    expect(found).toEqual([]);
  });

  it('lead to the same page in Chinese, and back', () => {
    for (const [path, page] of pages) {
      const link = parseHtml(page).all('a.language')[0]?.properties;
      if (path.startsWith('data/casebook-')) continue;
      expect(link?.hrefLang, path).toBe('zh-CN');
      const there = String(link?.href).slice(1);
      expect(there, path).toBe(path === '404.html' ? '' : path.replace(/beside\/$/, ''));
      if (path === '404.html' || path.endsWith('/beside/')) continue;
      const back = parseHtml(pagesOf(sites.root).get(there) ?? '').one('a.language').properties;
      expect(back.href, path).toBe(`/en/${path}`);
    }
  });

  it('say whose text it is, and that it is a translation', () => {
    const html = pageOf('cases/2016-04/');
    const meta = (name: string) => html.one(`meta[name="${name}"]`).properties.content;
    expect(meta('citation_author')).toBe('海关总署');
    expect(meta('citation_language')).toBe('en');
    expect(meta('citation_title')).toBe(
      'Shanghai Customs: export of sewing machine heads bearing counterfeit trademarks (case 4)',
    );
    expect(html.one('meta[property="og:locale"]').properties.content).toBe('en');
    const [first] = html.all('#cite dd');
    expect(first && textOf(first).replace(/\(accessed .*?\)/, '(accessed)')).toContain(
      'General Administration of Customs of China, Shanghai Customs: export of sewing machine heads bearing counterfeit trademarks (case 4), in 2016 Typical Cases of IP Protection by China Customs (20 Apr. 2017) (unofficial translation), https://casebook.example/en/cases/2016-04/ (accessed)',
    );
    expect(read('cases/2016-04.md')).toContain('translation: "unofficial translation"');
    expect(read('feed.xml')).toContain('xml:lang="en"');
    expect(JSON.parse(read('feed.json')).language).toBe('en');
  });

  it('keep hedges, currencies and units', () => {
    const text = textOf(pageOf('cases/2016-01/').one('.facts'));
    expect(text).toContain('more than 80 tonnes');
    expect(text).toContain('more than RMB 9.5 million');
    expect(textOf(pageOf('cases/2016-03/').one('.facts'))).toContain(
      'about RMB 1.26 million or more',
    );
    expect(textOf(pageOf('cases/2016-04/').one('.facts'))).toContain('1 year and 6 months');
    expect(textOf(pageOf('cases/2016-02/').one('.timeline'))).toContain(
      '15 November to 31 December 2016',
    );
  });
});

/** The seal of the site is a picture made of a character. */
function isMark({ properties }: Element): boolean {
  return properties.ariaHidden === 'true';
}
