import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { graphOf, isFile, metaOf } from '../support/head.ts';
import { pagesOf } from '../support/pages.ts';
import { type BuiltSite, builds, builtSite, listFilesOf, placeOf } from '../support/sites.ts';
import { childrenOf, childText, parseXml } from '../support/xml.ts';

/** Every address of ours in a value of JSON, and whether it is only what a node is called. */
function addressesIn(value: unknown, key = ''): { address: string; named: boolean }[] {
  if (typeof value === 'string') {
    return value.startsWith(builds.root.origin) ? [{ address: value, named: key === '@id' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => addressesIn(inner, name));
}

/** The elements of a page that have ids. */
const known = new Map<string, ReadonlySet<unknown>>();

function hasId(site: BuiltSite, path: string, id: string): boolean {
  const ids =
    known.get(site.root + path) ??
    new Set(
      pagesOf(site)
        .get(path)
        ?.html.all('[id]')
        .map(({ properties }) => properties.id),
    );
  known.set(site.root + path, ids);
  return ids.has(id);
}

/** What is wrong with an address: it leaves the site, or nothing is there. */
function faultOf(from: BuiltSite, address: string, named = false): string[] {
  const url = new URL(address.replace('{search_term_string}', 'x'));
  const place = placeOf(from.build, url);
  if (!place) return [`${address} is not of the site`];
  const { site, path } = place;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(site.dir, file))) return [`${address} has no page`];
  // What a node is called need not be a place in its page.
  if (url.hash === '' || named) return [];
  return hasId(site, path, url.hash.slice(1)) ? [] : [`${address} has no element`];
}

const sites = [builds.root, builds.sub].flatMap((build) =>
  languages.map((language) => builtSite(build, language)),
);

describe.each(sites)('the addresses of $dir', (site) => {
  const { build, root } = site;
  const read = (path: string) => readFileSync(join(site.dir, path), 'utf8');

  it('in its heads and its JSON-LD all have a page', () => {
    const faults = [...pagesOf(site)].flatMap(([path, { html }]) => {
      if (isFile(path)) return [];
      const heads = ['og:url', 'citation_public_url'].flatMap((name) => metaOf(html, name));
      const pictures = metaOf(html, 'og:image').filter((address) => !address.startsWith(root));
      return [
        ...pictures,
        ...heads.flatMap((address) => faultOf(site, address)),
        ...addressesIn(graphOf(html)).flatMap(({ address, named }) =>
          faultOf(site, address, named),
        ),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('in its data, feeds and texts all have a page', () => {
    const files = listFilesOf(site)
      .filter((file) => /\.(?:json|xml|csv|md|txt|bib|ris)$/.test(file))
      .filter((file) => !/^(?:pagefind|search)\//.test(file));
    expect(files.length).toBeGreaterThan(50);
    const found = new Set(
      files.flatMap(
        (file) => read(file).match(/https:\/\/casebook\.example[^\s"'<>,)}\]（），。]*/g) ?? [],
      ),
    );
    expect([...found].flatMap((address) => faultOf(site, address))).toEqual([]);
  });

  it('in its sitemap are exactly those of the pages that may be listed', () => {
    const index = parseXml(read('sitemap-index.xml'));
    const source = builtSite(build, 'zh').root;
    const english = builtSite(build, 'en').root;
    expect(childrenOf(index, 'sitemap').map((one) => childText(one, 'loc'))).toEqual([
      `${source}sitemap.xml`,
      `${english}sitemap.xml`,
    ]);
    const urls = childrenOf(parseXml(read('sitemap.xml')), 'url');
    const listed = [...pagesOf(site)]
      .filter(([, { html }]) => !metaOf(html, 'robots').includes('noindex'))
      .map(([path]) => root + path);
    expect(urls.map((one) => childText(one, 'loc')).toSorted()).toEqual(listed.toSorted());
    for (const url of urls) expect(childText(url, 'lastmod')).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const path of ['search/', '404.html']) expect(listed).not.toContain(root + path);
    expect(read('robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml\n`);
  });
});
