import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { languages } from '../../src/i18n/languages.ts';
import { realSites } from '../../support/real-sites.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { makeFiles } from '../support/made-files.ts';

const editions = languages.flatMap((language) =>
  realSites[language].book.editions
    // A list of which nothing is translated has no English page.
    .filter(({ cases }) => cases.length > 0)
    .map((edition) => ({ year: edition.id, language, edition })),
);

describe.each(editions)(
  'the page of $year that opens from disk, in $language',
  async ({ year, language, edition }) => {
    const { text } = await makeFiles(realSites[language]);
    const html = parseHtml(await text(`data/casebook-${year}.html`));

    it('asks for nothing but the icon that a server has', () => {
      expect(
        html.all('script, img, iframe, object, embed, link:not([rel=canonical], [rel=icon])'),
      ).toEqual([]);
      expect(textOf(html.one('style'))).not.toMatch(/@import|url\(/);
    });

    it('hides the way past the contents from who has no use for it, and from paper', () => {
      const styles = textOf(html.one('style'));
      expect(styles).toMatch(/\.skip:not\(:focus\)\{[^}]*clip-path:inset/);
      expect(styles).toMatch(/@media print\{[^}]*\.skip\{display:none\}/);
    });

    it('holds every paragraph, quote and note', () => {
      const whole = textOf(html.one('main'));
      for (const one of edition.cases) {
        const article = html.one(`#case-${one.id}`);
        expect(article.tagName).toBe('article');
        for (const { id, text: words } of paragraphsOf(one)) {
          expect(textOf(html.one(`#case-${one.id}-${id}`))).toBe(words);
        }
        const quotes = one.facts.flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
        const reasons = one.notes.map(({ reason }) => reason);
        expect([...quotes, ...reasons].filter((words) => !whole.includes(words))).toEqual([]);
      }
    });
  },
);
