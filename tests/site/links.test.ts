import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Html, parseHtml } from '../support/html.ts';
import { type BuiltSite, englishSites, pagesOf, placeOf, sites } from '../support/sites.ts';

const parsed = new Map<string, ReadonlyMap<string, Html>>();

function htmlOf(site: BuiltSite): ReadonlyMap<string, Html> {
  const known = parsed.get(site.dir);
  if (known) return known;
  const pages = new Map([...pagesOf(site)].map(([path, html]) => [path, parseHtml(html)]));
  parsed.set(site.dir, pages);
  return pages;
}

const ids = new WeakMap<Html, ReadonlySet<string>>();

function idsOf(page: Html): ReadonlySet<string> {
  const known =
    ids.get(page) ?? new Set(page.all('[id]').map(({ properties: { id } }) => String(id)));
  ids.set(page, known);
  return known;
}

function problemsOf(site: BuiltSite): string[] {
  return [...htmlOf(site)].flatMap(([path, html]) => {
    const address = new URL(site.base + path, site.origin);
    return (
      html
        // A namespace is a name, not an address to go to.
        .all(':is([href], [src], [action]):not([rel="schema.DC"])')
        .map(({ properties: { href, src, action } }) => String(href ?? src ?? action))
        .flatMap((target) => problemOf(new URL(target, address), site))
        .map((problem) => `${path}: ${problem}`)
    );
  });
}

function problemOf(url: URL, from: BuiltSite): string[] {
  const place = placeOf(from, url);
  if (place === undefined) return [`${url} leaves the site`];
  const { site, path } = place;
  const page = htmlOf(site).get(path);
  if (page === undefined) {
    return path !== '' && !path.endsWith('/') && existsSync(join(site.dir, path))
      ? []
      : [`${url} has no page`];
  }
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || idsOf(page).has(id) ? [] : [`${url} has no element "${id}"`];
}

describe.each([
  ...Object.entries(sites).map(([name, site]) => ({ name, site, lang: 'zh-CN' })),
  ...Object.entries(englishSites).map(([name, site]) => ({
    name: `${name}, in English`,
    site,
    lang: 'en',
  })),
])('the site built as "$name"', ({ site, lang }) => {
  it('has a page and an element for every link', () => {
    expect(problemsOf(site)).toEqual([]);
  });

  it('gives every page one heading, a main part, a skip link, a language and a canonical link', () => {
    for (const [path, html] of htmlOf(site)) {
      expect(html.all('h1'), path).toHaveLength(1);
      expect(html.all('main#main'), path).toHaveLength(1);
      expect(html.all('a.skip[href="#main"]'), path).toHaveLength(1);
      expect(html.one('html').properties.lang, path).toBe(lang);
      const canonical = html.one('link[rel=canonical]').properties.href;
      if (path !== '404.html') expect(canonical, path).toBe(site.origin + site.base + path);
      const ids = html.all('[id]').map(({ properties }) => properties.id);
      expect(new Set(ids).size, `${path} has an id twice`).toBe(ids.length);
    }
  });

  it('names each page in both languages, each other’s and its own', () => {
    // Where not all is translated, a case may have no other page, and a list is cut elsewhere.
    const translated = !site.dir.startsWith(sites.years.dir);
    const twins = htmlOf(lang === 'en' ? sites.years : englishSites.years);
    const alone = (path: string) =>
      !translated &&
      (!twins.has(path) || /^(?:brands|ports|customs|goods|topics)\/[^/]+\/\d+\/$/.test(path));
    for (const [path, html] of htmlOf(site)) {
      const named = new Map(
        html
          .all('link[rel=alternate][hreflang]')
          .map(({ properties: { hrefLang, href } }) => [String(hrefLang), String(href)]),
      );
      if (
        path === '404.html' ||
        path.endsWith('/beside/') ||
        path.startsWith('data/casebook-') ||
        alone(path)
      ) {
        expect([...named.keys()], path).toEqual([]);
        continue;
      }
      expect([...named.keys()].toSorted(), path).toEqual(['en', 'x-default', 'zh-CN']);
      expect(named.get(lang), path).toBe(site.origin + site.base + path);
      expect(named.get('x-default'), path).toBe(named.get('zh-CN'));
      const other = placeOf(site, new URL(named.get(lang === 'en' ? 'zh-CN' : 'en') ?? ''));
      expect(other && htmlOf(other.site).has(other.path), path).toBe(true);
      expect(other?.path, path).toBe(path);
    }
  });
});
