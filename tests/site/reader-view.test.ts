import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';
import { textOf } from '../support/html.ts';
import { pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const sites = readSites(builds.root);
const dense = (text: string) => text.replace(/\s/gu, '');

describe.each(languages)('a reader view in %s', (language) => {
  const pages = pagesOf(builtSite(builds.root, language));

  it.each(sites[language].book.cases)('keeps the title and every paragraph of $id', (one) => {
    const page = pages.get(`cases/${one.id}/`);
    const { document } = parseHTML(page?.source ?? '');
    const read = new Readability(document as unknown as Document).parse();
    const kept = dense(read?.textContent ?? '');
    const lost = paragraphsOf(one).filter(({ text }) => !kept.includes(dense(text)));
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(read?.title).toContain(one.title);
  });

  it('has no paragraph that is mostly links', () => {
    for (const [path, { html }] of pages) {
      if (!/^cases\/[^/]+\/$/.test(path)) continue;
      for (const paragraph of html.all('#text p')) {
        const links = html.all(`[id="${paragraph.properties.id}"] a`).map(textOf).join('');
        const share = links.length / textOf(paragraph).length;
        expect(share, `${path}#${paragraph.properties.id}`).toBeLessThan(0.4);
      }
    }
  });
});
