import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Case, paragraphsOf } from '../../src/book/book.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';
import { textOf } from '../support/html.ts';
import { pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const sites = readSites(builds.root);
const dense = (text: string) => text.replace(/\s/gu, '');

/** What a reader view keeps of a page. */
function readerView(source = '') {
  const { document } = parseHTML(source);
  return new Readability(document as unknown as Document).parse();
}

/** The paragraphs of a case that a text has not. */
function lostOf(one: Case, text: string) {
  const kept = dense(text);
  return paragraphsOf(one).filter((paragraph) => !kept.includes(dense(paragraph.text)));
}

describe.each(languages)('a reader view in %s', (language) => {
  const pages = pagesOf(builtSite(builds.root, language));

  it.each(sites.en.book.cases)(
    'keeps $id in both languages where they stand beside each other',
    (en) => {
      const page = pages.get(`cases/${en.id}/beside/`);
      const text = readerView(page?.source)?.textContent ?? '';
      const zh = sites.zh.book.casesById.get(en.id);
      expect(zh && lostOf(zh, text)).toEqual([]);
      expect(lostOf(en, text)).toEqual([]);
    },
  );

  it.each(sites[language].book.cases)('keeps the title and every paragraph of $id', (one) => {
    const page = pages.get(`cases/${one.id}/`);
    const read = readerView(page?.source);
    expect(lostOf(one, read?.textContent ?? '').map(({ id }) => id)).toEqual([]);
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
