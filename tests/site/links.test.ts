import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Html, parseHtml } from '../support/html.ts';
import { type BuiltSite, pagesOf, sites } from '../support/sites.ts';

function problemsOf(site: BuiltSite): string[] {
  const pages = new Map([...pagesOf(site)].map(([path, html]) => [path, parseHtml(html)]));
  return [...pages].flatMap(([path, html]) => {
    const address = new URL(site.base + path, site.origin);
    return (
      html
        // A namespace is a name, not an address to go to.
        .all(':is([href], [src], [action]):not([rel="schema.DC"])')
        .map(({ properties: { href, src, action } }) => String(href ?? src ?? action))
        .flatMap((target) => problemOf(new URL(target, address), site, pages))
        .map((problem) => `${path}: ${problem}`)
    );
  });
}

function problemOf(url: URL, site: BuiltSite, pages: ReadonlyMap<string, Html>): string[] {
  if (url.origin !== site.origin) return [`${url} leaves the site`];
  if (!url.pathname.startsWith(site.base)) return [`${url} leaves the base path`];
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const page = pages.get(path);
  if (page === undefined) {
    return path !== '' && !path.endsWith('/') && existsSync(join(site.dir, path))
      ? []
      : [`${url} has no page`];
  }
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || page.all('[id]').some((one) => one.properties.id === id)
    ? []
    : [`${url} has no element "${id}"`];
}

describe.each(Object.entries(sites))('the site built as "%s"', (_, site) => {
  it('has a page and an element for every link', () => {
    expect(problemsOf(site)).toEqual([]);
  });

  it('gives every page one heading, a main part, a skip link, a language and a canonical link', () => {
    for (const [path, page] of pagesOf(site)) {
      const html = parseHtml(page);
      expect(html.all('h1'), path).toHaveLength(1);
      expect(html.all('main#main'), path).toHaveLength(1);
      expect(html.all('a.skip[href="#main"]'), path).toHaveLength(1);
      expect(html.one('html').properties.lang, path).toBe('zh-CN');
      const canonical = html.one('link[rel=canonical]').properties.href;
      if (path !== '404.html') expect(canonical, path).toBe(site.origin + site.base + path);
      const ids = html.all('[id]').map(({ properties }) => properties.id);
      expect(new Set(ids).size, `${path} has an id twice`).toBe(ids.length);
    }
  });
});
