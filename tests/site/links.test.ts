import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/i18n/languages.ts';
import { type Html, textOf } from '../support/html.ts';
import { pagesOf } from '../support/pages.ts';
import {
  type Build,
  type BuiltSite,
  builds,
  builtSite,
  inOtherLanguage,
  placeOf,
} from '../support/sites.ts';

const known = new WeakMap<Html, ReadonlySet<string>>();

function idsOf(page: Html): ReadonlySet<string> {
  const ids =
    known.get(page) ?? new Set(page.all('[id]').map(({ properties: { id } }) => String(id)));
  known.set(page, ids);
  return ids;
}

/** The addresses of the sources of our knowledge from outside the cases: nothing else may lead out of a site. */
function sourcesOf({ content }: Build): ReadonlySet<string> {
  const file = readFileSync(join(content, 'registry', 'outside.yaml'), 'utf8');
  const sources: Record<string, { url?: string }> = parse(file);
  return new Set(Object.values(sources).flatMap(({ url }) => url ?? []));
}

/** Whether the content of a build has every case in English too. */
function isTranslated({ content }: Build): boolean {
  const [cases, translations] = ['cases', 'translations/en'].map(
    (folder) => readdirSync(join(content, folder)).length,
  );
  return cases === translations;
}

/** Whether an element is a link for readers that says that it leads out of the site. */
function isExternal({ tagName, properties: { rel } }: Element): boolean {
  return tagName === 'a' && String(rel) === 'external';
}

/** What is wrong with the links of a site. */
function faultsOf(site: BuiltSite): string[] {
  const { build } = site;
  const sources = sourcesOf(build);
  // Most links stand on many pages.
  const faults = new Map<string, string[]>();
  const look = (address: string) => {
    const found = faults.get(address) ?? faultOf(new URL(address), build);
    faults.set(address, found);
    return found;
  };
  return [...pagesOf(site)].flatMap(([path, { html }]) => {
    const address = new URL(site.root + path);
    // A namespace is a name, not an address to go to.
    const named = html
      .all('[href]')
      .filter(({ properties: { rel } }) => String(rel) !== 'schema.DC');
    return [...named, ...html.all('[src]'), ...html.all('[action]')]
      .filter((one) => !(isExternal(one) && sources.has(String(one.properties.href))))
      .map(({ properties: { href, src, action } }) => String(href ?? src ?? action))
      .flatMap((target) => look(new URL(target, address).href))
      .map((fault) => `${path}: ${fault}`);
  });
}

function faultOf(url: URL, build: Build): string[] {
  const place = placeOf(build, url);
  if (place === undefined) return [`${url} leaves the site`];
  const { site, path } = place;
  const page = pagesOf(site).get(path)?.html;
  if (page === undefined) {
    return path !== '' && !path.endsWith('/') && existsSync(join(site.dir, path))
      ? []
      : [`${url} has no page`];
  }
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || idsOf(page).has(id) ? [] : [`${url} has no element "${id}"`];
}

const sites = [builds.root, builds.sub, builds.lists].flatMap((build) =>
  languages.map((language) => builtSite(build, language)),
);

describe.each(sites)('the pages of $dir', (site) => {
  const { build, language, root } = site;
  const lang = language === 'en' ? 'en' : 'zh-CN';
  const pages = pagesOf(site);

  it('have a page and an element for every link', () => {
    expect(faultsOf(site)).toEqual([]);
  });

  it('lead out to each source of our knowledge from outside the cases', () => {
    const external = [...pages.values()].flatMap(({ html }) => html.all('a').filter(isExternal));
    const found = new Set(external.map(({ properties: { href } }) => String(href)));
    expect(found).toEqual(sourcesOf(build));
  });

  it('have one heading, a main part with text, a skip link, a language and a canonical link each', () => {
    expect(pages.size).toBeGreaterThan(100);
    for (const [path, { html }] of pages) {
      expect(html.all('h1'), path).toHaveLength(1);
      expect(html.all('main#main'), path).toHaveLength(1);
      expect(textOf(html.one('main')).length, path).toBeGreaterThan(20);
      expect(html.all('a.skip[href="#main"]'), path).toHaveLength(1);
      expect(html.one('html').properties.lang, path).toBe(lang);
      const canonical = html.one('link[rel=canonical]').properties.href;
      if (path !== '404.html') expect(canonical, path).toBe(root + path);
      const ids = html.all('[id]').map(({ properties }) => properties.id);
      expect(new Set(ids).size, `${path} has an id twice`).toBe(ids.length);
    }
  });

  it('name each page in both languages, each other’s and its own', () => {
    const other = pagesOf(inOtherLanguage(site));
    // Where not all is translated, a case may have no other page, and a list is cut elsewhere.
    const alone = (path: string) =>
      !isTranslated(build) &&
      (!other.has(path) ||
        /^(?:brands|ports|customs|goods|found|channels|outcomes|topics)\/[^/]+\/\d+\/$/.test(path));
    for (const [path, { html }] of pages) {
      const named = new Map(
        html
          .all('link[rel=alternate][hreflang]')
          .map(({ properties: { hrefLang, href } }) => [String(hrefLang), String(href)]),
      );
      const unnamed = /^404\.html$|^data\/casebook-/.test(path);
      if (unnamed || alone(path)) {
        expect([...named.keys()], path).toEqual([]);
        continue;
      }
      expect([...named.keys()].toSorted(), path).toEqual(['en', 'x-default', 'zh-CN']);
      expect(named.get(lang), path).toBe(root + path);
      expect(named.get('x-default'), path).toBe(named.get('zh-CN'));
      const twin = named.get(language === 'en' ? 'zh-CN' : 'en');
      expect(twin, path).toBe(inOtherLanguage(site).root + path);
      expect(other.has(path), path).toBe(true);
    }
  });
});
