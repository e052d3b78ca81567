import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { isFile } from '../support/head.ts';
import { textOf } from '../support/html.ts';
import { pageOf, pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const site = builtSite(builds.root, 'en');
const chinese = builtSite(builds.root, 'zh');

describe('the English pages', () => {
  it('name the language of every Chinese word', () => {
    const found: string[] = [];
    for (const [path, { source }] of pagesOf(site)) {
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
      walk(rehype().parse(source), '');
    }
    expect(found).toEqual([]);
  });

  it('set words apart from the links beside them', () => {
    const found: string[] = [];
    for (const [path, { source }] of pagesOf(site)) {
      const walk = (node: Nodes) => {
        if (node.type !== 'element' && node.type !== 'root') return;
        for (const [index, child] of node.children.entries()) {
          const next = node.children[index + 1];
          const isLink = [child, next].some(
            (one) => one?.type === 'element' && one.tagName === 'a',
          );
          if (isLink && next && isRunTogether(child, next)) {
            found.push(`${path}: ${textOf(child).slice(-30)}|${textOf(next).slice(0, 30)}`);
          }
          walk(child);
        }
      };
      walk(rehype().parse(source));
    }
    expect(found).toEqual([]);
  });

  it('tell the reasons on a topic in English, with the Chinese words that carry it', () => {
    const topic = pageOf(builtSite(builds.of2016, 'en'), 'topics/port-shifting/');
    const quotes = topic.all('.quotes q').map(textOf);
    expect(quotes[0]).toContain('effectively preventing the port-shifting of unlawful acts');
    expect(quotes[1]).toBe('有效防范侵权违法行为的口岸漂移');
  });

  it('lead from a topic to the words of each reason once', () => {
    for (const [path, { html }] of pagesOf(site)) {
      if (!/^topics\/./.test(path)) continue;
      const links = html.all('.entity-cases a').map(({ properties: { href } }) => href);
      expect(links.length, path).toBeGreaterThan(0);
      expect(new Set(links).size, path).toBe(links.length);
    }
  });

  it('set what is said of the wording of a law apart from its name, as the Chinese ones do', () => {
    const term = '#counterfeit-mark-crime dd';
    expect(textOf(pageOf(site, 'glossary/').one(term))).toContain(
      'Legal basis: Criminal Law of the People’s Republic of China, Article 213. The wording in force in 2016',
    );
    expect(textOf(pageOf(chinese, 'glossary/').one(term))).toContain(
      '依据：《中华人民共和国刑法》第二百一十三条。2016年适用的文本',
    );
  });

  it('lead to the same page in Chinese, and back', () => {
    for (const [path, { html }] of pagesOf(site)) {
      const link = html.all('a.language')[0]?.properties;
      if (isFile(path)) continue;
      expect(link?.hrefLang, path).toBe('zh-CN');
      const there = String(link?.href).slice(1);
      expect(there, path).toBe(path === '404.html' ? '' : path);
      if (path === '404.html') continue;
      const [back] = pageOf(chinese, there).all('a.language');
      expect(back?.properties.href, path).toBe(`/en/${path}`);
    }
  });

  it('say whose text it is, and that it is a translation', () => {
    const [first] = pageOf(site, 'cases/2016-04/').all('#cite dd');
    expect(first && textOf(first).replace(/\(accessed .*?\)/, '(accessed)')).toContain(
      'General Administration of Customs of China, Shanghai Customs: handling of the export of sewing machine heads bearing counterfeit trademarks (case 4), in 2016 Typical Cases of IP Protection by China Customs (20 Apr. 2017) (unofficial translation), https://casebook.example/en/cases/2016-04/ (accessed)',
    );
  });
});

/** Whether a text and a link, in either order, have no space between two words. */
function isRunTogether(before: Nodes, after: Nodes): boolean {
  if (before.type !== 'text' && after.type !== 'text') return false;
  return /[\p{L}\p{N}.,;:!?)”]$/u.test(textOf(before)) && /^[\p{L}\p{N}(“]/u.test(textOf(after));
}

/** The seal of the site is a picture made of a character. */
function isMark({ properties }: Element): boolean {
  return properties.ariaHidden === 'true';
}
