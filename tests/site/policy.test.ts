import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

describe.each(languages)('the content security policy in %s', (language) => {
  const pages = pagesOf(builtSite(builds.root, language));

  it('stands first on every page, allows its inline parts by their hashes and nothing inline besides', () => {
    for (const [path, { html, source }] of pages) {
      const [charset, policy] = html.all('head > *');
      expect(charset?.properties.charSet, path).toBeDefined();
      expect(policy?.properties.httpEquiv, path).toEqual(['Content-Security-Policy']);
      const text = String(policy?.properties.content);
      expect(text).toContain("default-src 'none'");
      expect(text).not.toContain('unsafe-inline');
      expect(text.includes("'wasm-unsafe-eval'"), path).toBe(path === 'search/');
      const inline = [...source.matchAll(/<(style|script)([^>]*)>([\s\S]*?)<\/\1>/g)].filter(
        ([, , attributes = '', words]) => words !== '' && !attributes.includes('ld+json'),
      );
      for (const [, , , words = ''] of inline) {
        const hash = createHash('sha256').update(words).digest('base64');
        expect(text, path).toContain(`'sha256-${hash}'`);
      }
      // A hash never allows these.
      expect(source, path).not.toMatch(/\sstyle="|\son[a-z]+="|href="javascript:/);
    }
  });

  it('sends nothing elsewhere: every file that a page loads is of its own origin', () => {
    for (const [path, { html }] of pages) {
      const loaded = html
        .all(
          'script[src], img[src], link[rel=icon], link[rel=stylesheet], link[rel=modulepreload], link[rel=preload], link[rel=manifest]',
        )
        .map(({ properties: { src, href } }) => String(src ?? href));
      for (const address of loaded) expect(address, path).toMatch(/^\/(?!\/)/);
    }
  });
});
