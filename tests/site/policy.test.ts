import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/finish/content-policy.ts';
import { parseHtml } from '../support/html.ts';
import { englishSites, pagesOf, sites } from '../support/sites.ts';

/** The pages of both languages. */
const allPages = [...pagesOf(sites.root), ...pagesOf(englishSites.root)];

describe('the content security policy', () => {
  it('stands first on every page, allows its inline parts by their hashes and nothing inline besides', () => {
    for (const [path, page] of allPages) {
      const html = parseHtml(page);
      const [charset, policy] = html.all('head > *');
      expect(charset?.properties.charSet, path).toBeDefined();
      expect(policy?.properties.httpEquiv, path).toEqual(['Content-Security-Policy']);
      const text = String(policy?.properties.content);
      expect(text).toContain("default-src 'none'");
      expect(text).not.toContain('unsafe-inline');
      expect(text.includes("'wasm-unsafe-eval'"), path).toBe(path === 'search/');
      const inline = [...page.matchAll(/<(style|script)([^>]*)>([\s\S]*?)<\/\1>/g)].filter(
        ([, , attributes = '', words]) => words !== '' && !attributes.includes('ld+json'),
      );
      for (const [, , , words = ''] of inline) {
        const hash = createHash('sha256').update(words).digest('base64');
        expect(text, path).toContain(`'sha256-${hash}'`);
      }
      // A hash never allows these.
      expect(page, path).not.toMatch(/\sstyle="|\son[a-z]+="|href="javascript:/);
    }
  });

  it('refuses a page on which it finds no place', () => {
    expect(() => withPolicy('<p>no head</p>')).toThrow(/no <meta charset/);
  });

  it('sends nothing elsewhere: every file that a page loads is of its own origin', () => {
    for (const [path, page] of allPages) {
      const loaded = parseHtml(page)
        .all(
          'script[src], img[src], link[rel=icon], link[rel=stylesheet], link[rel=modulepreload], link[rel=preload], link[rel=manifest]',
        )
        .map(({ properties: { src, href } }) => String(src ?? href));
      for (const address of loaded) expect(address, path).toMatch(/^\/(?!\/)/);
    }
  });
});
